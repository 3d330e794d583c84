// Files from the browser: dropped, picked, or a whole folder. Only reads; nothing leaves the page.

/** A file as it came in; `text` is read when its turn comes. */
interface Gathered {
  name: string;
  text(): Promise<string>;
}
/** What one drop or one pick brought. */
export interface Haul {
  files: Gathered[];
  /** Files of a folder that cannot be runs by their name, and files that could not be opened. */
  skipped: number;
}

const isRunName = (name: string): boolean => name.toLowerCase().endsWith('.json');
/** Larger than any run; read only so far, so that the reader can say so. */
const MOST_BYTES = 4_500_000;

function gathered(file: File): Gathered {
  return { name: file.name, text: () => file.slice(0, MOST_BYTES).text() };
}

/** From a file picker. With `folder`, only files that end in .json count. */
export function fromList(list: FileList | null, folder: boolean): Haul {
  const all = [...(list ?? [])];
  const kept = folder ? all.filter(({ name }) => isRunName(name)) : all;
  return { files: kept.map(gathered), skipped: all.length - kept.length };
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Adds what an entry holds, folders with all that is in them. Rejects where one cannot be opened. */
async function walk(entry: FileSystemEntry, inFolder: boolean, haul: Haul): Promise<void> {
  if (isFile(entry)) {
    if (inFolder && !isRunName(entry.name)) {
      haul.skipped++;
      return;
    }
    haul.files.push(gathered(await new Promise<File>((resolve, reject) => entry.file(resolve, reject))));
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  for (;;) {
    // A browser hands out a folder in portions, the last of them empty.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return;
    for (const each of portion) await walk(each, true, haul);
  }
}

/** From a drop: files, folders, or both. A file that cannot be opened is left out and counted. */
export async function fromDrop(data: DataTransfer): Promise<Haul> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return fromList(data.files, false);
  const haul: Haul = { files: [], skipped: 0 };
  for (const entry of entries)
    await walk(entry, false, haul).catch(() => {
      haul.skipped++;
    });
  return haul;
}
