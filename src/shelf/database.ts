// Opens the shelf's database and brings an older one up to date, step by step.
import { openDB } from 'idb';
import { AppError } from '../article/errors.ts';
import { shelfFault, shelfFaultNow } from './fault.ts';
import { STEPS } from './steps.ts';
import type { Database, Shelf } from './stores.ts';

export const NAME = 'jingdu';
let opened: Promise<Database> | null = null;

async function open(): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new AppError('shelf-unavailable', 'this browser has databases switched off');
  let refuse: (fault: AppError) => void = () => undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  try {
    const opening = openDB<Shelf>(NAME, STEPS.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        try {
          for (const step of STEPS.slice(oldVersion)) await step(database, transaction);
        } catch (thrown) {
          // All steps or none: the old version is there as it was.
          console.error('the shelf could not be brought up to date', thrown);
          // That it was aborted is told by the opening, which fails.
          transaction.done.catch(shelfFault);
          transaction.abort();
        }
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
    throw await shelfFaultNow(thrown);
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
