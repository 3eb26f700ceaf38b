// Opens a zip of unknown worth: its files one after the other, no byte more than it declares, no name that leaves it.
import {
  configure,
  type Entry,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSAFE_FILENAME,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { ReadAhead } from './read-ahead.ts';
import { unpacked, type ZipPlace } from './unpack.ts';
import { ZipFault } from './zip-fault.ts';
import { LOCAL_LENGTH } from './zip-layout.ts';

configure({ useWebWorkers: false, useCompressionStream: true });

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

/** Whether each begins only after the one before has ended; by the places in the order of `places`. Files that share bytes are made to unpack to far more than there is. */
function overlaps(places: readonly ZipPlace[]): Set<ZipPlace> {
  const inOrder = [...places].sort((one, other) => one.offset - other.offset);
  return new Set(inOrder.filter(({ offset, packed }, at) => offset + LOCAL_LENGTH + packed > (inOrder[at + 1]?.offset ?? Number.POSITIVE_INFINITY)));
}

function fileOf(zip: ReadAhead, place: ZipPlace, isShared: boolean, longest: number): ZipFile {
  const { path, size } = place;
  return {
    path,
    size,
    async read() {
      if (size > longest) throw new ZipFault('unsafe', `${path} has ${size} bytes`);
      if (isShared) throw new ZipFault('unsafe', `${path} shares its bytes with another file`);
      try {
        return await unpacked(zip, place);
      } catch (thrown) {
        throw faultOf(thrown);
      }
    },
  };
}

/** What zip.js keeps of a file has some kilobytes; a library has a hundred thousand. */
function placeOf({ filename: path, offset, compressedSize: packed, uncompressedSize: size, signature, compressionMethod: method }: Entry): ZipPlace {
  return { path, offset, packed, size, crc: (signature ?? 0) >>> 0, method };
}

/** All files of the zip, folders left out, none of them unpacked yet. `longest` is how many bytes one may have. Throws a `ZipFault`. */
export async function filesInZip(zip: Blob, longest: number): Promise<ZipFile[]> {
  const places: ZipPlace[] = [];
  const source = new ReadAhead(zip);
  let stated = 0;
  let bytes = 0;
  // Told with the first file already: nobody waits for half a million to be refused.
  const onprogress = async (_read: number, all: number): Promise<void> => {
    stated = all;
  };
  try {
    const entries: AsyncGenerator<Entry> = new ZipReader(source).getEntriesGenerator({ onprogress });
    for await (const entry of entries) {
      if (stated > MOST_FILES || places.length > MOST_FILES) throw new ZipFault('crowded', `more than ${MOST_FILES} files`);
      if (entry.directory) continue;
      if (entry.encrypted) throw new ZipFault('broken', `${entry.filename} is encrypted`);
      bytes += entry.uncompressedSize;
      if (bytes > Math.max(MOST_BYTES_SO_TIGHT, zip.size * TIGHTEST))
        throw new ZipFault('unsafe', `${zip.size} bytes would become more than ${bytes}`);
      places.push(placeOf(entry));
    }
  } catch (thrown) {
    throw faultOf(thrown);
  }
  const shared = overlaps(places);
  return places.map((place) => fileOf(source, place, shared.has(place), longest));
}
