// The compiled case as modules of the page. A mistake in the story stops the build, or covers the page, with file, line and column.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { firstPart, firstTurns, restPart } from '../play/parts';
import { STORY_FOLDER } from '../../story/build/files';
import { compiledOnce } from '../../story/build/once';
import { StoryError, worded } from '../../story/build/problems';
import type { Case } from '../play/case';

/** What each module exports, made from the case. */
const MODULES = {
  'virtual:case': { theCase: firstPart, firstTurns },
  'virtual:case-rest': { rest: restPart },
} as const;

const IDS = Object.keys(MODULES).map((name) => `\0${name}`);

const sourceOf = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A mistake as Vite shows one: all of them in words, and the first where an editor can jump to. */
function shownMistakes({ problems }: StoryError): {
  message: string;
  loc: { file: string; line: number; column: number };
} {
  const [first] = problems;
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return {
    message: `${count} in the story\n${problems.map(worded).join('\n')}`,
    loc: {
      file: join(STORY_FOLDER, first?.file ?? ''),
      line: first?.line ?? 1,
      // Vite counts columns from 0.
      column: (first?.column ?? 1) - 1,
    },
  };
}

/** The source of one module. */
function moduleOf(id: string, theCase: Case): string {
  const parts = MODULES[id.slice(1) as keyof typeof MODULES];
  return Object.entries(parts)
    .map(
      ([name, part]: [string, (theCase: Case) => unknown]) =>
        `export const ${name} = ${sourceOf(part(theCase))};`,
    )
    .join('\n');
}

/** The modules `virtual:case` and `virtual:case-rest`: the compiled case in its two parts. */
export function casePlugin(): Plugin {
  return {
    name: 'case',
    resolveId: (source) => (source in MODULES ? `\0${source}` : undefined),
    load(id) {
      if (!IDS.includes(id)) return undefined;
      try {
        return moduleOf(id, compiledOnce());
      } catch (error) {
        if (!(error instanceof StoryError)) throw error;
        return this.error(shownMistakes(error));
      }
    },
    configureServer(server) {
      server.watcher.add(STORY_FOLDER);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(STORY_FOLDER)) return;
        for (const id of IDS) {
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
