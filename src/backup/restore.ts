// Restoring in two steps: first what would happen, then doing it, some articles at a time; it can be stopped anywhere and run again.
import type { Imported } from '../imports/imported.ts';
import { refusalOf } from '../imports/refusal.ts';
import type { Backup } from './read-backup.ts';

/**
 * What a record would do, or did: `merged` when the article is there and says something else, `withheld` when its text cannot be read there and
 * says something else.
 */
export type Fate = 'added' | 'merged' | 'present' | 'withheld' | 'damaged';

export interface Step {
  record: string;
  title: string;
  fate: Fate;
  /** How many pictures of it are damaged in the backup and were left out; known once it is restored. */
  lostPictures: number;
}

export interface Plan {
  steps: Step[];
  /** Records that the backup says it holds and that are not there. */
  missing: number;
}

export type Count = Record<Fate, number>;

export function countFates(steps: readonly Step[]): Count {
  const count: Count = { added: 0, merged: 0, present: 0, withheld: 0, damaged: 0 };
  for (const { fate } of steps) count[fate] += 1;
  return count;
}

type Content = Awaited<ReturnType<Backup['read']>>;

/** What each record says, in their order; null for one that is damaged, which stops none after it. The next is read while this one is worked on. */
async function* contentsOf(
  backup: Backup,
  records: readonly string[],
  withPictures: boolean,
  signal: AbortSignal,
): AsyncGenerator<{ record: string; content: Content | null }> {
  const readAt = (at: number) => Promise.allSettled(records.slice(at, at + 1).map((record) => backup.read(record, withPictures)));
  let reading = readAt(0);
  for (const [at, record] of records.entries()) {
    signal.throwIfAborted();
    const [read] = await reading;
    reading = readAt(at + 1);
    if (read?.status === 'fulfilled') yield { record, content: read.value };
    else {
      refusalOf(read?.reason);
      yield { record, content: null };
    }
  }
}

export interface Watch {
  signal: AbortSignal;
  onDone(done: number): void;
}

/** What keeping an article would do; `described` are the pictures that would come with it. */
export type Foresee = (imported: Imported, described: readonly { src: string }[]) => Promise<Fate>;

/** Keeps articles together, all or none, and says what became of each. */
export type Keep = (some: readonly Imported[]) => Promise<Fate[]>;

/** So many are kept together, or fewer with so many bytes of pictures: each time the disk is waited for. */
const TOGETHER = 16;
const BYTES_TOGETHER = 8_000_000;

/** Reads and checks every record and changes nothing. */
export async function planRestore(backup: Backup, foresee: Foresee, { signal, onDone }: Watch): Promise<Plan> {
  const steps: Step[] = [];
  for await (const { record, content } of contentsOf(backup, backup.records, false, signal)) {
    const fate = content === null ? 'damaged' : await foresee(content.imported, content.described);
    steps.push({ record, title: content?.imported.article.title ?? '', fate, lostPictures: 0 });
    onDone(steps.length);
  }
  return { steps, missing: Math.max(0, backup.stated - backup.records.length) };
}

/**
 * Keeps what the plan found new or different, some at a time, and gives what became of each as soon as it is known, so that a stop or a fault
 * takes no word of it back. What is there already is not read again.
 */
export async function* runRestore(backup: Backup, plan: Plan, keep: Keep, { signal, onDone }: Watch): AsyncGenerator<Step> {
  const wanted = plan.steps.filter(({ fate }) => fate === 'added' || fate === 'merged').map(({ record }) => record);
  let done = 0;
  let waiting: { record: string; imported: Imported; missing: number }[] = [];
  let bytes = 0;
  const keepWaiting = async (): Promise<Step[]> => {
    const together = waiting;
    const fates = together.length === 0 ? [] : await keep(together.map(({ imported }) => imported));
    waiting = [];
    bytes = 0;
    done += together.length;
    onDone(done);
    return together.map(({ record, imported, missing }, at) => ({
      record,
      title: imported.article.title,
      fate: fates[at] as Fate,
      lostPictures: missing,
    }));
  };
  for await (const { record, content } of contentsOf(backup, wanted, true, signal)) {
    if (content === null) {
      done += 1;
      yield { record, title: '', fate: 'damaged', lostPictures: 0 };
    } else {
      waiting.push({ record, imported: content.imported, missing: content.missing });
      bytes += content.imported.pictures.reduce((sum, picture) => sum + picture.bytes.length, 0);
    }
    if (waiting.length >= TOGETHER || bytes >= BYTES_TOGETHER) yield* await keepWaiting();
  }
  yield* await keepWaiting();
}
