// A record that the browser cannot read any more: it keeps large values in files of their own, and one of these may be gone while all others are there.
import { type IDBPObjectStore, unwrap } from 'idb';
import type { RevisionRow } from './record.ts';
import type { Shelf } from './stores.ts';

/** What is said of such a record: by Chromium the first two, by Firefox the last, which may also mean that its file is held by another program for now. */
const NAMES: readonly string[] = ['NotReadableError', 'DataError', 'UnknownError'];

const isLost = (thrown: unknown): boolean => thrown instanceof DOMException && NAMES.includes(thrown.name);

/** What was asked of a store, or undefined where it is lost: the rest of the transaction goes on. */
export async function orLost<T>(asked: Promise<T | undefined>): Promise<T | undefined> {
  const request = unwrap(asked);
  request.addEventListener('error', (event) => {
    if (!isLost(request.error)) return;
    // A request that fails ends its transaction, unless somebody says that it need not; and nobody else has to hear of it.
    event.preventDefault();
    event.stopPropagation();
  });
  try {
    return await asked;
  } catch (thrown) {
    if (!isLost(thrown)) throw thrown;
    console.error('the shelf has a record that cannot be read', thrown);
    return undefined;
  }
}

/** Whether a fault of the shelf came of such a record, so that its neighbours may be read without it. */
export const isOfLost = (thrown: unknown): boolean => thrown instanceof Error && isLost(thrown.cause);

type Bodies = Pick<IDBPObjectStore<Shelf, ['bodies'], 'bodies', 'readonly'>, 'getKey'>;

/**
 * Whether a text that could not be read lies there all the same and must stay: it is given up for itself alone (`kept`, the hash of what the row
 * says, is one of those that come), since it may be that it can be read tomorrow.
 */
export async function isHeld(bodies: Bodies, id: string, kept: string | undefined, coming: readonly string[]): Promise<boolean> {
  if (coming.some((hash) => hash !== '' && hash === kept)) return false;
  return (await bodies.getKey(id)) !== undefined;
}

type Earlier = Pick<IDBPObjectStore<Shelf, ['revisions'], 'revisions', 'readonly'>, 'get' | 'getAllKeys'>;

/** The earlier copies of an article, the first one first, and the numbers of those that are lost. */
export async function earlierOf(store: Earlier, id: string): Promise<{ revisions: RevisionRow[]; lost: number[] }> {
  const keys = await store.getAllKeys(IDBKeyRange.bound([id], [id, []]));
  const asked = await Promise.all(keys.map(async (key) => ({ number: key[1], revision: await orLost(store.get(key)) })));
  return {
    revisions: asked.flatMap(({ revision }) => revision ?? []),
    lost: asked.flatMap(({ number, revision }) => (revision === undefined ? number : [])),
  };
}
