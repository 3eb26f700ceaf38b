// Makes the one file that an export downloads: the article's own, or a packed one for several files.
import { fileNameOf } from '../formats/file-name.ts';
import type { BookWords, Entry, Exported, FormatId, ReadPicture } from '../formats/format.ts';
import { filesOfAll, formatOf } from '../formats/index.ts';
import type { Download } from '../ui/download.ts';

export interface ExportRequest {
  format: FormatId;
  ids: readonly string[];
  /** The file's name without its ending when it is of several articles, as many as it holds. */
  name(count: number): string;
  words: BookWords;
  /** Null for one whose text is lost, or that is gone by now: it is left out. */
  read(id: string): Promise<Exported | null>;
  picture: ReadPicture;
  /** After each article. */
  onDone(done: number): void;
  onLeftOut(id: string): void;
  signal: AbortSignal;
}

const ZIP = 'application/zip';

async function* copiesOf({ ids, read, onDone, onLeftOut, signal }: ExportRequest): AsyncGenerator<Exported> {
  let done = 0;
  for (const id of ids) {
    signal.throwIfAborted();
    const copy = await read(id);
    if (copy === null) onLeftOut(id);
    else yield copy;
    done += 1;
    onDone(done);
  }
}

function bytesOf(texts: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = texts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** The browser keeps a blob that comes as a stream on the disk when it grows large. */
function blobOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>, mime: string): Promise<Blob> {
  return new Response(stream, { headers: { 'content-type': mime } }).blob();
}

async function packed(entries: AsyncIterable<Entry>, mime: string, signal: AbortSignal): Promise<Blob> {
  const { zipStream } = await import('../archive/write-zip.ts');
  return blobOf(zipStream(entries, signal), mime);
}

async function* replay<T>(first: T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Null when the articles have nothing of the kind (no table, say), or none could be read. Rejects with the signal's reason when it is cancelled. */
export async function makeDownload(request: ExportRequest): Promise<Download | null> {
  const { ids, picture, words, signal } = request;
  const format = formatOf(request.format);
  let count = ids.length;
  const onLeftOut = (id: string): void => {
    count -= 1;
    request.onLeftOut(id);
  };
  const read = copiesOf({ ...request, onLeftOut });
  const start = await read.next();
  if (start.done) return null;
  const copies = replay([start.value], read);
  // How many are in it is known when all of it is made.
  if (format.makes === 'list') {
    const content = await blobOf(bytesOf(format.lines(copies)), format.mime);
    return { name: `${request.name(count)}.${format.extension}`, content };
  }
  const first = ids.length === 1 ? start.value : null;
  const name = () => (first === null ? request.name(count) : fileNameOf(first));
  if (format.makes === 'book') {
    const title = first === null || first.title === '' ? words.title : () => first.title;
    const content = await packed(format.entries(copies, picture, { ...words, title }), format.mime, signal);
    return { name: `${name()}.${format.extension}`, content };
  }

  const entries = filesOfAll(format, copies, picture)[Symbol.asyncIterator]();
  const one = await entries.next();
  if (one.done) return null;
  const two = await entries.next();
  // A single file is not packed.
  if (two.done && ids.length === 1)
    return { name: one.value.path.split('/').at(-1) ?? name(), content: new Blob([one.value.content], { type: format.mime }) };
  const content = await packed(replay(two.done ? [one.value] : [one.value, two.value], entries), ZIP, signal);
  return { name: `${name()}.zip`, content };
}
