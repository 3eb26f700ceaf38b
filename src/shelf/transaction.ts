// Runs work in one transaction over both stores: all of it is kept, or none.
import type { IDBPTransaction } from 'idb';
import { closeDatabase, openDatabase, type Shelf } from './database.ts';
import { shelfFault } from './fault.ts';

const STORES: ['articles', 'bodies'] = ['articles', 'bodies'];
type Mode = 'readonly' | 'readwrite';
export type Both<M extends Mode> = IDBPTransaction<Shelf, typeof STORES, M>;

/** Undoes what the transaction did so far. One that has already ended by its own fault refuses, which is as good. */
function abort(transaction: IDBPTransaction<Shelf, typeof STORES, Mode>): void {
  try {
    transaction.abort();
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
  }
}

async function begin<M extends Mode>(mode: M): Promise<Both<M>> {
  // Strict: the browser answers when the disk has it, not when the system promised to write it.
  const options = { durability: mode === 'readwrite' ? 'strict' : 'default' } as const;
  try {
    return (await openDatabase()).transaction(STORES, mode, options);
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
    // The connection was closed under us (for an upgrade elsewhere, or by the browser): once more with a new one.
    await closeDatabase();
    return (await openDatabase()).transaction(STORES, mode, options);
  }
}

/**
 * `work` may only await requests of its transaction: awaiting anything else ends it.
 * Resolves after the transaction is complete, so that what is reported as saved is saved.
 */
export async function inTransaction<M extends Mode, T>(mode: M, work: (transaction: Both<M>) => Promise<T>): Promise<T> {
  try {
    const transaction = await begin(mode);
    // Watched from the start, so that a failure here is never an unhandled one.
    const ended = transaction.done.then(
      () => null,
      (thrown: unknown) => ({ thrown }),
    );
    const value = await work(transaction).catch(async (thrown: unknown) => {
      abort(transaction);
      await ended;
      throw thrown;
    });
    const failed = await ended;
    if (failed !== null) throw transaction.error ?? failed.thrown;
    return value;
  } catch (thrown) {
    throw shelfFault(thrown);
  }
}
