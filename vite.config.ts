// Builds the page with the story in it; runs the tests.
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { casePlugin } from './src/plugins/case';
import { licencesPlugin } from './src/plugins/licences';
import { mutantPlugin } from './src/plugins/mutants/mutant-plugin';
import { reachPlugin } from './src/plugins/mutants/reach-plugin';
import { offlinePlugin } from './src/plugins/offline';
import { phaserPartsPlugin } from './src/plugins/phaser-parts';
import { singleFilePlugin } from './src/plugins/single-file';
import { testProjects } from './src/plugins/test-projects';

/** Modes: `single` builds one HTML file; `soak` runs what is too long for every day, `bench` what only measures. */
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  base: './',
  plugins: [
    mutantPlugin(),
    reachPlugin(),
    casePlugin(),
    licencesPlugin(import.meta.dirname, { file: mode !== 'single' }),
    phaserPartsPlugin(),
    mode === 'single' ? singleFilePlugin() : offlinePlugin(),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1600 },
  test: {
    ...(mode === 'test'
      ? { sequence: { sequencer: (await import('./src/plugins/long-first')).LongFirst } }
      : {}),
    projects: testProjects(mode),
  },
}));
