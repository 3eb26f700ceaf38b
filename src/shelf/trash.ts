// The trash: what was thrown away lies in it for 30 days, then it is gone with all that belongs to it.
import { tellChanged } from './changes.ts';
import type { ArticleRow } from './record.ts';
import { inTransaction, type Over } from './transaction.ts';

/** How long the trash keeps what is thrown into it, in days. */
export const TRASH_DAYS = 30;

/** `deletedAt` empty takes them out of the trash. Gives the rows that were there. */
async function place(ids: readonly string[], deletedAt: string): Promise<ArticleRow[]> {
  const placed: ArticleRow[] = [];
  await inTransaction(['articles'], 'readwrite', async (transaction) => {
    for (const id of ids) {
      const row = await transaction.store.get(id);
      if (row === undefined) continue;
      const moved = { ...row, deletedAt };
      await transaction.store.put(moved);
      placed.push(moved);
    }
  });
  tellChanged(placed.map((row) => row.id));
  return placed;
}

/** `now` is ISO 8601 in UTC. */
export const discard = (ids: readonly string[], now: string): Promise<ArticleRow[]> => place(ids, now);
export const restore = (ids: readonly string[]): Promise<ArticleRow[]> => place(ids, '');

const PURGED = ['articles', 'bodies', 'revisions', 'uses', 'pictures'] as const;

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** A picture goes with the last article that shows it. */
async function erase(transaction: Over<[...typeof PURGED], 'readwrite'>, id: string): Promise<void> {
  const uses = transaction.objectStore('uses');
  const hashes = new Set((await uses.getAll(allOf(id))).map((use) => use.hash));
  await uses.delete(allOf(id));
  for (const hash of hashes) if (hash !== '' && (await uses.index('hash').count(hash)) === 0) await transaction.objectStore('pictures').delete(hash);
  await transaction.objectStore('revisions').delete(allOf(id));
  await transaction.objectStore('bodies').delete(id);
  await transaction.objectStore('articles').delete(id);
}

/** Erases for good, all in one transaction. Only what is in the trash: an article that came back in the meantime stays. Gives the ids erased. */
export async function purge(ids: readonly string[]): Promise<string[]> {
  const erased: string[] = [];
  await inTransaction([...PURGED], 'readwrite', async (transaction) => {
    for (const id of ids) {
      if (((await transaction.objectStore('articles').get(id))?.deletedAt ?? '') === '') continue;
      await erase(transaction, id);
      erased.push(id);
    }
  });
  tellChanged(erased);
  return erased;
}

/** Those whose time in the trash is over; `now` is ISO 8601 in UTC. */
export function expired(rows: readonly ArticleRow[], now: string): string[] {
  const limit = new Date(Date.parse(now) - TRASH_DAYS * 86_400_000).toISOString();
  return rows.filter((row) => row.deletedAt !== '' && row.deletedAt < limit).map((row) => row.id);
}
