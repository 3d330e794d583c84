// Reads a document: a head in YAML between two lines of ---, then paragraphs.
import type { InFile, Say } from '../problems';
import type { WrittenTable } from './written';
import { readYaml, type BlocksKnown } from './yaml';

/** A document in its two parts. */
export interface WrittenDocument {
  head: WrittenTable;
  /** Everything below the head. */
  text: string;
  /** Where the text begins. */
  textAt: InFile;
}

/** Parts a document. Null where it has no head; that is said. */
export function readDocument(
  file: string,
  whole: string,
  say: Say,
  known?: BlocksKnown,
): WrittenDocument | null {
  const lines = whole.split('\n');
  const begin = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, index) => index > begin && line.trim() === '---');
  if (begin < 0 || lines[begin]!.trim() !== '---' || end < 0) {
    const line = begin < 0 ? 1 : begin + 1;
    say({ file, line, column: 1 }, 'a document begins with its head between two lines of ---');
    return null;
  }
  // The head keeps its place in the file, so that its positions are those of the file.
  const head = `${'\n'.repeat(begin + 1)}${lines.slice(begin + 1, end).join('\n')}`;
  const first = lines.findIndex((line, index) => index > end && line.trim() !== '');
  return {
    head: readYaml(file, head, say, known),
    text: lines.slice(end + 1).join('\n'),
    textAt: { file, line: (first < 0 ? end : first) + 1, column: 1 },
  };
}
