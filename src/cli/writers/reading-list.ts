// Which lines of the story were read in many runs, and which never: by file and line of the source.
import { join } from 'node:path';
import { readBranches } from '../../../story/build/ink/branches';
import type { InkLine } from '../../../story/build/ink/script';
import { openReach } from '../../../story/build/reach';
import { readParts } from '../../../story/build/read';
import type { Passage } from '../../play/scene';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a line looks like when it is read: the words, with anything where the story puts a reading or a condition. */
function patternOf({ shape }: InkLine): RegExp {
  const pieces = shape.map((piece) => (piece === null ? '.*' : escaped(piece)));
  return new RegExp(`^${pieces.join('').trim().replace(/\s+/g, '\\s+')}$`);
}

/** Lines that were read, and those that were not. */
export interface ReadingList {
  /** Marks the lines of these passages as read. */
  read(passages: readonly Passage[]): void;
  /** Lines never read (`file:line`), and stitches none of whose lines were read. */
  unread(): { lines: string[]; stitches: string[] };
  /** Lines that no run of these presets can come to. */
  closed: string[];
}

const oneSpace = (text: string) => text.replace(/\s+/g, ' ');
const placeOf = ({ file, line }: InkLine) => `${join('story', file)}:${line}`;
const nameOf = ({ knot, stitch }: InkLine) => (stitch ? `${knot}.${stitch}` : knot);

/** Finds the lines that a passage may have come from. */
function openFinder(lines: readonly InkLine[]): (text: string) => readonly InkLine[] {
  const plain = new Map<string, InkLine[]>();
  const patterned: { test: RegExp; line: InkLine }[] = [];
  for (const line of lines) {
    const words = oneSpace(line.words);
    if (line.shape.includes(null)) patterned.push({ test: patternOf(line), line });
    else plain.set(words, [...(plain.get(words) ?? []), line]);
  }
  return (text) =>
    plain.get(oneSpace(text)) ?? patterned.filter(({ test }) => test.test(text)).map(({ line }) => line);
}

/**
 * The list for presets with these decisions asked: every line whose conditions can hold in one of them.
 * What depends on a decision that none of them comes to is left out, and named in `closed`.
 */
export function openReadingList(presets: readonly (readonly string[])[]): ReadingList {
  const { tables, files } = readParts();
  const reaches = presets.map((asks) => openReach(tables.decisions, tables.moments, asks));
  const told = [...readBranches(files)].filter(
    ([{ step, words, isChoice }]) => step !== '' && words !== '' && !isChoice,
  );
  const lines = told
    .filter(([{ step }, ways]) => reaches.some((canBeRead) => canBeRead(step, ways)))
    .map(([line]) => line);
  const find = openFinder(lines);
  const seen = new Set<InkLine>();
  const known = new Set<string>();
  return {
    closed: told.filter(([line]) => !lines.includes(line)).map(([line]) => placeOf(line)),
    read: (passages) => {
      for (const { text } of passages) {
        if (known.has(text)) continue;
        known.add(text);
        find(text).forEach((line) => seen.add(line));
      }
    },
    unread: () => {
      const left = lines.filter((line) => !seen.has(line));
      const reached = new Set([...seen].map(nameOf));
      return {
        lines: left.map(placeOf),
        stitches: [...new Set(left.map(nameOf))].filter((name) => !reached.has(name)),
      };
    },
  };
}
