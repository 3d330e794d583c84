// What is wrong in how a row of YAML is written: in words, where it begins, and how much of the row cannot be read for it.
import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** A mistake in how a row is written; offsets in its text. */
export interface YamlFault {
  at: number;
  message: string;
  /** Whatever begins from here … */
  from: number;
  /** … and before here is not read. */
  until: number;
}

/** A key that stands twice in one map. */
interface KeyTwice {
  at: number;
  message: string;
}

const WORDS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins an escape; write \\\\ for the sign itself',
  BAD_INDENT: 'this line is set in more or less than the lines beside it',
  BAD_SCALAR_START: 'text that begins with this sign stands in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon on one line; text that holds a colon and a space stands in quotes',
  BLOCK_IN_FLOW: 'a comma is missing before this',
  MISSING_CHAR: 'this line is set in more or less than the lines beside it, or a colon is missing',
  MULTILINE_IMPLICIT_KEY: 'a key is followed by a colon and a space, such as title: …',
  MULTIPLE_DOCS: 'one table a file: no line of --- between rows',
  TAB_AS_INDENT: 'a tab; lines are set in with spaces',
  TAG_RESOLVE_FAILED: 'text that begins with ! stands in quotes',
  UNEXPECTED_TOKEN: 'this does not belong here; is a quote, a comma or a bracket missing or too many?',
};

/** The innermost node at an offset that some test holds of. */
function innermost(document: Document.Parsed, offset: number, is: (node: Node) => boolean): Node | null {
  let found: Node | null = null;
  visit(document, {
    Node: (_key, node) => {
      const [start = 0, , end = 0] = node.range ?? [];
      if (start <= offset && offset <= end && is(node)) found = node;
    },
  });
  return found;
}

/** A bracket or quote that is opened and never closed: the mistake is where it is opened. */
function opened(
  document: Document.Parsed,
  text: string,
  { code, pos, message }: YAMLError,
): YamlFault | null {
  const offset = pos[0];
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    const node = innermost(document, offset, (each) => isCollection(each) && each.flow === true);
    const at = node?.range?.[0] ?? offset;
    return {
      at,
      from: at,
      until: Infinity,
      message: `the bracket ${text[at] ?? ''} is opened here and not closed`,
    };
  }
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    const node = innermost(
      document,
      offset,
      (each) => isScalar(each) && String(each.type).startsWith('QUOTE'),
    );
    const at = node?.range?.[0] ?? offset;
    return { at, from: at, until: Infinity, message: 'the quote is opened here and not closed' };
  }
  return null;
}

/** How far a line is set in; -1 for an empty one. */
const depthOf = (line: string | undefined) => (line ?? '').search(/\S/);

/**
 * Where a line does not stand under the one above it. The parser names the line above wherever it takes both for one value;
 * if the line after next goes on as the line above began, it is the next that is set in too far.
 */
function outOfLine(text: string, offset: number, isTwoLines: boolean): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [here = '', next, after] = text.slice(start).split('\n');
  const depth = here.search(/[^\s-]/);
  const ownStart = start + Math.max(0, depthOf(here));
  if (!isTwoLines) return Math.max(offset, ownStart);
  return depthOf(after) === depth && depthOf(next) > depth
    ? start + here.length + 1 + depthOf(next)
    : ownStart;
}

/** A tab before the first word of the line on which something is wrong. */
function tabBefore(text: string, offset: number): YamlFault | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const tab = /^ *\t/.exec(text.slice(start));
  if (!tab) return null;
  const at = start + tab[0].length - 1;
  return { at, from: start, until: Infinity, message: WORDS.TAB_AS_INDENT! };
}

/** The first mistake of a row, after which nothing is certain, and the keys that stand twice. */
export function faultIn(
  document: Document.Parsed,
  text: string,
): { fault: YamlFault | null; twice: KeyTwice[] } {
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  const twice = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos }) => ({
      at: pos[0],
      message: `the key ${/^[\w-]+/.exec(text.slice(pos[0]))?.[0] ?? ''} stands twice`,
    }));
  const wrong = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .sort((one, other) => one.pos[0] - other.pos[0]);
  const [first] = wrong;
  if (!first) return { fault: null, twice };
  const special = tabBefore(text, first.pos[0]) ?? opened(document, text, first);
  if (special) return { fault: special, twice };
  const isTwoLines = wrong.some(
    ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0],
  );
  const lineEnd = text.indexOf('\n', first.pos[0]);
  const isOnOneLine =
    lineEnd > 0 && wrong.every(({ pos }) => pos[0] <= lineEnd) && first.code !== 'BAD_INDENT';
  return {
    fault: {
      at: outOfLine(text, first.pos[0], isTwoLines && first.code === 'BLOCK_AS_IMPLICIT_KEY'),
      from: first.pos[0],
      until: isOnOneLine ? lineEnd : Infinity,
      message:
        isTwoLines && first.code === 'BLOCK_AS_IMPLICIT_KEY'
          ? WORDS.BAD_INDENT!
          : (WORDS[first.code] ?? first.message),
    },
    twice,
  };
}
