// Gives a torn zip a new table of contents: whatever of its files is whole from the first byte on, up to the tear, can be read again.
import { MOST_FILES } from './read-zip.ts';
import { ZipFault } from './zip-fault.ts';
import { centralRecord, ELSEWHERE, endOf, LOCAL, LOCAL_LENGTH } from './zip-layout.ts';

/** Encrypted, or with its sizes after the data: neither is written by us, and neither can be read without the lost table. */
const UNREADABLE_FLAGS = 0b1001;

/** Where a whole file begins, and its header to the end of its name. */
interface Found {
  offset: number;
  header: Uint8Array<ArrayBuffer>;
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
  return { found: { offset, header: new Uint8Array(header.buffer, 0, LOCAL_LENGTH + nameLength) }, next };
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
    records.push(centralRecord(file.found.header, file.found.offset));
    if (records.length > MOST_FILES) throw new ZipFault('crowded', `more than ${MOST_FILES} files`);
    end = file.next;
  }
  if (records.length === 0) return null;
  const length = records.reduce((sum, record) => sum + record.length, 0);
  return new Blob([zip.slice(0, end), ...records, ...endOf(records.length, length, end)]);
}
