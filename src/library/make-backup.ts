// Makes the backup of the whole library as one file, article by article.
import type { Exported, ReadPicture } from '../formats/format.ts';
import type { Download } from './download.ts';

export interface BackupRequest {
  ids: readonly string[];
  read(id: string): Promise<Exported | null>;
  picture: ReadPicture;
  /** The file's name without its ending. */
  name: string;
  extension: string;
  /** ISO 8601 in UTC. */
  now: string;
  onDone(done: number): void;
  signal: AbortSignal;
}

export async function makeBackup({ ids, read, picture, name, extension, now, onDone, signal }: BackupRequest): Promise<Download> {
  const [{ zipStream }, { backupEntries }] = await Promise.all([import('../archive/write-zip.ts'), import('../backup/write-backup.ts')]);
  async function* copies(): AsyncGenerator<Exported> {
    for (const [at, id] of ids.entries()) {
      signal.throwIfAborted();
      const copy = await read(id);
      if (copy !== null) yield copy;
      onDone(at + 1);
    }
  }
  const entries = backupEntries(copies(), picture, { made: now, extension, articles: ids.length });
  return { name: `${name}.zip`, content: new Blob([await new Response(zipStream(entries, signal)).blob()], { type: 'application/zip' }) };
}
