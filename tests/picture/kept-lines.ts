// Lists kept as text files: read, compared, and written anew where that is asked for with `PICTURES=new`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The lines kept in a file; first keeps these, where that is asked for. */
export function keptLines(file: string, lines: readonly string[]): string[] {
  if (process.env['PICTURES'] === 'new') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}
