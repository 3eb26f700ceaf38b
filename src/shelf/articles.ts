// The saved articles: keeping, listing, finding.
import { articleOf } from '../article/article-of.ts';
import { AppError } from '../article/errors.ts';
import { tellChanged } from './changes.ts';
import { isHeld, orLost } from './lost.ts';
import { type ArticleRow, type BodyRow, type Copy, copyOf, type Draft, NO_MARKS, picturesOf, type RevisionRow, recordsOf, SCHEMA } from './record.ts';
import { holds } from './same-words.ts';
import { inTransaction, type Over } from './transaction.ts';

/** What keeping did: a first copy, nothing because the words are the same, or a new revision beside the old one. */
export type Outcome = 'new' | 'unchanged' | 'revised';
export interface Keeping {
  outcome: Outcome;
  row: ArticleRow;
}

type Writing = Over<['articles', 'bodies', 'revisions', 'uses'], 'readwrite'>;

function revisionOf(row: ArticleRow, body: BodyRow, revision: number): RevisionRow {
  const { id, extension, copiedAt, hash } = row;
  return { id, revision, schema: SCHEMA, extension, copiedAt, hash, article: articleOf(copyOf(row, body)), removed: body.removed };
}

/** The number of the copy that is replaced: its own, and after those of all earlier ones. A row that was lost took its number with it. */
async function numberBefore(transaction: Writing, id: string, before: ArticleRow | undefined): Promise<number> {
  const keys = await transaction.objectStore('revisions').getAllKeys(IDBKeyRange.bound([id], [id, []]));
  const last = keys.at(-1)?.[1] ?? 0;
  return before === undefined ? last : Math.max(before.revision, last + 1);
}

/** Notes which pictures the copy shows, and counts those that are already here. */
async function useSources(transaction: Writing, { row, body }: { row: ArticleRow; body: BodyRow }): Promise<void> {
  const uses = transaction.objectStore('uses');
  for (const src of picturesOf(body.images)) {
    const use = await uses.get([row.id, src]);
    if (use === undefined) await uses.put({ id: row.id, src, schema: SCHEMA, hash: '', fault: '' });
    else if (use.hash !== '') row.pictures.kept += 1;
    else if (use.fault !== '') row.pictures.failed += 1;
  }
}

/**
 * Keeps a copy. An article that is already there keeps its marks and the time it was first saved; when its words have changed,
 * the earlier copy goes to the revisions. What lay in the trash is back. Throws `text-unreadable` where the copy would stand over a text of
 * other words, or nobody knows of which, that cannot be read now.
 */
export async function keep(draft: Draft): Promise<Keeping> {
  const keeping = await inTransaction(['articles', 'bodies', 'revisions', 'uses'], 'readwrite', async (transaction): Promise<Keeping> => {
    const articles = transaction.objectStore('articles');
    const bodies = transaction.objectStore('bodies');
    const { id } = draft.article;
    const before = await articles.get(id);
    const body = await orLost(bodies.get(id));
    if (body === undefined && (await isHeld(bodies, id, before?.hash, [draft.hash]))) throw new AppError('text-unreadable', `what is kept of ${id}`);
    const number = await numberBefore(transaction, id, before);
    if (before !== undefined && body !== undefined) {
      if (holds(copyOf(before, body), draft.article)) {
        const row = { ...before, deletedAt: '' };
        if (before.deletedAt !== '') await articles.put(row);
        return { outcome: 'unchanged', row };
      }
      await transaction.objectStore('revisions').put(revisionOf(before, body, number));
    }
    const { star, read, tags, note } = before ?? NO_MARKS;
    const kept = { star, read, tags, note, savedAt: before?.savedAt ?? draft.now, revision: number + 1 };
    const records = recordsOf(draft, kept);
    await useSources(transaction, records);
    // One after the other: were the second refused at once, nobody would be waiting for the first.
    await articles.put(records.row);
    await bodies.put(records.body);
    return { outcome: before === undefined ? 'new' : 'revised', row: records.row };
  });
  tellChanged([keeping.row.id]);
  return keeping;
}

/** The whole copy, in the trash or not, or null when there is none, or no text of it. */
export function get(id: string): Promise<Copy | null> {
  return inTransaction(['articles', 'bodies'], 'readonly', async (transaction) => {
    const [row, body] = await Promise.all([transaction.objectStore('articles').get(id), orLost(transaction.objectStore('bodies').get(id))]);
    return row === undefined || body === undefined ? null : copyOf(row, body);
  });
}

/** The row of an article that is not in the trash, or null. */
export async function find(id: string): Promise<ArticleRow | null> {
  const row = await inTransaction(['articles'], 'readonly', (transaction) => transaction.objectStore('articles').get(id));
  return row === undefined || row.deletedAt !== '' ? null : row;
}

/** These rows as they are now, in the trash or not; those that are gone are left out. */
export function rowsOf(ids: readonly string[]): Promise<ArticleRow[]> {
  return inTransaction(['articles'], 'readonly', async (transaction) => {
    const rows = await Promise.all(ids.map((id) => transaction.objectStore('articles').get(id)));
    return rows.filter((row) => row !== undefined);
  });
}

/** All rows, in the trash or not, in no order that means anything. */
export function everyRow(): Promise<ArticleRow[]> {
  return inTransaction(['articles'], 'readonly', (transaction) => transaction.objectStore('articles').getAll());
}

/** The ids of all articles, in the trash or not. Loads no row. */
export function everyId(): Promise<string[]> {
  return inTransaction(['articles'], 'readonly', (transaction) => transaction.objectStore('articles').getAllKeys());
}

/** The rows last saved and not in the trash, at most so many, the last saved first. */
export function recent(most: number): Promise<ArticleRow[]> {
  return inTransaction(['articles'], 'readonly', async (transaction) => {
    const rows: ArticleRow[] = [];
    let cursor = most > 0 ? await transaction.objectStore('articles').index('savedAt').openCursor(null, 'prev') : null;
    while (cursor !== null) {
      if (cursor.value.deletedAt === '') rows.push(cursor.value);
      cursor = rows.length < most ? await cursor.continue() : null;
    }
    return rows;
  });
}

/** The texts of these articles, in their order; empty for one that is gone or lost. */
export function textsOf(ids: readonly string[]): Promise<string[]> {
  return inTransaction(['bodies'], 'readonly', async (transaction) => {
    const bodies = await Promise.all(ids.map((id) => orLost(transaction.objectStore('bodies').get(id))));
    return bodies.map((body) => body?.text ?? '');
  });
}

/** How many articles there are, in the trash or not. */
export function count(): Promise<number> {
  return inTransaction(['articles'], 'readonly', (transaction) => transaction.objectStore('articles').count());
}
