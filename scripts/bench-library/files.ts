// The browser's side of the library's benchmark where files leave and come back: a backup, restoring it, and a book, as the library does them.
import { openBackup } from '../../src/backup/read-backup.ts';
import { type Count, countFates, planRestore, runRestore, type Step } from '../../src/backup/restore.ts';
import { makeDownload } from '../../src/library/export-files.ts';
import { keeper } from '../../src/library/keep.ts';
import { makeBackup } from '../../src/library/make-backup.ts';
import { pictureReader } from '../../src/library/picture-bytes.ts';
import { everyRow, get } from '../../src/shelf/articles.ts';
import { inTransaction } from '../../src/shelf/transaction.ts';

const NOW = '2026-11-12T08:00:00.000Z';
const forever = new AbortController().signal;
const watch = { signal: forever, onDone: () => undefined };

let made: Blob | null = null;

export async function backup(): Promise<{ ms: number; bytes: number; articles: number }> {
  made = null;
  let articles = 0;
  const from = performance.now();
  const request = { name: 'bench', extension: 'bench', now: NOW, signal: forever };
  const { file } = await makeBackup({
    ...request,
    onDone: (done) => {
      articles = done;
    },
  });
  made = file.content;
  return { ms: performance.now() - from, bytes: made.size, articles };
}

export interface Restored {
  /** Milliseconds: looking through the file and saying what would happen, and doing it. */
  planned: number;
  done: number;
  fates: Count;
}

/** Restores the last backup. What was there already is counted as such and not read again. */
export async function restore(): Promise<Restored> {
  if (made === null) throw new Error('there is no backup');
  const from = performance.now();
  const opened = await openBackup(made);
  const plan = await planRestore(opened, keeper.foresee, watch);
  const planned = performance.now() - from;
  const steps: Step[] = [];
  for await (const step of runRestore(opened, plan, keeper.keep, watch)) steps.push(step);
  const present = plan.steps.filter(({ fate }) => fate === 'present');
  return { planned, done: performance.now() - from - planned, fates: countFates([...steps, ...present]) };
}

const STORES = ['articles', 'bodies', 'revisions', 'uses', 'pictures', 'segments', 'tables'] as const;

/** Nothing is left on the shelf but the shelf. */
export const empty = (): Promise<void> =>
  inTransaction([...STORES], 'readwrite', async (transaction) => {
    for (const store of STORES) await transaction.objectStore(store).clear();
  });

/** A book of so many articles. */
export async function book(many: number): Promise<{ ms: number; bytes: number; articles: number }> {
  const ids = (await everyRow()).slice(0, many).map((row) => row.id);
  const words = {
    title: () => 'bench',
    contents: '目录',
    undated: '日期不详',
    untitled: '（无标题）',
    picture: '图',
    made: NOW,
    day: (date: string) => date,
  };
  const from = performance.now();
  const request = {
    format: 'epub' as const,
    ids,
    name: () => 'bench',
    words,
    read: get,
    picture: pictureReader(),
    onDone: () => undefined,
    onLeftOut: () => undefined,
    signal: forever,
  };
  const download = await makeDownload(request);
  return { ms: performance.now() - from, bytes: download?.content.size ?? 0, articles: ids.length };
}
