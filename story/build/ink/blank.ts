// One Ink file and one of its lines before anything of them has been read.
import type { InFile } from '../problems';
import { wordsOf } from '../written/written';
import type { InkParsed } from './parse';
import type { Guards, InkLine, InkSpot, ScriptFile } from './script';

/** A file of which only its mistakes are known; where there are any, its words may mean more than was read. */
export function blankScript({ file, problems, bare }: InkParsed): ScriptFile {
  return {
    file,
    knots: [],
    lines: [],
    choices: [],
    tags: [],
    uses: [],
    diverts: [],
    externals: [],
    includes: [],
    variables: [],
    problems,
    lost: problems.length > 0 ? wordsOf(bare.text) : new Set(),
  };
}

/** A line that nothing stands on yet, where it is read. */
export function blankLine(at: InFile, guards: Guards, spot: InkSpot): InkLine {
  return {
    file: at.file,
    line: at.line,
    at,
    step: '',
    words: '',
    pieces: [],
    shape: [],
    tags: [],
    says: 0,
    isChoice: false,
    choice: '',
    guards,
    ...spot,
  };
}
