// Gives copies that came from schema 1, which knew none, their hash. From then on damage is noticed.
import { articleOf } from '../article/article-of.ts';
import { fingerprintOf } from '../article/fingerprint.ts';
import { copyOf } from './record.ts';
import { inTransaction } from './transaction.ts';

/** Seals one copy; does nothing where it is sealed, gone, or was replaced in the meantime. */
export async function seal(id: string): Promise<void> {
  const copy = await inTransaction(['articles', 'bodies'], 'readonly', async (transaction) => {
    const [row, body] = await Promise.all([transaction.objectStore('articles').get(id), transaction.objectStore('bodies').get(id)]);
    return row === undefined || body === undefined ? null : copyOf(row, body);
  });
  if (copy === null || copy.hash !== '') return;
  const hash = await fingerprintOf(articleOf(copy));
  await inTransaction(['articles'], 'readwrite', async (transaction) => {
    const row = await transaction.store.get(id);
    if (row !== undefined && row.hash === '' && row.copiedAt === copy.copiedAt) await transaction.store.put({ ...row, hash });
  });
}
