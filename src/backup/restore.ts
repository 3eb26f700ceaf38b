// Restoring in two steps: first what would happen, then doing it, article by article; it can be stopped anywhere and run again.
import { type Imported, RefusedFile } from '../imports/imported.ts';
import type { Backup } from './read-backup.ts';

/** What a record would do, or did: `merged` when the article is there and says something else. */
export type Fate = 'added' | 'merged' | 'present' | 'damaged';

export interface Step {
  record: string;
  title: string;
  fate: Fate;
}

export interface Plan {
  steps: Step[];
  /** Records that the backup says it holds and that are not there. */
  missing: number;
}

export type Count = Record<Fate, number>;

export function countFates(steps: readonly Step[]): Count {
  const count: Count = { added: 0, merged: 0, present: 0, damaged: 0 };
  for (const { fate } of steps) count[fate] += 1;
  return count;
}

/** What a record says, or the fault of reading it, so that it can be read before its turn comes. */
type Read = PromiseSettledResult<Awaited<ReturnType<Backup['read']>>>;

/** Runs over records and says of each what became of it; one that is damaged stops none after it. The next is read while this one is worked on. */
async function overRecords(
  backup: Backup,
  records: readonly string[],
  withPictures: boolean,
  { signal, onDone }: Watch,
  work: (imported: Imported, described: readonly { src: string }[]) => Promise<Fate>,
): Promise<Step[]> {
  const readAt = async (at: number): Promise<Read | null> => {
    const record = records[at];
    return record === undefined ? null : (await Promise.allSettled([backup.read(record, withPictures)]))[0];
  };
  const steps: Step[] = [];
  let reading = readAt(0);
  for (const [at, record] of records.entries()) {
    signal.throwIfAborted();
    const read = await reading;
    reading = readAt(at + 1);
    try {
      if (read === null) continue;
      if (read.status === 'rejected') throw read.reason;
      const { imported, described } = read.value;
      steps.push({ record, title: imported.article.title, fate: await work(imported, described) });
    } catch (thrown) {
      if (!(thrown instanceof RefusedFile)) throw thrown;
      steps.push({ record, title: '', fate: 'damaged' });
    }
    onDone(steps.length);
  }
  return steps;
}

export interface Watch {
  signal: AbortSignal;
  onDone(done: number): void;
}

/** What keeping an article would do; `described` are the pictures that would come with it. */
export type Foresee = (imported: Imported, described: readonly { src: string }[]) => Promise<Fate>;

/** Reads and checks every record and changes nothing. */
export async function planRestore(backup: Backup, foresee: Foresee, watch: Watch): Promise<Plan> {
  const steps = await overRecords(backup, backup.records, false, watch, foresee);
  return { steps, missing: Math.max(0, backup.stated - backup.records.length) };
}

/** Keeps what the plan found new or different, each in a transaction of its own. What is there already is not read again. */
export async function runRestore(backup: Backup, plan: Plan, keep: (imported: Imported) => Promise<Fate>, watch: Watch): Promise<Step[]> {
  const wanted = plan.steps.filter(({ fate }) => fate === 'added' || fate === 'merged').map(({ record }) => record);
  return overRecords(backup, wanted, true, watch, keep);
}
