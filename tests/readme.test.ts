// The README is true: the files it names are there, a click goes the way it says, its commands and versions are those of the project.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parsed } from '../src/cli/source/parsed';
import { ROOT, typescriptTexts } from '../src/cli/source/source-files';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifest = v.parse(
  v.object({
    scripts: v.record(v.string(), v.string()),
    dependencies: v.record(v.string(), v.string()),
    devDependencies: v.record(v.string(), v.string()),
  }),
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')),
);

/** The text under a heading, up to the next heading of its rank or above. */
function under(heading: string): string {
  const [, rank = '##', text = ''] = new RegExp(`^(#+) ${heading}\\n([\\s\\S]*)`, 'm').exec(readme) ?? [];
  return text.split(new RegExp(`^#{1,${rank.length}} `, 'm'))[0] ?? '';
}

/** The cells of a heading's table rows, without the heads. */
const rowsUnder = (heading: string) =>
  under(heading)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('|---'))
    .map((line) => line.slice(2, -2).split(' | '));

const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('every file and folder it names is there', () => {
  const named = codesIn(readme).filter((code) =>
    /^(src|story|tests|assets)(\/[\w.-]+)*\/?$|^[A-Z]+\.md$/.test(code),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every floor of the source stands in its table', () => {
  const floors = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((each) => each.isDirectory());
  const table = codesIn(under('Find your way'));
  expect(floors.map(({ name }) => `src/${name}`).filter((floor) => !table.includes(floor))).toEqual([]);
});

describe('one click', () => {
  const imports = new Map(
    typescriptTexts().map((source) => [
      source.path,
      parsed(source).imports.map(({ target }) => posix.join(posix.dirname(source.path), target)),
    ]),
  );
  const bringsIn = (from: string, to: string) =>
    imports.get(from)?.includes(to.replace(/\.tsx?$/, '')) ?? false;
  /** Whether one file gets at the other: by an import either way (whoever imports hands itself on), or because main.ts has both. */
  const meet = (one: string, other: string) =>
    one === other ||
    bringsIn(one, other) ||
    bringsIn(other, one) ||
    (bringsIn('src/main.ts', one) && bringsIn('src/main.ts', other));

  const hops = under('One click, seven hops')
    .split(/^\d\. /m)
    .slice(1)
    .map((hop) => codesIn(hop).filter((code) => code.startsWith('src/')));

  test('is told in seven hops', () => {
    expect(hops).toHaveLength(7);
    expect(hops.map(([first]) => first)).not.toContain(undefined);
  });

  const way = hops.flat();
  test.each(way.slice(1).map((file, index) => [file, way.slice(0, index + 1)] as const))(
    '%s meets one that was named before it',
    (file, before) => expect(before.some((one) => meet(one, file))).toBe(true),
  );

  test.each(hops.slice(1).map((hop, index) => [index + 2, hop, hops.slice(0, index + 1)] as const))(
    'hop %i is led to by the one before, or goes back the way it came',
    (_number, hop, earlier) => {
      const before = earlier.at(-1) ?? [];
      const back = earlier.slice(0, -1).flat();
      expect(hop.some((file) => before.some((one) => meet(one, file))) || back.includes(hop[0] ?? '')).toBe(
        true,
      );
    },
  );
});

describe('commands', () => {
  test('that it names are there', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('that are there are named', () => {
    const told = rowsUnder('Commands').map(([command = '']) => /npm run ([\w:]+)/.exec(command)?.[1]);
    // `start` and `test` have chapters of their own; the others are steps of what is named.
    const others = ['start', 'test', 'build', 'types', 'lint'];
    expect(
      Object.keys(manifest.scripts).filter((name) => !told.includes(name) && !others.includes(name)),
    ).toEqual([]);
  });
});

describe('stack', () => {
  test('each version is exact', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('what ships is listed with its version', () => {
    const listed = rowsUnder('Stack').map(([name, version]) => [name, version]);
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(listed).toContainEqual([name, version]);
  });
});

test('its pictures are there, small, and told in words', () => {
  const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
  expect(pictures.length).toBeGreaterThan(2);
  for (const [, words = '', path = ''] of pictures) {
    expect(words.length, path).toBeGreaterThan(20);
    expect(statSync(join(ROOT, path)).size, path).toBeLessThanOrEqual(150_000);
  }
});
