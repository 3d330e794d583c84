// Which test files run in which mode, and how: daily those of Node and of the browser; at other times soaks or measurements.
import type { TestProjectInlineConfiguration } from 'vitest/config';

/** What is not run every day, by mode: what takes too long, what only measures, what takes the README's pictures. */
const RARE: Readonly<Record<string, string>> = {
  soak: 'tests/**/*.soak.ts',
  bench: 'tests/**/*.bench.ts',
  shots: 'tests/**/*.shots.ts',
};

interface TestKind {
  name: string;
  include: string;
  exclude?: string[];
  setupFiles?: string[];
  /** How long one test may take (ms). */
  testTimeout: number;
  /** Whether several files may run at once. */
  fileParallelism?: boolean;
}

/**
 * All tests run in Node, those in tests/browser drive a browser from there. A file that needs a page without a browser
 * says so in its own first lines: `// @vitest-environment happy-dom`.
 */
const project = ({ include, ...kind }: TestKind): TestProjectInlineConfiguration => ({
  extends: true,
  test: { ...kind, include: [include], environment: 'node', hookTimeout: 120_000 },
});

/** The projects of a mode of Vitest: `test` daily, `mutants` with notes of what each file reaches, `soak`, `bench`, `shots`. */
export function testProjects(mode: string): TestProjectInlineConfiguration[] {
  const rare = RARE[mode];
  if (rare) return [{ ...project({ name: mode, include: rare, testTimeout: 1_800_000 }), mode }];
  return [
    project({
      name: 'node',
      include: 'tests/**/*.test.{ts,tsx}',
      exclude: ['tests/browser/**'],
      ...(mode === 'mutants' ? { setupFiles: ['src/plugins/mutants/note-reach.ts'] } : {}),
      testTimeout: 60_000,
    }),
    project({
      name: 'browser',
      include: 'tests/browser/**/*.test.ts',
      testTimeout: 120_000,
      fileParallelism: false,
    }),
  ];
}
