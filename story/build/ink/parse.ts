// Parses one Ink file with the compiler's own parser. Its mistakes get their columns from the parser's place in the text.
import { IncludedFile, InkParser, StatementLevel, type ParsedObject } from './nodes';
import type { Problem } from '../problems';
import { withoutComments, type BareInk } from './comments';

/** The statements of a file, fresh from the parser. */
export interface InkParsed {
  file: string;
  bare: BareInk;
  statements: ParsedObject[];
  /** Names of the files it includes, in the order of its `IncludedFile` statements. */
  includes: string[];
  problems: Problem[];
}

const WORDS: readonly [RegExp, string][] = [
  [/^Expected end of line but saw/, 'the line should end here; what follows is no part of it'],
  [/^You shouldn't use a '~' here/, 'a ~ stands at the beginning of its own line'],
  [/^Expected closing '\]'/, 'the bracket [ of an option is not closed'],
  [/^Expected closing (brace )?'\}'/, 'a brace { is opened before and not closed'],
  [/^Expected closing '\)'/, 'a parenthesis ( is opened before and not closed'],
  [/^Expected close quote/, 'a quote is opened before and not closed'],
  [
    /^Expected some kind of logic/,
    'after a brace { comes a condition with its colon, or a value; and a } closes it',
  ],
  [/^Expected at least one line within the (\w+)/, 'a knot or stitch holds at least one line'],
  [/^Expected expression after '~'/, 'after a ~ comes a call or an assignment'],
];

function plainWords(message: string): string {
  const known = WORDS.find(([says]) => says.test(message));
  return known ? known[1] : message.split('\n')[0]!.replace(/^TODO: /, 'to do: ');
}

/** Parses a file. Never throws: what stops the parser is a problem where it stopped. */
export function parseInk(file: string, text: string): InkParsed {
  const bare = withoutComments(file, text);
  const includes: string[] = [];
  const problems: Problem[] = [];
  const handler = {
    ResolveInkFilename: (name: string) => name,
    LoadInkFileContents: (name: string) => {
      includes.push(name);
      return '';
    },
  };
  const parser = new InkParser(bare.text, file, null, null, handler);
  const say = (message: string, _index?: number, line: number = parser.lineIndex) => {
    // Of a mistake on an earlier line the parser gives no column.
    const column = line === parser.lineIndex ? parser.characterInLineIndex : 0;
    const at = bare.at(line + 1, column + 1);
    // What is said of the rest of a line follows from what was said first.
    if (problems.every((problem) => problem.line !== at.line))
      problems.push({ ...at, message: plainWords(message) });
  };
  parser.errorHandler = say;
  let statements: ParsedObject[] = [];
  try {
    statements = parser.StatementsAtLevel(StatementLevel.Top) ?? [];
  } catch (error) {
    say(`Ink stops here: ${error instanceof Error ? error.message : 'for a reason it does not say'}`);
  }
  if (statements.filter((each) => each instanceof IncludedFile).length !== includes.length)
    problems.push({
      file,
      line: 1,
      column: 1,
      message: 'INCLUDE stands at the top of a file, outside of knots',
    });
  return { file, bare, statements, includes, problems };
}
