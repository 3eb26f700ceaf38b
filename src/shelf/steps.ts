// The numbered steps that make each version of the database out of the one before.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { type ArticleRow, type BodyRow, type PictureCount, picturesOf } from './record.ts';
import type { Shelf } from './stores.ts';

export type Upgrade = IDBPTransaction<Shelf, StoreNames<Shelf>[], 'versionchange'>;
/** May only await requests of the transaction: awaiting anything else ends it. */
export type Step = (database: IDBPDatabase<Shelf>, transaction: Upgrade) => void | Promise<void>;

/** The fields that articles of schema 1 had not, or had only in its last days: what is there already stays. */
function withAll(row: Partial<ArticleRow>, pictures: PictureCount): Partial<ArticleRow> {
  const later = { publishedAt: '', channel: '', keywords: [], lead: '', pages: null };
  // The hash cannot be made in here, it is no request of the transaction: `seal.ts` does it afterwards.
  const own = { schema: 2, revision: 1, hash: '', pictures, deletedAt: '' };
  return { ...later, ...row, star: false, read: false, tags: [], note: '', ...own };
}

type FirstRow = Partial<ArticleRow> & { id: string; stated?: BodyRow['stated'] };

async function toSchema2(transaction: Upgrade): Promise<void> {
  const bodies = transaction.objectStore('bodies');
  const uses = transaction.objectStore('uses');
  for (let cursor = await transaction.objectStore('articles').openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const { stated = {}, ...light } = cursor.value as FirstRow;
    const body = await bodies.get(light.id);
    const sources = picturesOf(body?.images ?? []);
    await cursor.update(withAll(light, { all: sources.length, kept: 0, failed: sources.length }) as ArticleRow);
    if (body === undefined) continue;
    const removed = body.removed.map((removal) => ({ ...removal, texts: removal.texts ?? [] }));
    await bodies.put({ ...body, schema: 2, stated, removed });
    for (const src of sources) await uses.put({ id: light.id, src, schema: 2, hash: '', fault: 'not-asked' });
  }
}

/** Step n makes version n+1 out of version n. Only ever append: readers' machines hold every version there was. */
export const STEPS: Step[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id' });
    articles.createIndex('savedAt', 'savedAt');
    // An index that today's types do not know any more.
    articles.createIndex('date' as never, 'date');
    database.createObjectStore('bodies', { keyPath: 'id' });
  },
  async (database, transaction) => {
    database.createObjectStore('revisions', { keyPath: ['id', 'revision'] });
    database.createObjectStore('pictures', { keyPath: 'hash' });
    const uses = database.createObjectStore('uses', { keyPath: ['id', 'src'] });
    uses.createIndex('hash', 'hash');
    database.createObjectStore('segments', { keyPath: 'number', autoIncrement: true });
    // Lists are sorted in memory, by whatever the reader chose. The index is none of today's, so its name is none of the types'.
    transaction.objectStore('articles').deleteIndex('date' as never);
    await toSchema2(transaction);
  },
  (database) => {
    // Empty: it is filled from the bodies, a few at a time, while the library is open.
    const stories = database.createObjectStore('stories', { keyPath: ['id', 'hash'] });
    stories.createIndex('keys', 'keys', { multiEntry: true });
    stories.createIndex('story', 'story');
  },
  (database) => {
    // Segments of before hold their tables themselves. They are packed in another way by that, and thrown away when the library finds them.
    database.createObjectStore('tables', { keyPath: 'number' });
  },
];
