// The files that a reader drops or picks, folders opened, each with its path.
import type { GivenFile } from '../imports/import-file.ts';

/** A folder may hold a whole disk. */
const MOST = 20_000;

function fileIn(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A folder gives its names in parts of a hundred, until a part is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0 || all.length > MOST) return all;
    all.push(...part);
  }
}

async function collect(entry: FileSystemEntry, files: GivenFile[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (files.length > MOST) return;
    if (files.length === MOST) files.push({ path, refusal: 'too-many-files' });
    else if (entry.isFile) files.push({ path, content: await fileIn(entry as FileSystemFileEntry) });
    else if (entry.isDirectory) for (const inside of await entriesIn(entry as FileSystemDirectoryEntry)) await collect(inside, files);
  } catch (thrown) {
    // Gone in the meantime, or not for this reader: the others are read all the same.
    if (!(thrown instanceof DOMException)) throw thrown;
    files.push({ path, refusal: 'unreadable' });
  }
}

/** Called in the event itself: the browser takes the items away right after it. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files: GivenFile[] = [];
  for (const entry of entries) await collect(entry, files);
  return files;
}

/** All of them: the reader picked each. */
export function pickedFiles(list: FileList): GivenFile[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, content: file }));
}
