// Packs entries into a zip while they come, so that no whole library is in memory.
import { configure, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';

// The browser's own streams compress; workers would need code made from strings.
configure({ useWebWorkers: false, useCompressionStream: true });

export interface ZipEntry {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** What is packed already gains nothing; text shrinks to a third. */
const PACKED = /\.(?:jpe?g|png|gif|webp|avif)$|^mimetype$|^pictures\/[0-9a-f]{64}$/;

async function pack(entries: AsyncIterable<ZipEntry>, zip: ZipWriter<unknown>, signal: AbortSignal | undefined): Promise<void> {
  for await (const { path, content } of entries) {
    signal?.throwIfAborted();
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(path, reader, { level: PACKED.test(path) ? 0 : 6 });
  }
  await zip.close();
}

/**
 * The bytes of the zip. Sizes stand before the data and no times are written beside the DOS ones: a book's first entry must have no extra field,
 * and a torn file can still be read up to the tear. Errors of `entries`, and the reason of `signal`, become the stream's.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>, signal?: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const zip = new ZipWriter(writable, { extendedTimestamp: false, dataDescriptor: false, bufferedWrite: false });
  pack(entries, zip, signal).catch((thrown: unknown) => writable.abort(thrown));
  return readable;
}
