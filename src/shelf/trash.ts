// The trash: what was thrown away lies in it for 30 days, then it is gone with all that belongs to it.
import { tellChanged } from './changes.ts';
import type { ArticleRow } from './record.ts';
import { inTransaction, type Over } from './transaction.ts';

/** How long the trash keeps what is thrown into it, in days. */
export const TRASH_DAYS = 30;

/** `deletedAt` empty takes them out of the trash. Gives the rows that were there. */
async function place(ids: readonly string[], deletedAt: string): Promise<ArticleRow[]> {
  const placed = await inTransaction(['articles'], 'readwrite', async (transaction) => {
    const found = await Promise.all(ids.map((id) => transaction.store.get(id)));
    const moved = found.flatMap((row) => (row === undefined ? [] : { ...row, deletedAt }));
    await Promise.all(moved.map((row) => transaction.store.put(row)));
    return moved;
  });
  tellChanged(placed.map((row) => row.id));
  return placed;
}

/** `now` is ISO 8601 in UTC. */
export const discard = (ids: readonly string[], now: string): Promise<ArticleRow[]> => place(ids, now);
export const restore = (ids: readonly string[]): Promise<ArticleRow[]> => place(ids, '');

const PURGED = ['articles', 'bodies', 'revisions', 'uses', 'pictures', 'stories'] as const;

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

type Purging = Over<[...typeof PURGED], 'readwrite'>;

/** Gives the hashes of the pictures that the article showed. */
async function erase(transaction: Purging, id: string): Promise<string[]> {
  const uses = transaction.objectStore('uses');
  const [shown] = await Promise.all([
    uses.getAll(allOf(id)),
    uses.delete(allOf(id)),
    transaction.objectStore('revisions').delete(allOf(id)),
    transaction.objectStore('stories').delete(allOf(id)),
    transaction.objectStore('bodies').delete(id),
    transaction.objectStore('articles').delete(id),
  ]);
  return shown.map((use) => use.hash).filter((hash) => hash !== '');
}

/** A picture goes with the last article that shows it. */
async function eraseIdle(transaction: Purging, hash: string): Promise<void> {
  if ((await transaction.objectStore('uses').index('hash').count(hash)) === 0) await transaction.objectStore('pictures').delete(hash);
}

/**
 * Erases for good, all in one transaction. Only what is in the trash: an article that came back in the meantime stays; with `expiredAt`, ISO 8601
 * in UTC, only what has expired by then. Gives the ids erased.
 */
export async function purge(ids: readonly string[], expiredAt: string | null = null): Promise<string[]> {
  // Requests of one transaction run in the order they were made, so they need not wait for each other.
  const erased = await inTransaction([...PURGED], 'readwrite', async (transaction) => {
    const rows = await Promise.all(ids.map((id) => transaction.objectStore('articles').get(id)));
    const thrown = rows.flatMap((row) => (row === undefined || row.deletedAt === '' ? [] : row));
    const gone = expiredAt === null ? thrown.map(({ id }) => id) : expired(thrown, expiredAt);
    const hashes = new Set((await Promise.all(gone.map((id) => erase(transaction, id)))).flat());
    await Promise.all([...hashes].map((hash) => eraseIdle(transaction, hash)));
    return gone;
  });
  tellChanged(erased);
  return erased;
}

/** Those whose time in the trash was over at `at`, ISO 8601 in UTC. One whose own time nobody can read, or that lies ahead, stays. */
export function expired(rows: readonly ArticleRow[], at: string): string[] {
  const limit = Date.parse(at) - TRASH_DAYS * 86_400_000;
  return rows.filter((row) => row.deletedAt !== '' && Date.parse(row.deletedAt) < limit).map((row) => row.id);
}
