// How the headers and tables of a zip lie in bytes (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.14 to 4.3.16), for the writer and for whoever mends one.

export const LOCAL = 0x04034b50;
export const LOCAL_LENGTH = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const END64_LENGTH = 56 + 20;
const END_LENGTH = 22;
/** What a field says that is too small for its number. */
export const ELSEWHERE = 0xffffffff;
const MOST_COUNTED = 0xffff;
/** The version that understands such fields, and names in UTF-8. */
const VERSION = 45;
/** Which system's attributes a record has: of those, no single flipped bit makes a folder of a file. */
const UNIX = 3 << 8;
const PLAIN_FILE = 0o100644;
const NAME_IS_UTF8 = 1 << 11;
const DEFLATED = 8;

/** A file as it is written: `bytes` packed or as they are, `size` and `crc` of what they are unpacked. */
export interface PackedFile {
  name: Uint8Array<ArrayBuffer>;
  bytes: Uint8Array<ArrayBuffer>;
  isDeflated: boolean;
  size: number;
  crc: number;
  /** Local time, in whole two seconds as DOS counts it. */
  time: Date;
}

/** What local header and central record share: 26 bytes from the version to the length of the extra field, which is none. */
function sharedOf({ name, bytes, isDeflated, size, crc, time }: PackedFile): Uint8Array<ArrayBuffer> {
  const shared = new DataView(new ArrayBuffer(26));
  shared.setUint16(0, isDeflated ? 20 : 10, true);
  shared.setUint16(2, NAME_IS_UTF8, true);
  shared.setUint16(4, isDeflated ? DEFLATED : 0, true);
  shared.setUint16(6, (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1), true);
  shared.setUint16(8, ((time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate(), true);
  shared.setUint32(10, crc, true);
  shared.setUint32(14, bytes.length, true);
  shared.setUint32(18, size, true);
  shared.setUint16(22, name.length, true);
  return new Uint8Array(shared.buffer);
}

/** What stands before a file's bytes, sizes and all, so that a torn zip can be read up to the tear. */
export function localHeader(file: PackedFile): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(LOCAL_LENGTH + file.name.length);
  new DataView(header.buffer).setUint32(0, LOCAL, true);
  header.set(sharedOf(file), 4);
  header.set(file.name, LOCAL_LENGTH);
  return header;
}

/** `header` is the local header of a file, at least to the end of the name; `offset` is where it stands. */
export function centralRecord(header: Uint8Array<ArrayBuffer>, offset: number): Uint8Array<ArrayBuffer> {
  const nameLength = new DataView(header.buffer, header.byteOffset).getUint16(26, true);
  const isFar = offset >= ELSEWHERE;
  const bytes = new Uint8Array(CENTRAL_LENGTH + nameLength + (isFar ? 12 : 0));
  const record = new DataView(bytes.buffer);
  record.setUint32(0, CENTRAL, true);
  record.setUint16(4, UNIX | VERSION, true);
  bytes.set(header.subarray(4, 28), 6);
  record.setUint16(30, isFar ? 12 : 0, true);
  record.setUint16(40, PLAIN_FILE, true);
  record.setUint32(42, isFar ? ELSEWHERE : offset, true);
  bytes.set(header.subarray(LOCAL_LENGTH, LOCAL_LENGTH + nameLength), CENTRAL_LENGTH);
  if (!isFar) return bytes;
  record.setUint16(CENTRAL_LENGTH + nameLength, 1, true);
  record.setUint16(CENTRAL_LENGTH + nameLength + 2, 8, true);
  record.setBigUint64(CENTRAL_LENGTH + nameLength + 4, BigInt(offset), true);
  return bytes;
}

function largeEnd(count: number, length: number, begin: number): Uint8Array<ArrayBuffer> {
  const end = new DataView(new ArrayBuffer(END64_LENGTH));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(4, 44n, true);
  end.setUint16(12, VERSION, true);
  end.setUint16(14, VERSION, true);
  end.setBigUint64(24, BigInt(count), true);
  end.setBigUint64(32, BigInt(count), true);
  end.setBigUint64(40, BigInt(length), true);
  end.setBigUint64(48, BigInt(begin), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(begin + length), true);
  end.setUint32(72, 1, true);
  return new Uint8Array(end.buffer);
}

/** The end of a table of so many records, which has `length` bytes and begins at `begin`; in its large form, which not everything reads, only where it must be. */
export function endOf(count: number, length: number, begin: number): Uint8Array<ArrayBuffer>[] {
  const isLarge = count >= MOST_COUNTED || length >= ELSEWHERE || begin >= ELSEWHERE;
  const end = new DataView(new ArrayBuffer(END_LENGTH));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, isLarge ? MOST_COUNTED : count, true);
  end.setUint16(10, isLarge ? MOST_COUNTED : count, true);
  end.setUint32(12, isLarge ? ELSEWHERE : length, true);
  end.setUint32(16, isLarge ? ELSEWHERE : begin, true);
  const small = new Uint8Array(end.buffer);
  return isLarge ? [largeEnd(count, length, begin), small] : [small];
}
