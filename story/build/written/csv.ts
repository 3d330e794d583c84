// Reads a CSV table with the position of every cell. A row that cannot be read hides nothing of the others.
import { nearest } from '../near';
import type { InFile, Say } from '../problems';
import { openPositions } from './positions';
import { wordsOf, type Written, type WrittenMap, type WrittenTable } from './written';

/** A cell as written, quotes taken off, and where it begins in the text. */
interface CellRead {
  text: string;
  from: number;
}

/** A mistake in how a row is written. */
interface RowFault {
  from: number;
  message: string;
}

/** A row as far as it makes sense, and where the next one begins. */
interface RowRead {
  cells: CellRead[];
  fault: RowFault | null;
  next: number;
}

const OPEN = 'the quote is opened here and not closed';

/** One cell from an offset on, and where it ends. */
function readCell(text: string, from: number): { cell: CellRead; end: number; fault: RowFault | null } {
  if (text[from] !== '"') {
    const [whole = ''] = /^[^,\n]*/.exec(text.slice(from)) ?? [];
    const fault = {
      from,
      message: 'a cell that holds a quote stands in quotes, and its quotes are doubled: ""',
    };
    return {
      cell: { text: whole, from },
      end: from + whole.length,
      fault: whole.includes('"') ? fault : null,
    };
  }
  const [whole] = /^"(?:[^"]|"")*"/.exec(text.slice(from)) ?? [];
  if (whole === undefined) return { cell: { text: '', from }, end: from, fault: { from, message: OPEN } };
  const end = from + whole.length;
  const isClosed = end >= text.length || text[end] === ',' || text[end] === '\n';
  const stray = whole.includes('\n')
    ? { from, message: OPEN }
    : { from: end, message: 'a comma is missing here, or a quote inside the cell is not doubled: ""' };
  return {
    cell: { text: whole.slice(1, -1).replaceAll('""', '"'), from },
    end,
    fault: isClosed ? null : stray,
  };
}

/** Reads a row. After a mistake the next row is looked for on the next line. */
function readRow(text: string, from: number): RowRead {
  const cells: CellRead[] = [];
  for (let at = from; ;) {
    const { cell, end, fault } = readCell(text, at);
    if (fault) {
      const lineEnd = text.indexOf('\n', from);
      return { cells, fault, next: lineEnd < 0 ? text.length : lineEnd + 1 };
    }
    cells.push(cell);
    at = end + 1;
    if (text[end] !== ',') return { cells, fault: null, next: at };
  }
}

/** A row with too few or too many cells. */
function countFault({ cells, fault, next }: RowRead, many: number): RowRead {
  if (fault || cells.length === many || isBlank(cells)) return { cells, fault, next };
  const message = `this row has ${cells.length} cells, and the table ${many} columns; a cell that holds a comma stands in quotes`;
  return { cells, next, fault: { from: cells[cells.length > many ? many : 0]!.from, message } };
}

const isBlank = (cells: readonly CellRead[]) => cells.length === 1 && cells[0]!.text.trim() === '';

/** What each column is called, by the words of the first row; null where it is none of ours. */
function columnsOf(
  header: readonly CellRead[],
  names: readonly string[],
  say: (from: number, message: string) => void,
): (string | null)[] {
  const missing = names.filter((name) => !header.some(({ text }) => text === name));
  const columns = header.map(({ text, from }, index) => {
    if (names.includes(text)) {
      if (header.findIndex((cell) => cell.text === text) !== index)
        say(from, `the column ${text} stands twice`);
      return text;
    }
    const meant = nearest(text, missing) ?? (missing.length === 1 ? missing[0]! : null);
    if (meant !== null) missing.splice(missing.indexOf(meant), 1);
    const guess = meant === null ? '' : `did you mean ${meant}? `;
    say(from, `unknown column ${text === '' ? '(nothing)' : text}; ${guess}allowed: ${names.join(', ')}`);
    return meant;
  });
  for (const name of missing) say(0, `the column ${name} is missing; allowed: ${names.join(', ')}`);
  return columns;
}

/** Reads a table whose first row names its columns. A row that cannot be read is named and left out. */
export function readCsv(file: string, text: string, names: readonly string[], say: Say): WrittenTable {
  const at = openPositions(file, text);
  const header = readRow(text, 0);
  if (header.fault || isBlank(header.cells)) {
    const message = header.fault?.message ?? `the table is empty; its first row is ${names.join(',')}`;
    say(at(header.fault?.from ?? 0), message);
    return { root: { kind: 'lost', at: at(0) }, lost: wordsOf(text) };
  }
  const columns = columnsOf(header.cells, names, (from, message) => say(at(from), message));
  const partly = columns.includes(null) || names.some((name) => !columns.includes(name));
  const lost = new Set<string>();
  const items: Written[] = [];
  for (let from = header.next; from < text.length;) {
    const row = countFault(readRow(text, from), columns.length);
    if (row.fault) {
      say(at(row.fault.from), row.fault.message);
      for (const word of wordsOf(text.slice(from, row.next))) lost.add(word);
    } else if (!isBlank(row.cells)) items.push(rowOf(row.cells, columns, at, partly));
    from = row.next;
  }
  return { root: { kind: 'list', at: at(0), items, partly: lost.size > 0 }, lost };
}

function rowOf(
  cells: readonly CellRead[],
  columns: readonly (string | null)[],
  at: (offset: number) => InFile,
  partly: boolean,
): WrittenMap {
  return {
    kind: 'map',
    at: at(cells[0]!.from),
    pairs: cells.flatMap(({ text, from }, index) => {
      const key = columns[index] ?? null;
      const value: Written = { kind: 'value', at: at(from), value: text };
      return key === null ? [] : [{ key, at: at(from), value }];
    }),
    partly,
  };
}
