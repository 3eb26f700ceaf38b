// The reader's own marks on articles: star, read, tags, note.
import { tellChanged } from './changes.ts';
import type { ArticleRow, Marks } from './record.ts';
import { inTransaction } from './transaction.ts';

export const LONGEST_TAG = 40;
export const LONGEST_NOTE = 10_000;

/** A tag as it is kept: without white space around it or doubled, and cut; empty when nothing is left. */
export function tagOf(written: string): string {
  return [...written.replace(/[\s,，、#＃]+/gu, ' ').trim()].slice(0, LONGEST_TAG).join('');
}

/** Changes marks on some articles at once. `change` gives what becomes of a row's marks. Gives the rows as they are now. */
export async function mark(ids: readonly string[], change: (marks: Marks) => Partial<Marks>): Promise<ArticleRow[]> {
  const marked: ArticleRow[] = [];
  await inTransaction(['articles'], 'readwrite', async (transaction) => {
    for (const id of ids) {
      const row = await transaction.store.get(id);
      if (row === undefined) continue;
      const next = { ...row, ...change(row) };
      await transaction.store.put(next);
      marked.push(next);
    }
  });
  tellChanged(marked.map((row) => row.id));
  return marked;
}

/**
 * The note as it was written over `before`. What another page put there in the meantime stays above it, cut where both are too long:
 * neither writer has seen the other's.
 */
export const withNote = (before: string, written: string) => (marks: Pick<Marks, 'note'>) => {
  const isAlone = marks.note === before || marks.note === '' || marks.note === written;
  return { note: isAlone ? written : `${marks.note}\n${written}`.slice(0, LONGEST_NOTE) };
};

export const withTag = (tag: string) => (marks: Marks) => ({ tags: marks.tags.includes(tag) || tag === '' ? marks.tags : [...marks.tags, tag] });
export const withoutTag = (tag: string) => (marks: Marks) => ({ tags: marks.tags.filter((other) => other !== tag) });
