// Bundles a file of this folder that is to run inside the page.
import { resolve } from 'node:path';
import { build } from 'vite';
import { phaserPartsPlugin } from '../../src/plugins/phaser-parts';

/** Code that puts what the file exports into the variable `here`. */
export async function bundled(file: string): Promise<string> {
  const entry = resolve(import.meta.dirname, file);
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [phaserPartsPlugin()],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'here' } },
  });
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${file} cannot be bundled`);
  return code;
}
