// Makes the backup of the whole library as one file, article by article, the trash and earlier copies with it.
import type { Exported } from '../formats/format.ts';
import type { Kept } from '../imports/imported.ts';
import { everyRow } from '../shelf/articles.ts';
import { wholeOf } from '../shelf/unite.ts';
import type { SavedCopy } from '../shelf/united.ts';
import type { Download } from './download.ts';
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

/** Null for an article that is gone by now. */
async function copyFor(id: string): Promise<{ copy: Exported; kept: Kept } | null> {
  const whole = await wholeOf(id);
  if (whole === null) return null;
  const { copies, savedAt, ...marks } = whole;
  const { article, removed, copiedAt, extension } = copies.at(-1) as SavedCopy;
  const revisions = copies.slice(0, -1).map(({ hash: _hash, ...copy }) => copy);
  return { copy: { ...article, removed, savedAt }, kept: { ...marks, copiedAt, extension, revisions } };
}

export async function makeBackup({ name, extension, now, onDone, signal }: BackupRequest): Promise<Download> {
  const [{ zipStream }, { backupEntries }] = await Promise.all([import('../archive/write-zip.ts'), import('../backup/write-backup.ts')]);
  const ids = (await everyRow()).map((row) => row.id);
  async function* copies() {
    for (const [at, id] of ids.entries()) {
      signal.throwIfAborted();
      const copy = await copyFor(id);
      if (copy !== null) yield copy;
      onDone(at + 1, ids.length);
    }
  }
  const entries = backupEntries(copies(), pictureReader(), { made: now, extension, articles: ids.length });
  return { name: `${name}.zip`, content: new Blob([await new Response(zipStream(entries, signal)).blob()], { type: 'application/zip' }) };
}
