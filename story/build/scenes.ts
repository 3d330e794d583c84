// Which scene each line of Ink belongs to, and what its tags say: read from the source, so that mistakes have a file and a line.
import type { InkFile, Problem } from './tables';

export interface InkLine {
  file: string;
  /** 1-based. */
  line: number;
  knot: string;
  stitch: string;
  /** Decision or moment id named by the knot's tags; empty outside scenes. */
  step: string;
  /** The line without tags, logic and markers: what a reader would see. */
  words: string;
  /** Tags by key. */
  tags: { key: string; value: string }[];
  /** The option's id on a choice line, else ''. */
  choice: string;
  isChoice: boolean;
  raw: string;
}

const KNOT = /^\s*={2,}\s*(function\s+)?(\w+)/;
const STITCH = /^\s*=\s*(\w+)/;

/** Splits a line into words and tags; a tag ends at the next # or the closing bracket. */
function splitTags(text: string): { words: string; tags: { key: string; value: string }[] } {
  const tags: { key: string; value: string }[] = [];
  const words = text.replace(/#([^#\]]*)/g, (_whole, tag: string) => {
    const [key = '', ...value] = tag.split(':');
    tags.push({ key: key.trim(), value: value.join(':').trim() });
    return '';
  });
  return { words, tags };
}

/** All lines of all files with the scene they stand in. */
export function readScenes(files: readonly InkFile[], problems: Problem[]): InkLine[] {
  const lines: InkLine[] = [];
  for (const file of files) {
    let knot = '';
    let stitch = '';
    let step = '';
    for (const [index, source] of file.lines.entries()) {
      const raw = source.replace(/\/\/.*$/, '');
      const line = index + 1;
      const knotHere = KNOT.exec(raw);
      const stitchHere = STITCH.exec(raw);
      if (knotHere) [knot, stitch, step] = [knotHere[2]!, '', ''];
      else if (stitchHere) stitch = stitchHere[1]!;
      const isChoice = /^\s*[*+]/.test(raw);
      const { words, tags } = splitTags(raw);
      for (const { key, value } of tags) {
        if (key !== 'decision' && key !== 'moment') continue;
        if (step && step !== value)
          problems.push({
            file: file.name,
            line,
            message: `the knot ${knot} names two scenes: ${step} and ${value}`,
          });
        step = value;
      }
      const spoken =
        knotHere || stitchHere || /^\s*(~|VAR|CONST|LIST|EXTERNAL|INCLUDE)/.test(raw)
          ? ''
          : words
              .replace(/^\s*[*+]+\s*(\{[^}]*\}\s*)*/, '')
              .replace(/^\s*-+(?!>)\s*/, '')
              .replace(/\{[^{}]*\}/g, ' ')
              .replace(/->\s*\w*/g, ' ')
              .replace(/^.*:\s*$/, ' ')
              .replace(/[{}[\]]/g, ' ')
              .trim();
      lines.push({
        file: file.name,
        line,
        knot,
        stitch,
        step,
        words: spoken,
        tags,
        isChoice,
        raw,
        choice: isChoice ? (tags.find(({ key }) => key === 'id')?.value ?? '') : '',
      });
    }
  }
  return lines;
}
