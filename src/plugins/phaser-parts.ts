// Builds the picture with the parts of Phaser it uses instead of the whole: half the chunk. The dev server takes the whole.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What Phaser's own build sets: its other renderer, sound and debugging are left out. */
const FLAGS: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Fails the build, by name, where a new version of Phaser has no such file any more. */
export function phaserPartsPlugin(): Plugin {
  return {
    name: 'phaser-parts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) =>
      source === 'phaser' ? resolve(import.meta.dirname, 'phaser-entry.cjs') : undefined,
    transform: (code, id) =>
      id.includes('/phaser/src/')
        ? {
            code: code.replace(/typeof ([A-Z_\d]+)/g, (all, flag: string) => String(FLAGS[flag] ?? all)),
            map: null,
          }
        : undefined,
  };
}
