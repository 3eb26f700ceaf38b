// The saved articles: adding, listing, finding, removing.
import { type ArticleRow, type Copy, copyOf, type Draft, recordsOf } from './record.ts';
import { inTransaction } from './transaction.ts';

/** Keeps a copy. An article that is already there is replaced, and keeps the time it was first saved. */
export function add(draft: Draft): Promise<ArticleRow> {
  return inTransaction('readwrite', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const before = await articles.get(draft.article.id);
    const { row, body } = recordsOf(draft, before?.savedAt ?? draft.now);
    // One after the other: were the second refused at once, nobody would be waiting for the first.
    await articles.put(row);
    await transaction.objectStore('bodies').put(body);
    return row;
  });
}

/** Keeps a copy of an article that is not there yet; null when one is. */
export function addNew(draft: Draft): Promise<ArticleRow | null> {
  return inTransaction('readwrite', async (transaction) => {
    const articles = transaction.objectStore('articles');
    if ((await articles.getKey(draft.article.id)) !== undefined) return null;
    const { row, body } = recordsOf(draft, draft.now);
    await articles.put(row);
    await transaction.objectStore('bodies').put(body);
    return row;
  });
}

/** The whole copy, or null when there is none. */
export function get(id: string): Promise<Copy | null> {
  return inTransaction('readonly', async (transaction) => {
    const [row, body] = await Promise.all([transaction.objectStore('articles').get(id), transaction.objectStore('bodies').get(id)]);
    return row === undefined || body === undefined ? null : copyOf(row, body);
  });
}

export function find(id: string): Promise<ArticleRow | null> {
  return inTransaction('readonly', async (transaction) => (await transaction.objectStore('articles').get(id)) ?? null);
}

/** All rows, the last saved first. */
export async function list(): Promise<ArticleRow[]> {
  const rows = await inTransaction('readonly', (transaction) => transaction.objectStore('articles').index('savedAt').getAll());
  return rows.reverse();
}

/** The rows last saved, at most so many. */
export function recent(most: number): Promise<ArticleRow[]> {
  return inTransaction('readonly', async (transaction) => {
    const rows: ArticleRow[] = [];
    let cursor = most > 0 ? await transaction.objectStore('articles').index('savedAt').openCursor(null, 'prev') : null;
    while (cursor !== null) {
      rows.push(cursor.value);
      cursor = rows.length < most ? await cursor.continue() : null;
    }
    return rows;
  });
}

/** Takes the copy off the shelf; false when it was not there. */
export function remove(id: string): Promise<boolean> {
  return inTransaction('readwrite', async (transaction) => {
    const articles = transaction.objectStore('articles');
    const was = (await articles.getKey(id)) !== undefined;
    await articles.delete(id);
    await transaction.objectStore('bodies').delete(id);
    return was;
  });
}

export function count(): Promise<number> {
  return inTransaction('readonly', (transaction) => transaction.objectStore('articles').count());
}
