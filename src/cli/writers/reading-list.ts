// Which lines of the story were read in many runs, and which never: by file and line of the source.
import { join } from 'node:path';
import { readBranches } from '../../../story/build/branches';
import { STORY_FOLDER } from '../../../story/build/compile';
import { openReach } from '../../../story/build/reach';
import { readScenes, type InkLine } from '../../../story/build/scenes';
import { readTables } from '../../../story/build/tables';
import type { Passage } from '../../play/scene';

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** What a line looks like when it is read: the words, with anything where the story puts a reading or a condition. */
function pattern(line: InkLine): string {
  const words = line.raw
    .replace(/#[^#\]]*/g, '')
    .replace(/^\s*-+(?!>)\s*/, '')
    .replace(/->\s*\w+\s*$/, '')
    .replace(/<>/g, '')
    .trim();
  return escaped(words)
    .replace(/\{[^{}]*\}/g, '.*')
    .replace(/\s+/g, '\\s+');
}

export interface ReadingList {
  /** Marks the lines of these passages as read. */
  read(passages: readonly Passage[]): void;
  /** Lines never read (`file:line`), and stitches none of whose lines were read. */
  unread(): { lines: string[]; stitches: string[] };
  /** Lines that no run of these presets can come to. */
  closed: string[];
}

/**
 * The list for presets with these decisions asked: every line whose conditions can hold in one of them.
 * What depends on a decision that none of them comes to is left out, and named in `closed`.
 */
export function openReadingList(presets: readonly (readonly string[])[]): ReadingList {
  const tables = readTables(STORY_FOLDER, []);
  const reaches = presets.map((asks) => openReach(tables.decisions, tables.moments, asks));
  const told = [...readBranches(readScenes(tables.ink, []))].filter(
    ([{ step, words, isChoice, raw }]) =>
      step !== '' && words !== '' && !isChoice && !/^\s*\{[^}]*$|:\s*$|^\s*\}/.test(raw),
  );
  const lines = told
    .filter(([{ step }, ways]) => reaches.some((canBeRead) => canBeRead(step, ways)))
    .map(([line]) => line);
  const plain = new Map<string, InkLine[]>();
  const patterned: { test: RegExp; line: InkLine }[] = [];
  for (const line of lines) {
    if (/[{<]/.test(line.raw)) patterned.push({ test: new RegExp(`^${pattern(line)}$`), line });
    else
      plain.set(line.words.replace(/\s+/g, ' '), [
        ...(plain.get(line.words.replace(/\s+/g, ' ')) ?? []),
        line,
      ]);
  }
  const seen = new Set<InkLine>();
  const known = new Set<string>();
  const placeOf = ({ file, line }: InkLine) => `${join('story', file)}:${line}`;
  return {
    closed: told.filter(([line]) => !lines.includes(line)).map(([line]) => placeOf(line)),
    read: (passages) => {
      for (const { text } of passages) {
        if (known.has(text)) continue;
        known.add(text);
        const found = plain.get(text.replace(/\s+/g, ' '));
        if (found) found.forEach((line) => seen.add(line));
        else patterned.filter(({ test }) => test.test(text)).forEach(({ line }) => seen.add(line));
      }
    },
    unread: () => {
      const left = lines.filter((line) => !seen.has(line));
      const nameOf = ({ knot, stitch }: InkLine) => (stitch ? `${knot}.${stitch}` : knot);
      const reached = new Set([...seen].map(nameOf));
      return {
        lines: left.map(placeOf),
        stitches: [...new Set(left.map(nameOf))].filter((name) => !reached.has(name)),
      };
    },
  };
}
