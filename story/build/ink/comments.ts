// Takes comments out of Ink before it is parsed, and knows where every letter that is left stands in the file.
import type { InFile } from '../problems';
import { openPositions } from '../written/positions';

/** Ink without its comments. */
export interface BareInk {
  text: string;
  /**
   * The position in the file of the first word from a line and column of the bare text on: the parser's nodes may begin with spaces,
   * and values with their brace.
   */
  at(line: number, column: number, isValue?: boolean): InFile;
}

/** Lines stay as they are: a comment over several leaves its line ends behind. */
export function withoutComments(file: string, text: string): BareInk {
  const kept: number[] = [];
  for (let at = 0; at < text.length;) {
    if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      const next = end < 0 ? text.length : end + 2;
      for (; at < next; at++) if (text[at] === '\n') kept.push(at);
    } else kept.push(at++);
  }
  const bare = kept.map((at) => text[at]).join('');
  const lines = bare.split('\n');
  const starts = [0];
  for (const each of lines) starts.push(starts.at(-1)! + each.length + 1);
  const position = openPositions(file, text);
  return {
    text: bare,
    at: (line, column, isValue = false) => {
      const index = Math.min(line, lines.length) - 1;
      const rest = lines[index]!.slice(column - 1);
      const blank = rest.trim() === '' ? 0 : (isValue ? /^[\s{]*/ : /^\s*/).exec(rest)![0].length;
      return position(kept[starts[index]! + column - 1 + blank] ?? text.length);
    },
  };
}
