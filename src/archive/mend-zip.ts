// Gives a torn zip a new table of contents: whatever of its files is whole from the first byte on, up to the tear, can be read again.
import { MOST_FILES, ZipFault } from './read-zip.ts';

/** The signatures and lengths of the zip format: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.14 to 4.3.16. */
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const END64_LENGTH = 56 + 20;
const END_LENGTH = 22;
/** What a field says that is too small for its number. */
const ELSEWHERE = 0xffffffff;
/** Encrypted, or with its sizes after the data: neither is written by us, and neither can be read without the lost table. */
const UNREADABLE_FLAGS = 0b1001;

/** Where a whole file begins, and the part of its header that both tables have. */
interface Found {
  offset: number;
  /** From the version to the length of the name: 24 bytes that local header and central record share. */
  shared: Uint8Array<ArrayBuffer>;
  name: Uint8Array<ArrayBuffer>;
}

async function bytesAt(zip: Blob, from: number, length: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await zip.slice(from, from + length).arrayBuffer());
}

/** The file whose header stands at `offset`, and where the next one would; null where there is none that is whole. */
async function fileAt(zip: Blob, offset: number): Promise<{ found: Found; next: number } | null> {
  const header = await bytesAt(zip, offset, LOCAL_LENGTH + 512);
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL) return null;
  const [flags, packed, size] = [header.getUint16(6, true), header.getUint32(18, true), header.getUint32(22, true)];
  const [nameLength, extraLength] = [header.getUint16(26, true), header.getUint16(28, true)];
  const next = offset + LOCAL_LENGTH + nameLength + extraLength + packed;
  const isKnown = (flags & UNREADABLE_FLAGS) === 0 && packed !== ELSEWHERE && size !== ELSEWHERE;
  if (!isKnown || next > zip.size || header.byteLength < LOCAL_LENGTH + nameLength) return null;
  const name = new Uint8Array(header.buffer, LOCAL_LENGTH, nameLength);
  return { found: { offset, shared: new Uint8Array(header.buffer, 4, 24), name }, next };
}

function recordOf({ offset, shared, name }: Found): Uint8Array<ArrayBuffer> {
  const isFar = offset >= ELSEWHERE;
  const record = new DataView(new ArrayBuffer(CENTRAL_LENGTH + name.length + (isFar ? 12 : 0)));
  record.setUint32(0, CENTRAL, true);
  record.setUint16(4, 45, true);
  new Uint8Array(record.buffer).set(shared, 6);
  record.setUint16(30, isFar ? 12 : 0, true);
  record.setUint32(42, isFar ? ELSEWHERE : offset, true);
  new Uint8Array(record.buffer).set(name, CENTRAL_LENGTH);
  if (isFar) {
    record.setUint16(CENTRAL_LENGTH + name.length, 1, true);
    record.setUint16(CENTRAL_LENGTH + name.length + 2, 8, true);
    record.setBigUint64(CENTRAL_LENGTH + name.length + 4, BigInt(offset), true);
  }
  return new Uint8Array(record.buffer);
}

/** The end of the table in its large form, which holds any number of files. */
function endOf(count: number, length: number, begin: number): Uint8Array<ArrayBuffer> {
  const end = new DataView(new ArrayBuffer(END64_LENGTH + END_LENGTH));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setUint16(12, 45, true);
  end.setUint16(14, 45, true);
  end.setBigUint64(24, BigInt(count), true);
  end.setBigUint64(32, BigInt(count), true);
  end.setBigUint64(40, BigInt(length), true);
  end.setBigUint64(48, BigInt(begin), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(begin + length), true);
  end.setUint32(72, 1, true);
  end.setUint32(76, 0x06054b50, true);
  end.setUint16(84, 0xffff, true);
  end.setUint16(86, 0xffff, true);
  end.setUint32(88, ELSEWHERE, true);
  end.setUint32(92, ELSEWHERE, true);
  return new Uint8Array(end.buffer);
}

/** The name of the file that stands first, whole or not; empty when the bytes are no zip. */
export async function firstNameIn(zip: Blob): Promise<string> {
  const header = await bytesAt(zip, 0, LOCAL_LENGTH + 512);
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL) return '';
  return new TextDecoder().decode(header.buffer.slice(LOCAL_LENGTH, LOCAL_LENGTH + header.getUint16(26, true)));
}

/**
 * A zip of the files that stand whole before the first gap, over the same bytes: nothing is copied. Whether each is what its checksum says
 * is found when it is read, as with any zip. Null when there is none. Throws a `ZipFault` for one with more files than are ever read.
 */
export async function mendedZip(zip: Blob): Promise<Blob | null> {
  const records: Uint8Array<ArrayBuffer>[] = [];
  let end = 0;
  for (let file = await fileAt(zip, 0); file !== null; file = await fileAt(zip, end)) {
    records.push(recordOf(file.found));
    if (records.length > MOST_FILES) throw new ZipFault('unsafe', `more than ${MOST_FILES} files`);
    end = file.next;
  }
  if (records.length === 0) return null;
  const length = records.reduce((sum, record) => sum + record.length, 0);
  return new Blob([zip.slice(0, end), ...records, endOf(records.length, length, end)]);
}
