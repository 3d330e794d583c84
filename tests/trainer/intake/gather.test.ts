// @vitest-environment happy-dom
// Files out of a browser's hands: picked, dropped, whole folders with all that lies in them.
import { describe, expect, test } from 'vitest';
import { fromDrop, fromList } from '../../../src/trainer/intake/gather';

const named = (...names: string[]) => names.map((name) => new File([name], name));
/** A list as a file picker has it. */
const listOf = (files: File[]) => files as unknown as FileList;
const namesOf = ({ files }: { files: readonly { name: string }[] }) => files.map(({ name }) => name);

describe('picked', () => {
  test('files all count, whatever they are called', () => {
    const haul = fromList(listOf(named('a.json', 'b.txt', 'C')), false);
    expect([namesOf(haul), haul.skipped]).toEqual([['a.json', 'b.txt', 'C'], 0]);
  });

  test('of a folder only those that end in .json, in either case', () => {
    const haul = fromList(listOf(named('.DS_Store', 'a.json', 'b.JSON', 'json', 'c.json.bak')), true);
    expect([namesOf(haul), haul.skipped]).toEqual([['a.json', 'b.JSON'], 3]);
  });

  test('nothing is nothing', () => {
    expect(fromList(null, false)).toEqual({ files: [], skipped: 0 });
  });

  test('a file is read when its turn comes, and no further than any run can be long', async () => {
    const haul = fromList(
      listOf([new File(['abc'], 'a.json'), new File(['x'.repeat(4_500_100)], 'b.json')]),
      false,
    );
    expect(await haul.files[0]!.text()).toBe('abc');
    expect((await haul.files[1]!.text()).length).toBe(4_500_000);
  });
});

/** What a drop holds: a name for a file (with `!` for one that cannot be opened), a list for a folder. */
type Dropped = string | { folder: string; holds: Dropped[] };

function entryOf(dropped: Dropped): FileSystemEntry {
  if (typeof dropped === 'string') {
    const name = dropped.replace('!', '');
    const file = (done: (file: File) => void, failed: (error: Error) => void) =>
      dropped.includes('!') ? failed(new Error('gone')) : done(new File([name], name));
    return { name, isFile: true, isDirectory: false, file } as unknown as FileSystemEntry;
  }
  const left = dropped.holds.map(entryOf);
  // A browser hands out two at a time here, and an empty portion at the end.
  const readEntries = (done: (entries: FileSystemEntry[]) => void) => done(left.splice(0, 2));
  const createReader = () => ({ readEntries });
  return {
    name: dropped.folder,
    isFile: false,
    isDirectory: true,
    createReader,
  } as unknown as FileSystemEntry;
}
const drop = (...all: (Dropped | null)[]) =>
  ({
    items: all.map((dropped) => ({ webkitGetAsEntry: () => dropped && entryOf(dropped) })),
    files: listOf(named('plain.json', 'other.txt')),
  }) as unknown as DataTransfer;

describe('dropped', () => {
  test('files all count, a folder only with its run files, however deep', async () => {
    const haul = await fromDrop(
      drop('a.json', 'b.txt', {
        folder: 'class',
        holds: [
          '.DS_Store',
          'c.json',
          'd.json',
          { folder: 'more', holds: ['e.JSON', 'notes.md', 'f.json'] },
          'g.json',
        ],
      }),
    );
    expect(namesOf(haul)).toEqual(['a.json', 'b.txt', 'c.json', 'd.json', 'e.JSON', 'f.json', 'g.json']);
    expect(haul.skipped).toBe(2);
  });

  test('what cannot be opened is left out and counted; the others come', async () => {
    const haul = await fromDrop(drop('a.json', 'gone.json!', 'b.json'));
    expect([namesOf(haul), haul.skipped]).toEqual([['a.json', 'b.json'], 1]);
  });

  test('what is no file is left out; without entries the plain list counts', async () => {
    expect(namesOf(await fromDrop(drop(null, 'a.json')))).toEqual(['a.json']);
    expect(namesOf(await fromDrop(drop(null)))).toEqual(['plain.json', 'other.txt']);
    expect(namesOf(await fromDrop(drop({ folder: 'empty', holds: [] })))).toEqual([]);
  });
});
