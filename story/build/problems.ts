// Mistakes of ours in the story: each with its file, line and column, gathered and told all at once.

/** A position in a file of the story folder. Line and column are counted from 1, the column in characters. */
export interface InFile {
  /** Below the story folder, such as `tables/decisions.yaml`. */
  file: string;
  line: number;
  column: number;
}

/** One mistake, in words that name what is allowed there. */
export interface Problem extends InFile {
  message: string;
}

/** Reports a mistake. */
export type Say = (at: InFile, message: string) => void;

/** Gathers mistakes. One that is said twice of the same place counts once. */
export interface Problems {
  say: Say;
  /** All of them, by file, line and column. */
  all(): Problem[];
}

/** Opens an empty list of mistakes. */
export function openProblems(): Problems {
  const said = new Map<string, Problem>();
  return {
    say: ({ file, line, column }, message) =>
      said.set(`${file}:${line}:${column}: ${message}`, { file, line, column, message }),
    all: () =>
      [...said.values()].sort(
        (one, other) =>
          one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
      ),
  };
}

/** A mistake as a line that editors and terminals can follow: `story/tables/decisions.yaml:123:7: …`. */
export function worded({ file, line, column, message }: Problem): string {
  return `story/${file}:${line}:${column}: ${message}`;
}

/** All mistakes at once, one a line. */
export class StoryError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(worded).join('\n'));
    this.name = 'StoryError';
  }
}
