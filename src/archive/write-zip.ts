// Packs entries into a zip while they come, so that no whole library is in memory.
import { crc32 } from './crc32.ts';
import { centralRecord, endOf, localHeader } from './zip-layout.ts';

export interface ZipEntry {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What is packed already gains nothing; text shrinks to a third. */
const PACKED = /\.(?:jpe?g|png|gif|webp|avif)$|^mimetype$|^pictures\/[0-9a-f]{64}$/;

/** Pieces are handed on when they are so many bytes together: each one costs the way to another process. */
const TOGETHER = 262_144;

function joined(pieces: readonly Bytes[], length: number): Bytes {
  const [only] = pieces;
  if (only?.length === length) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Many small pieces kept as few large ones: each buffer of its own costs more than a record that is in it. */
class Pile {
  readonly #large: Bytes[] = [];
  #small: Bytes[] = [];
  #smallLength = 0;
  length = 0;

  add(piece: Bytes): void {
    this.#small.push(piece);
    this.#smallLength += piece.length;
    this.length += piece.length;
    if (this.#smallLength >= TOGETHER) this.#close();
  }

  #close(): void {
    this.#large.push(joined(this.#small, this.#smallLength));
    this.#small = [];
    this.#smallLength = 0;
  }

  *pieces(): Iterable<Bytes> {
    this.#close();
    yield* this.#large;
  }
}

/** The browser's own deflate, bare as zips have it. */
async function deflated(bytes: Bytes): Promise<Bytes> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const pieces: Bytes[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value as Bytes);
    length += next.value.length;
  }
  await written;
  return joined(pieces, length);
}

async function* piecesOf(entries: AsyncIterable<ZipEntry>, signal: AbortSignal | undefined): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  const time = new Date();
  const table = new Pile();
  let count = 0;
  let offset = 0;
  for await (const { path, content } of entries) {
    signal?.throwIfAborted();
    const plain = typeof content === 'string' ? encoder.encode(content) : content;
    const isDeflated = !PACKED.test(path);
    const bytes = isDeflated ? await deflated(plain) : plain;
    const header = localHeader({ name: encoder.encode(path), bytes, isDeflated, size: plain.length, crc: crc32(plain), time });
    table.add(centralRecord(header, offset));
    count += 1;
    offset += header.length + bytes.length;
    yield header;
    yield bytes;
  }
  yield* table.pieces();
  yield* endOf(count, table.length, offset);
}

/** Some of the pieces in one, or null when there are no more. */
async function gathered(pieces: AsyncIterator<Bytes>): Promise<Bytes | null> {
  const together: Bytes[] = [];
  let length = 0;
  while (length < TOGETHER) {
    const { value, done } = await pieces.next();
    if (done) break;
    together.push(value);
    length += value.length;
  }
  return length === 0 ? null : joined(together, length);
}

/**
 * The bytes of the zip. Sizes stand before the data and no times are written beside the DOS ones: a book's first entry must have no extra field,
 * and a torn file can still be read up to the tear. No path may come twice. Errors of `entries`, and the reason of `signal`, become the stream's.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>, signal?: AbortSignal): ReadableStream<Bytes> {
  const pieces = piecesOf(entries, signal);
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await gathered(pieces);
        if (next === null) controller.close();
        else controller.enqueue(next);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
