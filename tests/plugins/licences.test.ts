// Nothing ships without its licence text, and what is in the build is on the list.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { licencesPlugin } from '../../src/plugins/licences';
import { packageOf, shipped } from '../../src/plugins/shipped';

const ROOT = resolve(import.meta.dirname, '../..');
const MADE = mkdtempSync(join(tmpdir(), 'launch-day-licences-'));
afterAll(() => rmSync(MADE, { recursive: true, force: true }));

const GRANTED = 'Permission is hereby granted, free of charge, to any person obtaining a copy.';

/** Writes a small project: files by path, contents as text or as an object. */
function project(name: string, files: Record<string, unknown>): string {
  const built = {
    'node_modules/vite/package.json': { name: 'vite', version: '8.0.0', license: 'MIT' },
    'node_modules/vite/LICENSE.md': GRANTED,
    'node_modules/rolldown/package.json': { name: 'rolldown', version: '1.0.0', license: 'MIT' },
    'node_modules/rolldown/LICENSE': GRANTED,
    'package.json': { name, version: '1.2.3', license: 'MIT', dependencies: { near: '1.0.0' } },
    LICENSE: GRANTED,
    'node_modules/near/package.json': {
      name: 'near',
      version: '1.0.0',
      license: 'ISC',
      dependencies: { far: '^2.0.0' },
    },
    'node_modules/near/LICENCE.txt': `Copyright near\n${GRANTED}`,
    'node_modules/near/index.js': 'export const near = (text) => console.log(text);',
    'node_modules/near/node_modules/far/package.json': {
      name: 'far',
      version: '2.1.0',
      license: 'BSD-3-Clause',
    },
    'node_modules/near/node_modules/far/LICENSE.md': `Copyright far\n${GRANTED}`,
    'node_modules/stray/package.json': { name: 'stray', version: '1.0.0', license: 'MIT', main: 'index.js' },
    'node_modules/stray/index.js': 'export const stray = (text) => console.warn(text);',
    ...files,
  };
  for (const [path, held] of Object.entries(built)) {
    if (held === undefined) continue;
    const file = join(MADE, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof held === 'string' ? held : JSON.stringify(held));
  }
  return join(MADE, name);
}

/** Builds a project of one module with the plugin; resolves with the texts file, rejects as the build does. */
async function built(folder: string): Promise<string> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [licencesPlugin(folder, { file: true, inside: [] })],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
  });
  const { output } = result as { output: { fileName: string; source?: unknown }[] };
  return String(output.find(({ fileName }) => fileName === 'licences.txt')?.source);
}

describe('what ships', () => {
  test('every package the page depends on is listed with its text, and so is what hides inside packages', () => {
    const listed = new Map(shipped(ROOT).map((each) => [each.name, each]));
    for (const name of [
      'launch-day inkjs phaser eventemitter3 preact valibot @noble/hashes canonicalize idb-keyval uqr',
      '@observablehq/plot d3-array d3-scale d3-shape internmap isoformat interval-tree-1d earcut jStat psrdnoise',
      '@fontsource-variable/source-serif-4 @fontsource-variable/atkinson-hyperlegible-next vite rolldown',
    ].flatMap((line) => line.split(' ')))
      expect(listed.get(name)?.text.length ?? 0, name).toBeGreaterThan(400);
    expect(listed.get('@fontsource-variable/source-serif-4')?.text).toContain('SIL OPEN FONT LICENSE');
    expect(listed.get('earcut')).toMatchObject({
      licence: 'ISC',
      version: expect.stringMatching(/^in phaser 4/),
    });
    expect(listed.get('jStat')?.text).toContain('Copyright (c) 2013 jStat');
    expect(listed.get('psrdnoise')?.text).toMatch(
      /Stefan Gustavson and Ian McEwan[^]*Permission is hereby granted/,
    );
    expect(listed.has('vitest')).toBe(false);
    // Vite's own file goes on with what Vite bundles to run; none of that is in the page.
    expect(listed.get('vite')?.text.length).toBeLessThan(1_300);
  });

  test('packages are found however far down, each under its own name', () => {
    const listed = shipped(project('deep', {}), []);
    expect(listed.map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual([
      'deep 1.2.3 MIT',
      'far 2.1.0 BSD-3-Clause',
      'near 1.0.0 ISC',
      'rolldown 1.0.0 MIT',
      'vite 8.0.0 MIT',
    ]);
    expect(listed[1]!.text).toBe(`Copyright far\n${GRANTED}`);
  });

  test.each([
    ['no text', { 'node_modules/near/LICENCE.txt': undefined }, 'near ships without a licence text'],
    ['an empty text', { 'node_modules/near/LICENCE.txt': '\n' }, 'near ships without a licence text'],
    [
      'no licence named',
      { 'node_modules/near/package.json': { name: 'near', version: '1.0.0' } },
      'near: its package.json names no licence',
    ],
    [
      'not installed',
      { 'package.json': { name: 'x', version: '1.0.0', license: 'MIT', dependencies: { 'not-here': '1' } } },
      'not-here is not installed',
    ],
  ])('a package with %s is named', (label, files, said) => {
    const folder = project(`without ${label}`, files);
    expect(() => shipped(folder, [])).toThrow(said);
  });

  test('a work that is inside its package no more is named', () => {
    const gone = [{ name: 'lost', licence: 'MIT', of: 'near', file: 'index.js' }];
    expect(() => shipped(project('gone', {}), gone)).toThrow('lost is not inside near any more');
  });

  test.each([
    ['/home/x/node_modules/d3-array/src/index.js', 'd3-array'],
    ['C:\\x\\node_modules\\@noble\\hashes\\sha2.js', '@noble/hashes'],
    ['/x/node_modules/near/node_modules/far/index.js?v=1', 'far'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0virtual:case', undefined],
    ['/x/src/main.ts', undefined],
  ])('%j belongs to %s', (id, name) => expect(packageOf(id)).toBe(name));
});

describe('the build', () => {
  test('gets the texts as a file', async () => {
    const folder = project('good', { 'main.js': "import { near } from 'near'; near('x');" });
    const text = await built(folder);
    expect(text).toMatch(/^good 1\.2\.3 \(MIT\)\n/);
    expect(text).toContain(`near 1.0.0 (ISC)\n\nCopyright near\n${GRANTED}\n`);
  });

  test('fails where a package is in it that is not listed', async () => {
    const folder = project('strays', { 'main.js': "import { stray } from 'stray'; stray('x');" });
    await expect(built(folder)).rejects.toThrow('stray is in the build, and not among the dependencies');
  });

  test('fails where a file in it carries a notice of its own that is not listed', async () => {
    const folder = project('hidden', {
      'main.js': "import { near } from 'near'; near('x');",
      'node_modules/near/index.js': `/*\n * Copyright other\n * ${GRANTED}\n */\nexport const near = (text) => console.log(text);`,
    });
    await expect(built(folder)).rejects.toThrow('carries a notice of its own');
  });

  test('fails where a text is missing', async () => {
    const folder = project('bare', {
      'main.js': "import { near } from 'near'; near('x');",
      'node_modules/near/LICENCE.txt': undefined,
    });
    await expect(built(folder)).rejects.toThrow('near ships without a licence text');
  });
});
