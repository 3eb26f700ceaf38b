// Runs work in one transaction over some stores: all of it is kept, or none.
import type { IDBPTransaction, StoreNames } from 'idb';
import { closeDatabase, openDatabase } from './database.ts';
import { shelfFaultNow } from './fault.ts';
import type { Shelf } from './stores.ts';

type Mode = 'readonly' | 'readwrite';
type Stores = StoreNames<Shelf>[];
/** A transaction over these stores. */
export type Over<S extends Stores, M extends Mode> = IDBPTransaction<Shelf, S, M>;

/** Undoes what the transaction did so far. One that has already ended by its own fault refuses, which is as good. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
  }
}

/** `strict`: the browser answers when the disk has it. `relaxed`: when the system promised to write it, for what can be made anew. */
type Durability = 'strict' | 'relaxed';

async function begin<S extends Stores, M extends Mode>(stores: S, mode: M, durability: Durability): Promise<Over<S, M>> {
  const options = { durability: mode === 'readwrite' ? durability : 'default' } as const;
  try {
    return (await openDatabase()).transaction(stores, mode, options);
  } catch (thrown) {
    if (!(thrown instanceof DOMException && thrown.name === 'InvalidStateError')) throw thrown;
    // The connection was closed under us (for an upgrade elsewhere, or by the browser): once more with a new one.
    await closeDatabase();
    return (await openDatabase()).transaction(stores, mode, options);
  }
}

/**
 * `work` may only await requests of its transaction: awaiting anything else ends it.
 * Resolves after the transaction is complete, so that what is reported as saved is saved.
 */
export async function inTransaction<const S extends Stores, M extends Mode, T>(
  stores: S,
  mode: M,
  work: (transaction: Over<S, M>) => Promise<T>,
  durability: Durability = 'strict',
): Promise<T> {
  try {
    const transaction = await begin(stores, mode, durability);
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
    const fault = await shelfFaultNow(thrown);
    // Once it had no room, Firefox lets the next transaction of the same connection only delete (its IDBDatabase::mQuotaExceeded), and a save
    // that would have room again fails for no reason that a reader could know.
    if (fault.code === 'shelf-full') await closeDatabase();
    throw fault;
  }
}
