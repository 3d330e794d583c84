// The directions of imports (who may know whom), and what may not stand in the source: read from the files themselves.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measures } from '../src/cli/source/measures';
import { parsed, type ParsedSource } from '../src/cli/source/parsed';
import { ROOT, typescriptTexts } from '../src/cli/source/source-files';

interface Allowance {
  /** Floors: folders of src, `story`, `assets`; main.ts and its neighbours are the floor ''. */
  readonly floors: readonly string[];
  /** Packages; '*' for any, 'node:' for what comes with Node. */
  readonly packages: readonly string[];
}

const BELOW_THE_PAGE = ['model', 'play', 'review', 'export', 'words', 'page', 'assets'];
const ON_THE_PAGE = ['preact', '@observablehq/plot', 'uqr'];

/** What each floor may import. */
const MAY: Readonly<Record<string, Allowance>> = {
  model: { floors: ['model'], packages: [] },
  play: { floors: ['model', 'play'], packages: ['inkjs', '@noble/hashes', 'canonicalize', 'valibot'] },
  review: { floors: ['model', 'play', 'review'], packages: [] },
  export: { floors: ['model', 'play', 'review', 'export'], packages: [] },
  words: { floors: ['model', 'play', 'words'], packages: [] },
  page: { floors: BELOW_THE_PAGE, packages: [...ON_THE_PAGE, 'idb-keyval', 'virtual:licences'] },
  room: { floors: [...BELOW_THE_PAGE, 'room'], packages: ON_THE_PAGE },
  trainer: { floors: [...BELOW_THE_PAGE, 'trainer'], packages: ON_THE_PAGE },
  picture: { floors: ['model', 'play', 'words', 'picture', 'assets'], packages: ['phaser'] },
  explore: { floors: ['model', 'play', 'review', 'explore'], packages: [] },
  plugins: { floors: ['plugins', 'play', 'story'], packages: ['node:', 'vite', 'vitest', 'phaser'] },
  story: {
    floors: ['story', 'model', 'play', 'words', 'plugins'],
    packages: ['node:', 'inkjs', 'valibot', 'canonicalize', 'yaml', 'csv-parse', '@valibot/to-json-schema'],
  },
  cli: {
    floors: ['model', 'play', 'review', 'export', 'words', 'explore', 'cli', 'story', 'plugins'],
    packages: ['*', 'node:'],
  },
  '': {
    floors: [
      'model',
      'play',
      'review',
      'export',
      'words',
      'page',
      'room',
      'trainer',
      'picture',
      'assets',
      '',
    ],
    packages: ['preact', 'virtual:case', 'virtual:case-rest'],
  },
};

const texts = typescriptTexts();
const all = texts.map(parsed);
const house = all.filter(({ path }) => !path.startsWith('tests/'));
const textOf = new Map(texts.map(({ path, text }) => [path, text]));

/** The floor a file stands on. */
function floorOf(path: string): string {
  const [top, second, ...rest] = path.split('/');
  if (top !== 'src') return top ?? '';
  return rest.length > 0 ? (second ?? '') : '';
}

/** The path a relative import points to, as it is written: mostly without its ending. */
const pointsTo = (from: string, target: string) => posix.join(dirname(from), target.replace(/\?.*$/, ''));

function mayImport(from: string, target: string): boolean {
  const may = MAY[floorOf(from)];
  if (!may) return false;
  if (target.startsWith('.')) return may.floors.includes(floorOf(pointsTo(from, target)));
  if (target.startsWith('node:')) return may.packages.includes('node:');
  return may.packages.some((name) => name === '*' || target === name || target.startsWith(`${name}/`));
}

/** All rounds in which files load each other, each as the files on the way. */
function circles(files: readonly ParsedSource[]): string[] {
  const known = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
  const loads = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
        .flatMap(({ target }) => known.get(pointsTo(path, target)) ?? []),
    ]),
  );
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: string, way: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...way.slice(way.indexOf(file)), file].join(' > '));
      return;
    }
    state.set(file, 'open');
    for (const next of loads.get(file) ?? []) visit(next, [...way, file]);
    state.set(file, 'done');
  };
  for (const { path } of files) visit(path, []);
  return found;
}

