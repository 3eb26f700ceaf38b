// Opens the shelf's database and brings an older one up to date, step by step.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { AppError } from '../article/errors.ts';
import { shelfFault } from './fault.ts';
import type { ArticleRow, BodyRow } from './record.ts';

export interface Shelf extends DBSchema {
  articles: { key: string; value: ArticleRow; indexes: { savedAt: string; date: string } };
  bodies: { key: string; value: BodyRow };
}

export type Database = IDBPDatabase<Shelf>;
export type Stores = StoreNames<Shelf>[];

/** Step n makes version n+1 out of version n. Only ever append: readers' machines hold every version there was. */
export const STEPS: ((database: Database, transaction: IDBPTransaction<Shelf, Stores, 'versionchange'>) => void)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    articles.createIndex('date', 'date');
    database.createObjectStore('bodies', { keyPath: 'id' });
  },
];

const NAME = 'jingdu';
let opened: Promise<Database> | null = null;

async function open(): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new AppError('shelf-unavailable', 'this browser has databases switched off');
  let refuse: (fault: AppError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  try {
    const opening = openDB<Shelf>(NAME, STEPS.length, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        for (const step of STEPS.slice(oldVersion)) step(database, transaction);
      },
      blocked: () => refuse(new AppError('shelf-busy', 'another page holds an older version of the shelf open')),
      // Another page wants a newer version: it must not wait for us.
      blocking: () => void closeDatabase(),
      terminated: () => {
        opened = null;
      },
    });
    // Should it open after all once it was given up, the connection would block the next upgrade.
    blocked.catch(() => opening.then((database) => database.close()).catch(shelfFault));
    return await Promise.race([opening, blocked]);
  } catch (thrown) {
    throw shelfFault(thrown);
  }
}

/** The one connection of this context. A refusal is not kept: the next call tries again. */
export function openDatabase(): Promise<Database> {
  if (opened !== null) return opened;
  const opening = open();
  opened = opening;
  opening.catch(() => {
    if (opened === opening) opened = null;
  });
  return opening;
}

export async function closeDatabase(): Promise<void> {
  const closing = opened;
  opened = null;
  (await closing)?.close();
}
