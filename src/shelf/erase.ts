// Takes the whole shelf off this machine: every article, version, picture and the index, the database itself with them.
import { deleteDB } from 'idb';
import { AppError } from '../article/errors.ts';
import { tellChanged } from './changes.ts';
import { closeDatabase, NAME, openDatabase } from './database.ts';
import { shelfFault } from './fault.ts';

/** Other pages of ours give up their connection as soon as they are asked; one that does not in this time, in milliseconds, holds on to it. */
const PATIENCE = 10_000;

/** What was on it, for the lists of other pages. A shelf that cannot be opened has no lists, and is taken away all the same. */
async function idsOnIt(): Promise<string[]> {
  try {
    return await (await openDatabase()).getAllKeys('articles');
  } catch (thrown) {
    console.warn('Jingdu: what is erased could not be listed:', shelfFault(thrown).message);
    return [];
  }
}

/** Resolves when the browser says that the database is gone. Rejects with `shelf-busy` while another page holds it: then it goes when that page is closed. */
export async function eraseShelf(): Promise<void> {
  const ids = await idsOnIt();
  await closeDatabase();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const held = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AppError('shelf-busy', 'another page holds the shelf open')), PATIENCE);
  });
  try {
    await Promise.race([deleteDB(NAME), held]);
  } catch (thrown) {
    throw shelfFault(thrown);
  } finally {
    clearTimeout(timer);
  }
  tellChanged(ids);
}