describe('the house', () => {
  test('every floor imports only what it may know', () => {
    const breaches = house.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => !mayImport(path, target))
        .map(({ target, line }) => `${path}:${line} imports ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  test('phaser is imported only in stage.ts and scenes', () => {
    const wrong = house.filter(
      ({ path, imports }) =>
        imports.some(({ target }) => target === 'phaser') &&
        !/^src\/picture\/show\/(stage|[\w-]+-scene)\.ts$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("the picture's rooms know only those behind them, sound only what is to be seen", () => {
    const behind: Readonly<Record<string, readonly string[]>> = {
      view: [],
      place: ['view'],
      paint: ['place', 'view'],
      show: ['paint', 'place', 'view'],
      sound: ['view'],
    };
    const roomOf = (path: string) => /^src\/picture\/(\w+)\//.exec(path)?.[1];
    const breaches = house.flatMap(({ path, imports }) =>
      imports.flatMap(({ target, line }) => {
        const [from, to] = [roomOf(path), roomOf(pointsTo(path, target))];
        const may = from === undefined || to === undefined || from === to || behind[from]?.includes(to);
        return may ? [] : [`${path}:${line} imports ${target}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  test('no circles', () => expect(circles(all)).toEqual([]));

  test('every file says on its first line what it is for', () => {
    const silent = texts.filter(({ text }) => !/^(\/\/|\/\*\*?) ?\S.{12,}/.test(text.split('\n')[0] ?? ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('the model throws no dice and asks no clock or locale', () => {
    const forbidden =
      /Math\.(?!min|max|round|sqrt|floor|ceil|abs)\w+|\*\*|Date\.now|new Date\(\)|toLocale|Intl\./;
    const wrong = [...textOf].flatMap(([path, text]) =>
      path.startsWith('src/model/')
        ? text
            .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
            .split('\n')
            .flatMap((line, index) =>
              forbidden.test(line.replace(/\/\/.*$/, '')) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
            )
        : [],
    );
    expect(wrong).toEqual([]);
  });
});

/** All folders below one of the project's folders, as paths from there. */
const foldersIn = (top: string): string[] =>
  readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ parentPath, name }) => posix.relative(join(ROOT, top), posix.join(parentPath, name)));

describe('the rooms', () => {
  test('every folder of src says what it is for', () => {
    const silent = foldersIn('src').filter((folder) => {
      const file = join(ROOT, 'src', folder, 'README.md');
      const said = existsSync(file) ? readFileSync(file, 'utf8') : '';
      return !/^# \S.*\n\n[^\n]{40}/.test(said);
    });
    expect(silent).toEqual([]);
  });

  test('the top level holds what every repository has, and four folders', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const there = readdirSync(ROOT).filter((name) => name !== '.git' && !ignored.includes(name));
    const known = [
      /^(src|story|assets|tests|\.ci)$/,
      /^(index\.html|vite\.config\.ts|package(-lock)?\.json|tsconfig(\.\w+)?\.json|knip\.json)$/,
      /^(\.gitignore|\.ox(lint|fmt)rc\.json|LICENSE|(README|CHANGELOG|CONTRIBUTING)\.md)$/,
    ];
    expect(there.filter((name) => !known.some((names) => names.test(name)))).toEqual([]);
  });

  test('tests stand in the folders of what they test', () => {
    // The story and the built page have no folder of src, recorded runs stand beside their test, and how the model behaves
    // as a whole is no one folder's.
    const others = /^tests\/(story|browser|runs|model\/behaviour)(\/|$)/;
    const src = new Set(foldersIn('src').map((folder) => `tests/${folder}`));
    const wrong = all
      .filter(({ path }) => /\.test\.tsx?$/.test(path))
      .map(({ path }) => dirname(path))
      .filter((folder) => folder !== 'tests' && !others.test(folder) && !src.has(folder));
    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe('the house in numbers', () => {
  const counted = measures();

  test.each([
    ['functions over 60 lines', counted.functionsOver60],
    ['complexity over 15', counted.complexityOver15],
    ['files over 300 lines', counted.filesOver300],
    ['lines over 140 characters', counted.linesOver140],
    ['exported names without a docstring', counted.undocumented],
    ['type names declared in more than one file', counted.doubledTypes],
  ])('%s: none', (_what, places) => expect(places).toEqual([]));

  test('who asks the linter to look away says why', () => {
    expect(counted.exceptions.filter((said) => !/ -- \S.{10}/.test(said))).toEqual([]);
  });

  test('the type checker is never told that anything may be anything', () => {
    expect(counted.loose.any).toBe(0);
  });
});
