// One Ink file as plain data: knots, lines, choices, tags, what is asked of the game, where it goes on. The parser's nodes stay behind.
import type { InFile, Problem } from '../problems';
import type { InkExpression } from './expression';

/** A knot and, inside it, a stitch; both empty outside of them. */
export interface InkSpot {
  knot: string;
  stitch: string;
}

/** A condition, and whether the line needs it false. */
export interface Guard {
  condition: InkExpression;
  not: boolean;
}

/** All of them must hold for the line to be read. */
export type Guards = readonly Guard[];

/** `# key: value`; a bare tag has the value ''. */
export interface InkTag extends InkSpot {
  key: string;
  value: string;
  /** Where the key stands. */
  at: InFile;
  /** Where the value stands. */
  valueAt: InFile;
  /** Stands on a line of text, in the brackets of a choice, or alone on its line. */
  on: 'text' | 'choice' | 'alone';
}

/** A line that is read, or that holds tags or a choice. */
export interface InkLine extends InkSpot {
  file: string;
  /** 1-based. */
  line: number;
  /** Where its text begins. */
  at: InFile;
  /** Decision or moment that the knot tells; empty outside scenes. */
  step: string;
  /** What a reader would see, with a space where the story puts a reading or a condition. */
  words: string;
  /** The pieces of its text where they stand. */
  pieces: { text: string; at: InFile }[];
  /** Its text, and null for whatever the story puts there. */
  shape: (string | null)[];
  tags: InkTag[];
  /** Readings said aloud. */
  says: number;
  isChoice: boolean;
  /** The option's id on a choice line, else ''. */
  choice: string;
  /** The guards it stands under in its own stitch. */
  guards: Guards;
}

/** A choice as Ink offers it. */
export interface InkChoice extends InkSpot {
  /** '' where it has none. */
  id: string;
  at: InFile;
  idAt: InFile;
  condition: InkExpression | null;
  /** What stands on the line after it, where that is a call on a ~ line. */
  after: InkExpression | null;
  afterAt: InFile;
}

/** Something that is worked out, and what for. */
export interface InkUse extends InkSpot {
  for: 'action' | 'condition' | 'words' | 'value';
  expression: InkExpression;
}

/** Where the story goes on. `to` is empty for a bare arrow. */
export interface InkDivert extends InkSpot {
  to: string;
  at: InFile;
  guards: Guards;
}

/** A knot, or a function. */
export interface InkKnot {
  name: string;
  at: InFile;
  isFunction: boolean;
  stitches: { name: string; at: InFile }[];
  /** Whether anything stands before its first stitch. */
  hasOwnText: boolean;
}

/** One Ink file. */
export interface ScriptFile {
  file: string;
  knots: InkKnot[];
  lines: InkLine[];
  choices: InkChoice[];
  tags: InkTag[];
  uses: InkUse[];
  diverts: InkDivert[];
  /** Names that the game answers, and how many arguments they take. */
  externals: { name: string; takes: number; at: InFile }[];
  includes: { name: string; at: InFile }[];
  variables: { name: string; at: InFile }[];
  /** What Ink could not parse. */
  problems: Problem[];
  /** Words of a file that could not be parsed whole: what they name must not be called missing. */
  lost: ReadonlySet<string>;
}

/** Whether a name may stand in a file that could not be parsed whole. */
export function mayBeLost(files: readonly ScriptFile[], name: string): boolean {
  return files.some(({ lost }) => lost.has(name));
}
