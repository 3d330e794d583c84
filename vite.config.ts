// Builds the page; compiles the story into one module; runs the tests.
import { defineConfig, type Plugin, type ViteUserConfig } from 'vitest/config';
import { licencesPlugin } from './src/plugins/licences';
import { mutantPlugin } from './src/plugins/mutants/mutant-plugin';
import { reachPlugin } from './src/plugins/mutants/reach-plugin';
import { offlinePlugin } from './src/plugins/offline';
import { phaserPartsPlugin } from './src/plugins/phaser-parts';
import { singleFilePlugin } from './src/plugins/single-file';
import { testProjects } from './src/plugins/test-projects';
import { firstPart, firstTurns, restPart } from './src/play/parts';
import { STORY_FOLDER } from './story/build/compile';
import { compiledOnce } from './story/build/once';

/** The modules `virtual:case` and `virtual:case-rest`: the compiled case in its two parts. A mistake in the story fails the build, by file and line. */
function casePlugin(): Plugin {
  const parts = {
    'virtual:case': { theCase: firstPart, firstTurns },
    'virtual:case-rest': { rest: restPart },
  };
  const ids = Object.keys(parts).map((name) => `\0${name}`);
  const text = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
  return {
    name: 'case',
    resolveId: (source) => (source in parts ? `\0${source}` : undefined),
    load: (source) => {
      if (!ids.includes(source)) return undefined;
      const theCase = compiledOnce();
      return Object.entries(parts[source.slice(1) as keyof typeof parts])
        .map(([name, part]) => `export const ${name} = ${text(part(theCase))};`)
        .join('\n');
    },
    configureServer(server) {
      server.watcher.add(STORY_FOLDER);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(STORY_FOLDER)) return;
        for (const id of ids) {
          const module = server.moduleGraph.getModuleById(id);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
    // The dev server talks to its own page; the built page talks to nobody.
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server ? html.replace("connect-src 'none'", "connect-src 'self' ws:") : html,
    },
  };
}

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
