// The directions of imports (who may know whom), and what may not stand in the source: read from the files themselves.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What each folder of src may import: folders of src, and packages. '*' as a package: any. */
const MAY: Record<string, { folders: string[]; packages: string[] }> = {
  model: { folders: ['model'], packages: [] },
  play: { folders: ['model', 'play'], packages: ['inkjs', '@noble/hashes', 'canonicalize', 'valibot'] },
  review: { folders: ['model', 'play', 'review'], packages: [] },
  export: { folders: ['model', 'play', 'review', 'export'], packages: [] },
  words: { folders: ['model', 'play', 'words'], packages: [] },
  page: {
    folders: ['model', 'play', 'review', 'export', 'words', 'page', 'assets'],
    packages: [
      'preact',
      '@observablehq/plot',
      'idb-keyval',
      'uqr',
      'lucide-static',
      '@fontsource-variable',
      'virtual:licences',
    ],
  },
  room: {
    folders: ['model', 'play', 'review', 'export', 'words', 'page', 'room', 'assets'],
    packages: ['preact', 'uqr', 'lucide-static'],
  },
  trainer: {
    folders: ['model', 'play', 'review', 'export', 'words', 'page', 'trainer', 'assets'],
    packages: ['preact', '@observablehq/plot', 'uqr', 'lucide-static'],
  },
  picture: { folders: ['model', 'play', 'words', 'picture', 'assets'], packages: ['phaser'] },
  explore: { folders: ['model', 'play', 'review', 'explore'], packages: [] },
  plugins: { folders: ['plugins', 'play', 'story'], packages: ['vite', 'vitest', 'phaser'] },
  cli: {
    folders: ['model', 'play', 'review', 'export', 'words', 'explore', 'cli', 'story', 'plugins'],
    packages: ['*'],
  },
  '': {
    folders: [
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

interface Import {
  file: string;
  line: number;
  target: string;
  typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
    ),
  ].map((match) => ({
    file,
    line: text.slice(0, match.index + 1).split('\n').length,
    target: match[2] ?? match[3]!,
    typeOnly: Boolean(match[1]),
  }));
}

/** The src-relative path a relative import points to, without its ending. */
const pointsTo = ({ file, target }: Import) =>
  relative(SRC, resolve(SRC, dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/');
const folderOf = (path: string) =>
  path.startsWith('../assets')
    ? 'assets'
    : path.startsWith('../story')
      ? 'story'
      : path.includes('/')
        ? path.split('/')[0]!
        : '';

describe('the house', () => {
  test('every folder imports only what it may know', () => {
    const breaches = files.flatMap(importsOf).flatMap((each) => {
      const from = folderOf(each.file);
      const may = MAY[from];
      if (!may) return [`src/${each.file}: the folder ${from} is not in the plan of the house`];
      const relativeImport = each.target.startsWith('.');
      const ok = relativeImport
        ? may.folders.includes(folderOf(pointsTo(each)))
        : each.target.startsWith('node:')
          ? from === 'cli' || from === 'plugins'
          : may.packages.some(
              (name) => name === '*' || each.target === name || each.target.startsWith(`${name}/`),
            );
      return ok ? [] : [`src/${each.file}:${each.line} imports ${each.target}`];
    });
    expect(breaches).toEqual([]);
  });

  test('phaser is imported only in stage.ts and scenes, inkjs in the page never', () => {
    const wrong = files
      .flatMap(importsOf)
      .filter(
        ({ file, target }) => target === 'phaser' && !/picture\/show\/(stage|[\w-]+-scene)\.ts$/.test(file),
      )
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  test('no circles', () => {
    const known = new Map(files.map((file) => [file.replace(/\.(ts|tsx)$/, ''), file]));
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ target, typeOnly }) => target.startsWith('.') && !typeOnly)
          .flatMap((each) => known.get(pointsTo(each)) ?? []),
      ]),
    );
    const circles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, path: string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].join(' > '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('the rooms of the model know only those before them, types included', () => {
    const order = ['table', 'state', 'rules', 'run', 'ask'];
    const roomOf = (path: string) => order.indexOf(path.split('/')[1]!);
    const wrong = files
      .filter((file) => file.startsWith('model/'))
      .flatMap(importsOf)
      .filter((each) => roomOf(each.file) < roomOf(pointsTo(each)) || roomOf(pointsTo(each)) < 0)
      .map(({ file, line, target }) => `src/${file}:${line} imports ${target}`);
    expect(wrong).toEqual([]);
  });

  test('every file says on its first line what it is for', () => {
    const silent = files.filter(
      (file) => !/^(\/\/|\/\*\*?) ?\S.{12,}/.test(readFileSync(join(SRC, file), 'utf8').split('\n')[0]!),
    );
    expect(silent).toEqual([]);
  });

  test('the model throws no dice and asks no clock or locale', () => {
    const wrong = files
      .filter((file) => file.startsWith('model/'))
      .flatMap((file) =>
        readFileSync(join(SRC, file), 'utf8')
          .split('\n')
          .flatMap((text, index) =>
            /Math\.(?!min|max|round|sqrt|floor|ceil|abs)\w+|\*\*|Date\.now|new Date\(\)|toLocale|Intl\./.test(
              text.replace(/\/\*\*?|\/\/.*$|^\s*\*.*$/g, ''),
            )
              ? [`src/${file}:${index + 1}: ${text.trim()}`]
              : [],
          ),
      );
    expect(wrong).toEqual([]);
  });
});
