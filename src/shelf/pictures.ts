// The pictures of saved articles: their bytes, each once, and which article shows which.

import { tellChanged } from './changes.ts';
import { orLost } from './lost.ts';
import { type PictureFault, type PictureRow, picturesOf, SCHEMA, type UseRow } from './record.ts';
import { inTransaction, type Over } from './transaction.ts';

const STORES = ['articles', 'bodies', 'uses', 'pictures'] as const;

/** All pictures that an article shows or showed in an earlier revision. */
export function usesOf(id: string): Promise<UseRow[]> {
  return inTransaction(['uses'], 'readonly', (transaction) => transaction.store.getAll(IDBKeyRange.bound([id], [id, []])));
}

/** Counts anew from what is there, so that no way of failing can make the numbers drift. */
export async function recount(transaction: Over<[...typeof STORES], 'readwrite'>, id: string): Promise<void> {
  const row = await transaction.objectStore('articles').get(id);
  const body = await orLost(transaction.objectStore('bodies').get(id));
  if (row === undefined || body === undefined) return;
  const shown = new Set(picturesOf(body.images));
  const uses = (await transaction.objectStore('uses').getAll(IDBKeyRange.bound([id], [id, []]))).filter((use) => shown.has(use.src));
  const kept = uses.filter((use) => use.hash !== '').length;
  const failed = uses.filter((use) => use.hash === '' && use.fault !== '').length;
  await transaction.objectStore('articles').put({ ...row, pictures: { all: shown.size, kept, failed } });
}

/** Writes what became of one picture of an article. An article that is gone in the meantime stays gone: then false. */
async function settle(id: string, src: string, outcome: { picture: PictureRow } | { fault: PictureFault }): Promise<boolean> {
  const settled = await inTransaction([...STORES], 'readwrite', async (transaction) => {
    const uses = transaction.objectStore('uses');
    const use = await uses.get([id, src]);
    if (use === undefined) return false;
    const pictures = transaction.objectStore('pictures');
    if ('fault' in outcome) {
      // A picture that is here is not lost because a later try failed.
      if (use.hash === '') await uses.put({ ...use, fault: outcome.fault });
    } else {
      const { picture } = outcome;
      if ((await pictures.getKey(picture.hash)) === undefined) await pictures.put(picture);
      await uses.put({ ...use, hash: picture.hash, fault: '' });
    }
    await recount(transaction, id);
    return true;
  });
  if (settled) tellChanged([id]);
  return settled;
}

export const keepPicture = (id: string, src: string, picture: Omit<PictureRow, 'schema'>): Promise<boolean> =>
  settle(id, src, { picture: { ...picture, schema: SCHEMA } });

export const failPicture = (id: string, src: string, fault: PictureFault): Promise<boolean> => settle(id, src, { fault });

/** Makes pictures of this article that could not be had wait to be fetched again. */
export async function forgetFaults(id: string): Promise<void> {
  await inTransaction([...STORES], 'readwrite', async (transaction) => {
    const uses = transaction.objectStore('uses');
    for (const use of await uses.getAll(IDBKeyRange.bound([id], [id, []]))) if (use.fault !== '') await uses.put({ ...use, fault: '' });
    await recount(transaction, id);
  });
  tellChanged([id]);
}

/** The articles that have pictures nobody has tried to fetch yet: saved a moment ago, or just before the browser ended us. */
export function waiting(): Promise<string[]> {
  return inTransaction(['uses'], 'readonly', async (transaction) => {
    const missing = await transaction.store.index('hash').getAll('');
    return [...new Set(missing.filter((use) => use.fault === '').map((use) => use.id))];
  });
}

/** The pictures with these hashes that are here. */
export function picturesBy(hashes: readonly string[]): Promise<PictureRow[]> {
  return inTransaction(['pictures'], 'readonly', async (transaction) => {
    const found = await Promise.all([...new Set(hashes)].map((hash) => orLost(transaction.store.get(hash))));
    return found.filter((picture) => picture !== undefined);
  });
}
