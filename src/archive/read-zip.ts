// Opens a zip of unknown worth: its files one after the other, no byte more than it declares, no name that leaves it.
import {
  configure,
  type Entry,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { ReadAhead } from './read-ahead.ts';

configure({ useWebWorkers: false, useCompressionStream: true });

/** `broken` when it is cut off, damaged or no zip, `unsafe` when it is made to deceive or to fill the memory, `crowded` when it has too many files. */
export type ZipFaultKind = 'broken' | 'unsafe' | 'crowded';

export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly kind: ZipFaultKind;

  constructor(kind: ZipFaultKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
  }
}

export interface ZipFile {
  path: string;
  /** Unpacked, as declared; `read` gives exactly as many bytes or throws. */
  size: number;
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

const UNSAFE: unknown[] = [ERR_AMBIGUOUS_ARCHIVE, ERR_OVERLAPPING_ENTRY, ERR_UNSAFE_FILENAME];

function faultOf(thrown: unknown): ZipFault {
  if (thrown instanceof ZipFault) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new ZipFault(UNSAFE.includes(message) ? 'unsafe' : 'broken', message, { cause: thrown });
}

/** More entries than any library has pictures; a list of a million is made to be read for ever. */
export const MOST_FILES = 500_000;

/** Text shrinks to a fifth or a tenth, pictures not at all; what shrinks to less than this, and is more than this much, is made to be unpacked for ever. */
const TIGHTEST = 100;
const MOST_BYTES_SO_TIGHT = 1_000_000_000;

function fileOf(entry: FileEntry, longest: number): ZipFile {
  return {
    path: entry.filename,
    size: entry.uncompressedSize,
    async read() {
      if (entry.uncompressedSize > longest) throw new ZipFault('unsafe', `${entry.filename} has ${entry.uncompressedSize} bytes`);
      try {
        return (await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true, checkOverlappingEntry: true })) as Uint8Array<ArrayBuffer>;
      } catch (thrown) {
        throw faultOf(thrown);
      }
    },
  };
}

/** All files of the zip, folders left out, none of them unpacked yet. `longest` is how many bytes one may have. Throws a `ZipFault`. */
export async function filesInZip(zip: Blob, longest: number): Promise<ZipFile[]> {
  const files: ZipFile[] = [];
  let stated = 0;
  let bytes = 0;
  // Told with the first file already: nobody waits for half a million to be refused.
  const onprogress = async (_read: number, all: number): Promise<void> => {
    stated = all;
  };
  try {
    const entries: AsyncGenerator<Entry> = new ZipReader(new ReadAhead(zip)).getEntriesGenerator({ onprogress });
    for await (const entry of entries) {
      if (stated > MOST_FILES || files.length > MOST_FILES) throw new ZipFault('crowded', `more than ${MOST_FILES} files`);
      if (entry.directory) continue;
      if (entry.encrypted) throw new ZipFault('broken', `${entry.filename} is encrypted`);
      bytes += entry.uncompressedSize;
      if (bytes > Math.max(MOST_BYTES_SO_TIGHT, zip.size * TIGHTEST))
        throw new ZipFault('unsafe', `${zip.size} bytes would become more than ${bytes}`);
      files.push(fileOf(entry, longest));
    }
  } catch (thrown) {
    throw faultOf(thrown);
  }
  return files;
}
