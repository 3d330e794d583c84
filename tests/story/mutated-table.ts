// A table with one thing wrong at a random place: a key left out or misspelt, a value of another type, misspelt or out of range.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, type YAMLMap } from 'yaml';

/** A scalar of a table, with the name of the nearest key above it. */
interface TableLeaf {
  key: string;
  node: Scalar;
}

/** A key of a table, with the map that it stands in and its index there. */
interface TableKey {
  map: YAMLMap;
  index: number;
}

/** All keys and scalars of a table, in order. */
interface TableNodes {
  keys: TableKey[];
  leaves: TableLeaf[];
}

/** A mutated text: what was done, and the line where that must be named; null where it may be valid. */
export interface MutatedTable {
  what: string;
  text: string;
  line: number | null;
}

/** What may change without a mistake: free texts, and ids that only their own table knows. */
const FREE: Readonly<Record<string, readonly string[]>> = {
  'tables/decisions.yaml': ['title', 'text', 'questions', 'short', 'hint', 'greyed', 'why', 'question'],
  'tables/desks.yaml': ['text'],
  'tables/moments.yaml': [],
  'tables/presets.yaml': [],
  'tables/people.yaml': ['id', 'role', 'note'],
  'tables/coalface.yaml': ['id', 'title', 'lines', 'question', 'text', 'reveal', 'close'],
  'tables/glossary.yaml': ['id', 'term', 'also', 'text'],
  'tables/slides.yaml': ['slide', 'bullet', 'seen', 'felt'],
  'tables/ways.yaml': ['name', 'open', 'shut'],
};

/**
 * People from whom several messages come: their names are checked where they are given. Of one message the sender is
 * wrong, and a name that no message holds is free.
 */
const HEARD: readonly string[] = ['Ines Duarte', 'Wanjiru Mwangi', 'Luz Ortega', 'The policy adviser'];

/** Keys that may be left out. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  'tables/decisions.yaml':
    'key forecast bands otherWays after launch greyed onlyAfter notAfter settles finds opens shuts'.split(
      ' ',
    ),
  'tables/desks.yaml': ['D01', 'D04', 'D05', 'D09', 'D14', 'D18', 'D22', 'B2', 'D30'],
  'tables/moments.yaml': ['shifts', 'launch', 'opening'],
  'tables/glossary.yaml': ['also'],
};

/** A number that its key does not allow. */
const OUT_OF_RANGE: Readonly<Record<string, string>> = { value: '0', after: '0', edges: '-1' };

/** The tables that are mutated. */
export const MUTATED_TABLES = Object.keys(FREE);

function nodesIn(root: unknown): TableNodes {
  const found: TableNodes = { keys: [], leaves: [] };
  const visit = (node: unknown, key: string): void => {
    if (isScalar(node)) found.leaves.push({ key, node });
    else if (isSeq(node)) for (const item of node.items) visit(item, key);
    else if (isMap(node))
      for (const [index, pair] of node.items.entries()) {
        found.keys.push({ map: node, index });
        visit(pair.value, String((pair.key as Scalar).value));
      }
  };
  visit(root, '');
  return found;
}

const startOf = (node: unknown) => (node as Scalar).range![0];
const endOf = (node: unknown) => (node as Scalar).range![1];
const misspelt = (word: string) => `${word.slice(0, 1)}q${word.slice(1)}`;

/** One change of a text: what stands between two offsets, and what is put there. */
interface TextChange {
  what: string;
  from: number;
  until: number;
  put: string;
  /** The offset at which it must be named. */
  at: number;
  isFree: boolean;
}

function keyLeftOut(file: string, { map, index }: TableKey): TextChange | null {
  const pair = map.items[index]!;
  const name = String((pair.key as Scalar).value);
  const [before, next] = [map.items[index - 1], map.items[index + 1]];
  if (!before && !next) return null;
  return {
    what: `${name} left out`,
    from: next ? startOf(pair.key) : endOf(before!.value),
    until: next ? startOf(next.key) : endOf(pair.value),
    put: next || map.flow ? '' : '\n',
    at: startOf(map),
    isFree: OPTIONAL[file]?.includes(name) ?? false,
  };
}

function keyMisspelt(_file: string, { map, index }: TableKey): TextChange {
  const key = map.items[index]!.key as Scalar;
  const [name, from] = [String(key.value), startOf(key)];
  return {
    what: `the key ${name} misspelt`,
    from,
    until: endOf(key),
    put: misspelt(name),
    at: from,
    isFree: false,
  };
}

/** A text becomes a number, anything else a text in quotes. */
function typeChanged(_file: string, { key, node }: TableLeaf): TextChange {
  const put = typeof node.value === 'string' ? '7' : `'${String(node.value)}'`;
  const [from, until] = [startOf(node), endOf(node)];
  return { what: `${key} of another type`, from, until, put, at: from, isFree: false };
}

/** A word with a letter too many, a number out of its range. */
function valueWrong(file: string, { key, node }: TableLeaf): TextChange {
  const [from, until] = [startOf(node), endOf(node)];
  const isText = typeof node.value === 'string';
  const put = isText
    ? JSON.stringify(misspelt(String(node.value)))
    : typeof node.value === 'number'
      ? (OUT_OF_RANGE[key] ?? '-1')
      : misspelt(String(node.value));
  const isUnheard = file === 'tables/people.yaml' && key === 'name' && !HEARD.includes(String(node.value));
  const isFree = isText && (FREE[file]!.includes(key) || isUnheard);
  return { what: `${key} misspelt or out of range: ${put}`, from, until, put, at: from, isFree };
}

/** Mutates a table; `pick` gives whole numbers from 0 on. Null where there is nothing to change at the place it picked. */
export function mutated(file: string, text: string, pick: readonly [number, number]): MutatedTable | null {
  const counter = new LineCounter();
  const { keys, leaves } = nodesIn(parseDocument(text, { lineCounter: counter }).contents);
  const key = keys[pick[1] % keys.length]!;
  const leaf = leaves[pick[1] % leaves.length]!;
  const change = [
    () => keyLeftOut(file, key),
    () => keyMisspelt(file, key),
    () => typeChanged(file, leaf),
    () => valueWrong(file, leaf),
  ][pick[0] % 4]!();
  if (!change) return null;
  const { line } = counter.linePos(change.at);
  return {
    what: `${file}:${line}: ${change.what}`,
    text: text.slice(0, change.from) + change.put + text.slice(change.until),
    line: change.isFree ? null : line,
  };
}
