// Restoring without a pause: backups of made articles go through the library's own way of restoring, one after the other.
import { zipStream } from '../../src/archive/write-zip.ts';
import { openBackup } from '../../src/backup/read-backup.ts';
import { planRestore, runRestore } from '../../src/backup/restore.ts';
import { backupEntries } from '../../src/backup/write-backup.ts';
import { keeper } from '../../src/library/keep.ts';
import { articleOf, pictureOf, type Tell } from './made.ts';

const IN_ONE = 40;
const WHEN = '2026-10-01T08:00:00.000Z';

function backupOf(ids: readonly string[]): Promise<Blob> {
  async function* copies() {
    for (const id of ids) {
      const revisions = [{ article: articleOf(id, 1), removed: [], copiedAt: WHEN, extension: 'kill' }];
      const kept = { copiedAt: WHEN, extension: 'kill', revisions, star: true, read: false, tags: ['恢复'], note: id, deletedAt: '' };
      yield { copy: { ...articleOf(id, 2), removed: [], savedAt: WHEN }, kept };
    }
  }
  const entries = backupEntries(copies(), async (_src, id) => ({ mime: 'image/png', bytes: pictureOf(id) }), {
    made: WHEN,
    extension: 'kill',
    articles: ids.length,
  });
  return new Response(zipStream(entries)).blob();
}

/** Never ends by itself. */
export async function restoring(from: number, tell: Tell): Promise<never> {
  const watch = { signal: new AbortController().signal, onDone: () => undefined };
  for (let first = from; ; first += IN_ONE) {
    const ids = Array.from({ length: IN_ONE }, (_, at) => `back${first + at}`);
    const backup = await openBackup(await backupOf(ids));
    const keepAndTell: typeof keeper.keep = async (some) => {
      const fates = await keeper.keep(some);
      await tell(
        some.map(({ article }) => article.id),
        'restored',
      );
      return fates;
    };
    const plan = await planRestore(backup, keeper.foresee, watch);
    for await (const _step of runRestore(backup, plan, keepAndTell, watch));
  }
}
