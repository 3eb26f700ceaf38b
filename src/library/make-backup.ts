// Makes the backup of the whole library as one file, article by article, the trash and earlier copies with it.
import type { Saved } from '../formats/format.ts';
import type { Kept } from '../imports/imported.ts';
import { everyId } from '../shelf/articles.ts';
import { wholesOf } from '../shelf/unite.ts';
import type { SavedCopy, Whole } from '../shelf/united.ts';
import type { Download } from '../ui/download.ts';
import { pictureReader } from './picture-bytes.ts';

export interface BackupRequest {
  /** The file's name without its ending. */
  name: string;
  extension: string;
  /** ISO 8601 in UTC. */
  now: string;
  onDone(done: number, total: number): void;
  signal: AbortSignal;
}

/** So many are read together, and as many again while these are written: reading one by one, the page and the disk wait for each other. */
const AT_ONCE = 16;

function copyFrom({ copies, savedAt, ...marks }: Whole): { copy: Saved; kept: Kept } {
  const { article, removed, copiedAt, extension } = copies.at(-1) as SavedCopy;
  const revisions = copies.slice(0, -1).map(({ hash: _hash, ...copy }) => copy);
  return { copy: { ...article, removed, savedAt }, kept: { ...marks, copiedAt, extension, revisions } };
}

/** Everything of these articles, in their order; those without a text are left out. */
async function* wholesOfAll(ids: readonly string[]): AsyncGenerator<Whole> {
  // Settled: what fails is thrown when its turn has come, and when nobody wants it any more it is nobody's fault.
  const readFrom = (from: number) => Promise.allSettled([wholesOf(ids.slice(from, from + AT_ONCE))]);
  let next = readFrom(0);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const [read] = await next;
    if (read.status === 'rejected') throw read.reason;
    next = readFrom(from + AT_ONCE);
    yield* read.value;
  }
}

/** `leftOut` are the articles of which there is no text to take: lost, or erased in the meantime. */
export async function makeBackup({ name, extension, now, onDone, signal }: BackupRequest): Promise<{ file: Download; leftOut: string[] }> {
  const [{ zipStream }, { backupEntries }] = await Promise.all([import('../archive/write-zip.ts'), import('../backup/write-backup.ts')]);
  const ids = await everyId();
  const waiting = new Set(ids);
  async function* copies() {
    let done = 0;
    for await (const whole of wholesOfAll(ids)) {
      signal.throwIfAborted();
      const taken = copyFrom(whole);
      waiting.delete(taken.copy.id);
      yield taken;
      done += 1;
      onDone(done, ids.length);
    }
  }
  const entries = backupEntries(copies(), pictureReader(), { made: now, extension, articles: ids.length });
  // The browser keeps a blob that comes as a stream on the disk when it grows large.
  const content = await new Response(zipStream(entries, signal), { headers: { 'content-type': 'application/zip' } }).blob();
  return { file: { name: `${name}.zip`, content }, leftOut: [...waiting] };
}
