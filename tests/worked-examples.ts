// The worked examples of CONTRIBUTING.md as edits: which lines go into which file, and where.
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../src/cli/source/source-files';

/** One block of an example: its lines, and where they go. */
export interface Edit {
  /** Path from the project's root. */
  file: string;
  /** `new`: the file is made. `end`: at its end. Otherwise before or after the one line that reads `line`. */
  where: 'new' | 'end' | 'before' | 'after';
  line: string;
  text: string;
}

const BLOCK = new RegExp(
  [
    '^(?:In `([^`]+)`, (before|after) the line `(.+)`|A new file, `([^`]+)`|At the end of `([^`]+)`):$',
    '\\n\\n```\\w+\\n([\\s\\S]*?)^```$',
  ].join(''),
  'gm',
);

/** The examples by the heading of their chapter. Throws where a block of lines has no sentence above it that says where it goes. */
export function examplesIn(markdown: string): Map<string, Edit[]> {
  const chapters = markdown.split(/^## /m).slice(1);
  return new Map(
    chapters.map((chapter) => {
      const heading = chapter.slice(0, chapter.indexOf('\n'));
      const edits = [...chapter.matchAll(BLOCK)].map(
        ([, inside, side, line = '', made, ended, text = '']): Edit => ({
          file: inside ?? made ?? ended ?? '',
          where: inside ? (side === 'before' ? 'before' : 'after') : made ? 'new' : 'end',
          line,
          text,
        }),
      );
      const blocks = chapter.split(/^```\w/m).length - 1;
      if (edits.length !== blocks)
        throw new Error(
          `${heading}: ${blocks} blocks of lines, but ${edits.length} sentences say where they go`,
        );
      return [heading, edits];
    }),
  );
}

/** Makes one edit in a copy of the project. Throws where its line is not there, or stands twice. */
export function apply(copy: string, { file, where, line, text }: Edit): void {
  const path = join(copy, file);
  if (where === 'new') {
    if (existsSync(path)) throw new Error(`${file} is there already`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const before = readFileSync(path, 'utf8');
  if (where === 'end') {
    writeFileSync(path, before.replace(/\n*$/, '\n') + text);
    return;
  }
  const lines = before.split('\n');
  const found = lines.flatMap((each, index) => (each === line ? [index] : []));
  const [at] = found;
  if (at === undefined || found.length > 1)
    throw new Error(`${file} has ${found.length} lines that read ${line}; an example needs one`);
  lines.splice(where === 'before' ? at : at + 1, 0, ...text.replace(/\n$/, '').split('\n'));
  writeFileSync(path, lines.join('\n'));
}

/** Copies what the examples touch or need into a folder: the source, the story, the configuration; packages by a link. */
export function copyProject(to: string): void {
  for (const part of ['src', 'story', 'assets', 'package.json', 'vite.config.ts'])
    cpSync(join(ROOT, part), join(to, part), { recursive: true });
  for (const room of ['base', 'pure'])
    cpSync(join(ROOT, `tsconfig.${room}.json`), join(to, `tsconfig.${room}.json`));
  mkdirSync(join(to, 'tests'));
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'junction');
}
