// Each file of the project is typed once, with only what it may reach; the checks name tools that are there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CHECKS, ROOMS } from '../../src/cli/checks';
import { ROOT, typescriptTexts } from '../../src/cli/source/source-files';

const Shown = v.object({
  compilerOptions: v.object({
    lib: v.array(v.string()),
    types: v.array(v.string()),
    strict: v.literal(true),
  }),
  files: v.array(v.string()),
});

const tool = (name: string) => join(ROOT, 'node_modules', '.bin', name);

const shown = ROOMS.map((room) => {
  const args = ['--showConfig', '-p', `tsconfig.${room}.json`];
  const said = execFileSync(tool('tsc'), args, { cwd: ROOT, encoding: 'utf8' });
  return { room, ...v.parse(Shown, JSON.parse(said)) };
});

test('every file is typed in one room', () => {
  const rooms = new Map<string, string[]>();
  for (const { room, files } of shown)
    for (const file of files.map((each) => each.replace(/^\.\//, '')))
      rooms.set(file, [...(rooms.get(file) ?? []), room]);
  const wanted = [...typescriptTexts().map(({ path }) => path), 'vite.config.ts'];
  expect(wanted.filter((path) => !rooms.has(path))).toEqual([]);
  expect([...rooms].filter(([path, typed]) => typed.length > 1 && !path.endsWith('.d.ts'))).toEqual([]);
});

test.each([
  ['pure', false, false],
  ['page', true, false],
  ['node', false, true],
  ['both', true, true],
])('the room %s reaches a page: %s, Node: %s', (room, page, node) => {
  const options = shown.find((each) => each.room === room)?.compilerOptions;
  expect(options?.lib.some((name) => /dom/i.test(name))).toBe(page);
  expect(options?.types.includes('node')).toBe(node);
});

test('every check calls a tool that is installed', () => {
  expect(CHECKS.filter(({ tool: name }) => !existsSync(tool(name)))).toEqual([]);
});
