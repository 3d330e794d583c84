// Where the source is longer or more tangled than the house allows: asked of the linter itself, in its own JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type ESTree, parseSync, Visitor } from 'vite';
import { ROOT, type SourceText } from './source-files';

/** Lines of a function (without blank lines and comments), ways through a function, lines of a file. */
const LIMITS = { function: 60, complexity: 15, file: 300 } as const;

/** The linter's own names for what is limited. */
const RULES = {
  'max-lines-per-function': ['error', { max: LIMITS.function, skipComments: true, skipBlankLines: true }],
  complexity: ['error', { max: LIMITS.complexity }],
  'max-lines': ['error', { max: LIMITS.file }],
} as const;

/** One place beyond a limit. */
export interface Breach {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: keyof typeof RULES;
  /** What the linter says of it, with the number. */
  readonly said: string;
}

const Reported = v.object({
  diagnostics: v.array(
    v.object({
      message: v.string(),
      code: v.string(),
      filename: v.string(),
      labels: v.array(v.object({ span: v.object({ offset: v.number(), line: v.number() }) })),
    }),
  ),
});

/** What the linter prints of src, story, tests and the build's configuration with only these rules on. */
function asked(): v.InferOutput<typeof Reported>['diagnostics'] {
  const folder = mkdtempSync(join(tmpdir(), 'launch-day-limits-'));
  const file = join(folder, 'limits.json');
  writeFileSync(file, JSON.stringify({ categories: { correctness: 'off' }, rules: RULES }));
  const { stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'oxlint'),
    ['-c', file, '-f', 'json', 'src', 'story', 'tests', 'vite.config.ts'],
    { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 },
  );
  rmSync(folder, { recursive: true, force: true });
  if (!stdout) throw new Error(`the linter printed nothing: ${stderr}`);
  return v.parse(Reported, JSON.parse(stdout)).diagnostics;
}

/** The name a call begins with: `describe` of `describe.each(cases)('…', …)`. */
function calledName(callee: ESTree.Expression | ESTree.Super): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression') return calledName(callee.object);
  return callee.type === 'CallExpression' ? calledName(callee.callee) : '';
}

/** Where the lists of tests begin that are handed to `describe`, in bytes as the linter counts: a list may be long. */
export function listsIn(path: string, text: string): Set<number> {
  const begins = new Set<number>();
  new Visitor({
    CallExpression: ({ callee, arguments: handed }) => {
      if (calledName(callee) !== 'describe') return;
      for (const { type, start } of handed)
        if (type === 'ArrowFunctionExpression' || type === 'FunctionExpression')
          begins.add(Buffer.byteLength(text.slice(0, start)));
    },
  }).visit(parseSync(path, text).program);
  return begins;
}

/** All breaches, in the linter's order. Exceptions that the source itself gives a reason for are not among them. */
export function breaches(texts: readonly SourceText[]): Breach[] {
  const textOf = new Map(texts.map(({ path, text }) => [path, text]));
  return asked().flatMap(({ message, code, filename, labels }) => {
    const path = filename.replaceAll('\\', '/');
    const rule = (Object.keys(RULES) as (keyof typeof RULES)[]).find((name) => code.endsWith(`(${name})`));
    const span = labels[0]?.span;
    if (!rule) return [];
    const isLong = rule === 'max-lines-per-function';
    if (isLong && span && listsIn(path, textOf.get(path) ?? '').has(span.offset)) return [];
    return [{ path, line: span?.line ?? 1, rule, said: message }];
  });
}
