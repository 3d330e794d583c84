// What a writer wrote in a table, whatever its format: values, lists and maps, each with its position.
import type { InFile } from '../problems';

/** One value. */
interface WrittenValue {
  kind: 'value';
  at: InFile;
  value: string | number | boolean | null;
}

/** What cannot be read and has been named already: nothing more is said of it. */
interface WrittenLost {
  kind: 'lost';
  at: InFile;
}

/** Values in order. `partly`: a mistake in it has been named, so that it may seem to lack what it has. */
export interface WrittenList {
  kind: 'list';
  at: InFile;
  items: Written[];
  partly?: boolean;
}

/** A key and its value. */
export interface WrittenPair {
  key: string;
  /** Where the key stands. */
  at: InFile;
  value: Written;
}

/** Values by key. `partly` as in a list. */
export interface WrittenMap {
  kind: 'map';
  at: InFile;
  pairs: WrittenPair[];
  partly?: boolean;
}

/** Anything that can stand in a table. */
export type Written = WrittenValue | WrittenLost | WrittenList | WrittenMap;

/** A table as far as it could be read. */
export interface WrittenTable {
  /** What could be read. */
  root: Written;
  /** Words that stand in what could not be read, so that nobody calls unknown what only cannot be read. */
  lost: ReadonlySet<string>;
}

/** The words of a text that cannot be read. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}_.-]+/gu) ?? []);
}
