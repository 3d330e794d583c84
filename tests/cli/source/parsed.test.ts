// What the source reader sees in a file, whatever way it is written.
import { describe, expect, test } from 'vitest';
import { parsed } from '../../../src/cli/source/parsed';

const read = (text: string) => parsed({ path: 'src/x.ts', text });

describe('imports', () => {
  test.each([
    ["import { a } from './a';", './a', false],
    ["import {\n  type A,\n  b,\n} from './a';", './a', false],
    ["import type { A } from './a';", './a', true],
    ["import { type A, type B } from './a';", './a', true],
    ["import './a.css';", './a.css', false],
    ["import a from 'a';", 'a', false],
    ["export { a } from './a';", './a', false],
    ["export type { A } from './a';", './a', true],
    ["export * from './a';", './a', false],
    ["const a = async () => (await import('./a')).a;", './a', false],
    ["type A = import('./a').A;", './a', true],
    ["const a = 'x'; import { b } from './a';", './a', false],
    ['import { a } from "./a";', './a', false],
  ])('%j', (text, target, typeOnly) => expect(read(text).imports).toEqual([{ target, line: 1, typeOnly }]));

  test('not from text or comments', () => {
    expect(read("// import { a } from './a';\nconst a = \"import { b } from './b';\";").imports).toEqual([]);
  });

  test('with their lines', () => {
    expect(read("import './a';\n\nimport {\n  b,\n} from './b';").imports.map(({ line }) => line)).toEqual([
      1, 3,
    ]);
  });
});

describe('types', () => {
  test('are found wherever they are declared', () => {
    const text = `interface A {} export type B = A; export class C {} enum D { E }
      function f() { type F = string; return 'x' as F; }
      declare module 'm' { interface G {} }`;
    expect(read(text).types.toSorted()).toEqual(['A', 'B', 'C', 'D', 'F', 'G']);
  });

  test('but not where they are only brought in or spoken of', () => {
    expect(read("import { type A } from './a'; export type { A }; // type B = string").types).toEqual([]);
  });
});

describe('exports', () => {
  test.each([
    ['/** Says. */\nexport const a = 1;', [['a', 2, true]]],
    ['// Says.\nexport const a = 1;', [['a', 2, false]]],
    ['/* Says. */\nexport function a() {}', [['a', 2, false]]],
    ['/** Says. */\n// oxlint-disable-next-line x -- y\nexport class A {}', [['A', 3, true]]],
    ['/** Of b. */\nconst b = 1;\nexport type A = typeof b;', [['A', 3, false]]],
    ['/** Says. */\nexport interface A {}', [['A', 2, true]]],
    ['/** Says. */\nexport async function* a() {}', [['a', 2, true]]],
    ["export { a } from './a';", []],
  ])('%j', (text, told) =>
    expect(read(text).exports.map(({ name, line, documented }) => [name, line, documented])).toEqual(told),
  );
});

test('what is loose is counted, constants and comparisons are not', () => {
  const text = `const a = ['x'] as const; let b: any; const c = b as string; const d = a[0]!;
    const e = a !== b && !c; const f = <T,>(x: T) => x as unknown as any; // as any !`;
  expect(read(text).loose).toEqual({ any: 2, as: 3, bang: 1 });
});

test('a file that is no TypeScript is named', () => {
  expect(() => read('const const = 1;')).toThrow('src/x.ts: ');
});
