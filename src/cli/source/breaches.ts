// Where the source is longer or more tangled than the house allows: asked of the linter itself, in its own JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
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

/** Whether the function at this offset (bytes) is the list of tests handed to `describe`: a list may be long. */
function isList(text: string, offset: number): boolean {
  const before = Buffer.from(text).subarray(0, offset).toString();
  return /\bdescribe(\.\w+)?\(\s*(['"`])[^\n]*\2,\s*$/.test(before);
}

/** All breaches, in the linter's order. Exceptions that the source itself gives a reason for are not among them. */
export function breaches(texts: readonly SourceText[]): Breach[] {
  const textOf = new Map(texts.map(({ path, text }) => [path, text]));
  return asked().flatMap(({ message, code, filename, labels }) => {
    const path = filename.replaceAll('\\', '/');
    const rule = (Object.keys(RULES) as (keyof typeof RULES)[]).find((name) => code.endsWith(`(${name})`));
    const span = labels[0]?.span;
    if (!rule) return [];
    if (rule === 'max-lines-per-function' && span && isList(textOf.get(path) ?? '', span.offset)) return [];
    return [{ path, line: span?.line ?? 1, rule, said: message }];
  });
}
