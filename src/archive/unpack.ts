// Unpacks one file of a zip, never more of it than the zip's table of contents says.
import { crc32 } from './crc32.ts';
import type { ReadAhead } from './read-ahead.ts';
import { ZipFault } from './zip-fault.ts';
import { LOCAL, LOCAL_LENGTH } from './zip-layout.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the table of contents says of a file. */
export interface ZipPlace {
  path: string;
  /** Where its own header stands. */
  offset: number;
  /** In bytes, packed and unpacked. */
  packed: number;
  size: number;
  crc: number;
  /** As the format numbers them: 0 is stored, 8 deflated. */
  method: number;
}

/** Packed bytes are given to the browser so many at a time: each becomes a thousand at most, and more is never asked for than is wanted. */
const AT_ONCE = 4_096;

async function* inflatedFrom(packed: Bytes): AsyncGenerator<Uint8Array> {
  let at = 0;
  const source = new ReadableStream<Bytes>(
    {
      pull(controller) {
        if (at >= packed.length) return controller.close();
        controller.enqueue(packed.subarray(at, at + AT_ONCE));
        at += AT_ONCE;
      },
    },
    { highWaterMark: 0 },
  );
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

async function inflated(packed: Bytes, size: number, path: string): Promise<Bytes> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const piece of inflatedFrom(packed)) {
    if (at + piece.length > size) throw new ZipFault('broken', `${path} becomes more than ${size} bytes`);
    bytes.set(piece, at);
    at += piece.length;
  }
  if (at < size) throw new ZipFault('broken', `${path} becomes ${at} bytes, not ${size}`);
  return bytes;
}

/** Deflate makes nothing longer by more than this, and stored files are as long as they are. */
const isLikely = ({ packed, size, method }: ZipPlace): boolean =>
  method === 0 ? packed === size : method === 8 && packed <= size + (size >> 3) + 1_000;

/** Exactly as many bytes as stated, whose checksum is the stated one. Throws a `ZipFault`, or what the browser says of packed bytes that are none. */
export async function unpacked(zip: ReadAhead, place: ZipPlace): Promise<Bytes> {
  const { path, offset, packed: length, size, crc } = place;
  if (!isLikely(place)) throw new ZipFault('broken', `${path} is packed in a way that is not known, or not to that length`);
  const header = await zip.readUint8Array(offset, LOCAL_LENGTH);
  const fields = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < LOCAL_LENGTH || fields.getUint32(0, true) !== LOCAL) throw new ZipFault('broken', `${path} is not where it should be`);
  const begin = offset + LOCAL_LENGTH + fields.getUint16(26, true) + fields.getUint16(28, true);
  const packed = await zip.readUint8Array(begin, length);
  if (packed.length < length) throw new ZipFault('broken', `${path} is cut off`);
  const bytes = place.method === 0 ? packed : await inflated(packed, size, path);
  if (crc32(bytes) !== crc) throw new ZipFault('broken', `${path} is not what its checksum says`);
  return bytes;
}
