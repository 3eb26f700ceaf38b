// What the reader can do with saved articles, one or many, and what is said of it.
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';
import { mark, withTag } from '../shelf/marks.ts';
import type { ArticleRow, Marks } from '../shelf/record.ts';
import { discard, purge, restore } from '../shelf/trash.ts';
import type { Task } from '../ui/use-task.ts';
import { renewBadges } from './renew-badges.ts';
import type { Saying } from './said.tsx';

export interface Deeds {
  discard(rows: readonly ArticleRow[]): void;
  restore(rows: readonly ArticleRow[]): void;
  erase(rows: readonly ArticleRow[]): void;
  tag(rows: readonly ArticleRow[], tag: string): void;
  set(rows: readonly ArticleRow[], marks: Partial<Marks>): void;
}

const idsOf = (rows: readonly ArticleRow[]): string[] => rows.map((row) => row.id);

const named = (rows: readonly ArticleRow[]): string =>
  rows.length === 1 ? (rows[0] as ArticleRow).title || word('ui_untitled') : word('library_several', rows.length);

/** Another tab was quicker: it has erased what this one still shows. */
const gone = (): Saying => ({ words: sentenceFor('not-found') });

/** Brings the rows out of the trash. Gives those that were still there. */
async function takenBack(rows: readonly ArticleRow[]): Promise<ArticleRow[]> {
  const there = await restore(idsOf(rows));
  renewBadges();
  return there;
}

/** `leave` is called when the rows are no longer where they were, `back` when they are there again. */
export function deedsWith(
  task: Task,
  say: (saying: Saying) => void,
  leave: (rows: readonly ArticleRow[]) => void,
  back: (rows: readonly ArticleRow[]) => void,
): Deeds {
  return {
    discard: (rows) =>
      task.run(async () => {
        const thrown = await discard(idsOf(rows), new Date().toISOString());
        renewBadges();
        leave(rows);
        if (thrown.length === 0) return say(gone());
        const undo = (): void =>
          task.run(async () => {
            const there = await takenBack(rows);
            back(there);
            say(there.length === 0 ? gone() : { words: word('library_restored', named(there)) });
          });
        say({ words: word('library_deleted', named(rows)), undo });
      }),
    restore: (rows) =>
      task.run(async () => {
        const there = await takenBack(rows);
        leave(rows);
        say(there.length === 0 ? gone() : { words: word('library_restored', named(there)) });
      }),
    erase: (rows) =>
      task.run(async () => {
        await purge(idsOf(rows));
        leave(rows);
        say({ words: word('library_erased', named(rows)) });
      }),
    tag: (rows, tag) =>
      task.run(async () => {
        await mark(idsOf(rows), withTag(tag));
        say({ words: word('library_tagged', tag, named(rows)) });
      }),
    set: (rows, marks) =>
      task.run(async () => {
        await mark(idsOf(rows), () => marks);
      }),
  };
}
