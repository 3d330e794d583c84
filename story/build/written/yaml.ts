// Reads a YAML table with the position of every key and value. A row that cannot be read hides nothing of the others.
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { InFile, Say } from '../problems';
import { wordsOf, type Written, type WrittenPair, type WrittenTable } from './written';
import { faultIn, type YamlFault } from './yaml-faults';

/** A top-level row with what follows it, and the line it begins on, counted from 0. */
interface TableBlock {
  text: string;
  line: number;
}

/** What is read of one row. */
interface BlockRead {
  root: Written | null;
  lost: boolean;
}

const isBlank = (line: string) => /^\s*(#.*)?$/.test(line) || line === '---';

/** Parts a table at its top level: a list at each dash, a map at each key, each in the first column. */
function blocksOf(text: string): TableBlock[] {
  const lines = text.split('\n');
  const first = lines.find((line) => !isBlank(line)) ?? '';
  const begins = /^-(\s|$)/.test(first) ? /^-(\s|$)/ : /^[^\s#\-[\]{}]/;
  const starts = lines.flatMap((line, index) => (begins.test(line) ? [index] : []));
  const from = lines.findIndex((line) => !isBlank(line));
  if (from < 0) return [];
  return [...new Set([from, ...starts])].map((line, index, all) => ({
    text: lines.slice(line, all[index + 1] ?? lines.length).join('\n'),
    line,
  }));
}

/** Turns the parser's nodes into what the schema reads. */
class Reader {
  constructor(
    private readonly file: string,
    private readonly block: TableBlock,
    private readonly counter: LineCounter,
    private readonly fault: YamlFault | null,
    private readonly say: Say,
  ) {}

  at(offset: number): InFile {
    const { line, col } = this.counter.linePos(offset);
    return { file: this.file, line: line + this.block.line, column: col };
  }

  private isLost(start: number): boolean {
    return this.fault !== null && start >= this.fault.from && start < this.fault.until;
  }

  private isPartly(node: Node): boolean {
    const [start = 0, , end = 0] = node.range ?? [];
    return this.fault !== null && start < this.fault.until && end >= this.fault.from;
  }

  private partly(node: Node): { partly?: true } {
    return this.isPartly(node) ? { partly: true } : {};
  }

  /** `fallback`: where the value would stand, for one that is not there. */
  read(node: unknown, fallback: number): Written {
    const known = node as Node | null;
    const start = known?.range?.[0] ?? fallback;
    const at = this.at(start);
    if (this.isLost(start)) return { kind: 'lost', at };
    if (isAlias(node) || (isScalar(node) && node.anchor)) {
      this.say(at, 'a row stands for itself: no & and no * at the beginning of a value');
      return { kind: 'lost', at };
    }
    if (isMap(node))
      return { kind: 'map', at, pairs: node.items.flatMap((pair) => this.pair(pair)), ...this.partly(node) };
    if (isSeq(node))
      return {
        kind: 'list',
        at,
        items: node.items.map((item) => this.read(item, start)),
        ...this.partly(node),
      };
    return { kind: 'value', at, value: this.value(node, at) };
  }

  private value(node: unknown, at: InFile): string | number | boolean | null {
    if (!isScalar(node)) return null;
    const { value } = node;
    if (typeof value === 'string' && node.type === 'PLAIN' && node.comment)
      this.say(at, 'what follows # is a comment and is not read; put the text in quotes');
    return typeof value === 'bigint' ? Number(value) : (value as string | number | boolean | null);
  }

  /** None for a pair whose key cannot be read: what stands there has been named. */
  private pair({ key, value }: { key: unknown; value: unknown }): WrittenPair[] {
    const name = isScalar(key) && key.value !== null ? String(key.value) : '';
    if (name === '' && this.fault) return [];
    const start = (key as Node | null)?.range?.[0] ?? 0;
    const at = this.at(start);
    const written = this.read(value, start);
    // An empty value stands nowhere: its key is named.
    const isEmpty =
      isScalar(value) && value.source === '' && value.type === 'PLAIN' && written.kind === 'value';
    return [{ key: name, at, value: isEmpty ? { ...written, at } : written }];
  }
}

/** What was read of a row and said of it. */
interface BlockSaid extends BlockRead {
  file: string;
  line: number;
  said: { at: InFile; message: string }[];
}

/** Rows that were read before, by their texts. Whoever reads a story again and again keeps one. */
export type BlocksKnown = Map<string, BlockSaid>;

/** Reads one row of a table and names what is wrong in how it is written. */
function readBlock(file: string, block: TableBlock): BlockSaid {
  const counter = new LineCounter();
  const document: Document.Parsed = parseDocument(block.text, {
    lineCounter: counter,
    prettyErrors: false,
  });
  const { fault, twice } = faultIn(document, block.text);
  const said: BlockSaid['said'] = [];
  const say: Say = (at, message) => said.push({ at, message });
  const reader = new Reader(file, block, counter, fault, say);
  if (fault) say(reader.at(fault.at), fault.message);
  for (const { at, message } of twice) say(reader.at(at), message);
  return {
    root: document.contents ? reader.read(document.contents, 0) : null,
    lost: fault !== null,
    said,
    file,
    line: block.line,
  };
}

/**
 * Reads a table. Mistakes in how it is written are said at once; what can be read in spite of them is read.
 * `known` is added to.
 */
export function readYaml(file: string, text: string, say: Say, known: BlocksKnown = new Map()): WrittenTable {
  const start: InFile = { file, line: 1, column: 1 };
  const blocks = blocksOf(text);
  const read = blocks.map((block) => {
    const before = known.get(block.text);
    const found = before?.file === file && before.line === block.line ? before : readBlock(file, block);
    known.set(block.text, found);
    for (const { at, message } of found.said) say(at, message);
    return found;
  });
  const lost = new Set(
    blocks.flatMap(({ text: row }, index) => (read[index]!.lost ? [...wordsOf(row)] : [])),
  );
  const roots = read.flatMap(({ root }) => (root ? [root] : []));
  if (roots.length === 0)
    return { root: { kind: lost.size > 0 ? 'lost' : 'value', at: start, value: null }, lost };
  const partly = lost.size > 0 ? { partly: true } : {};
  return { root: joined(file, roots, say, partly), lost };
}

/** One list or map of all rows. What is of another kind than the first row is named and left out. */
function joined(file: string, roots: readonly Written[], say: Say, partly: { partly?: boolean }): Written {
  const [first] = roots;
  if (first!.kind !== 'list' && first!.kind !== 'map') return first!;
  for (const root of roots)
    if (root.kind !== first!.kind && root.kind !== 'lost')
      say(
        root.at,
        first!.kind === 'list' ? 'a row begins with a dash: - ' : 'a row begins with its key and a colon',
      );
  if (first!.kind === 'list')
    return {
      kind: 'list',
      at: first!.at,
      items: roots.flatMap((root) => (root.kind === 'list' ? root.items : [])),
      ...partly,
    };
  const pairs = roots.flatMap((root) => (root.kind === 'map' ? root.pairs : []));
  const seen = new Set<string>();
  for (const { key, at } of pairs) {
    if (seen.has(key)) say({ ...at, file }, `the key ${key} stands twice`);
    seen.add(key);
  }
  return { kind: 'map', at: first!.at, pairs, ...partly };
}
