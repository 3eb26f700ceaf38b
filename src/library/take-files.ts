// What happens to files that the reader gives: a backup is looked through and shown, anything else is imported.
import type { Backup } from '../backup/read-backup.ts';
import { type Foresee, type Keep, type Plan, planRestore, runRestore, type Step, type Watch } from '../backup/restore.ts';
import type { GivenFile, OpenFile } from '../imports/import-file.ts';
import { type Refusal, RefusedFile } from '../imports/imported.ts';

/** How it ended. What was kept before the end stays. */
export interface End {
  /** The reader, or a fault, stopped it before its end. */
  stopped: boolean;
  /** What is no fault of a file: a full disk, a shelf that is gone. */
  fault?: unknown;
}

export interface Report extends End {
  added: number;
  merged: number;
  present: number;
  withheld: number;
  refused: { file: string; refusal: Refusal }[];
}

/** `torn` is a backup that is cut off or damaged so that only a part of it could be read: the reader decides whether it is. */
export type Taken = { plan: Plan; backup: Backup } | { torn: OpenFile } | { report: Report } | { refusal: Refusal };

/** What the shelf would do with an article, and doing it. */
export interface Keeper {
  foresee: Foresee;
  /** These together, all or none. */
  keep: Keep;
}

/** Throws what was thrown again where there is nothing else to say. */
function endBy(thrown: unknown, { signal }: Watch, done: number): End {
  if (signal.aborted) return { stopped: true };
  if (done === 0) throw thrown;
  return { stopped: true, fault: thrown };
}

async function importAll(files: readonly GivenFile[], { keep }: Keeper, watch: Watch): Promise<Report> {
  const { importFiles } = await import('../imports/import-file.ts');
  const report: Report = { added: 0, merged: 0, present: 0, withheld: 0, refused: [], stopped: false };
  let done = 0;
  try {
    for await (const outcome of importFiles(files, watch.signal)) {
      if ('refusal' in outcome) report.refused.push({ file: outcome.file, refusal: outcome.refusal });
      else {
        for (const fate of await keep([outcome.imported])) if (fate !== 'damaged') report[fate] += 1;
      }
      done += 1;
      watch.onDone(done);
    }
  } catch (thrown) {
    return { ...report, ...endBy(thrown, watch, done) };
  }
  return report;
}

async function planOf(opening: Promise<Backup>, keeper: Keeper, watch: Watch): Promise<Taken> {
  try {
    const backup = await opening;
    return { backup, plan: await planRestore(backup, keeper.foresee, watch) };
  } catch (thrown) {
    if (thrown instanceof RefusedFile) return { refusal: thrown.refusal };
    throw thrown;
  }
}

/** Throws what is no fault of a file and comes before anything was done. The readers of files are loaded only now: they are as large as the library. */
export async function takeFiles(files: readonly GivenFile[], keeper: Keeper, watch: Watch): Promise<Taken> {
  const [only, another] = files;
  const { isBackup, isTornBackup, openBackup } = await import('../backup/read-backup.ts');
  if (only === undefined || another !== undefined || 'refusal' in only) return { report: await importAll(files, keeper, watch) };
  if (await isBackup(only.content)) return planOf(openBackup(only.content), keeper, watch);
  return (await isTornBackup(only.content)) ? { torn: only } : { report: await importAll(files, keeper, watch) };
}

/** What restoring the whole part of a torn backup would do. */
export async function takeTorn({ content }: OpenFile, keeper: Keeper, watch: Watch): Promise<Taken> {
  const { salvageBackup } = await import('../backup/read-backup.ts');
  return planOf(salvageBackup(content), keeper, watch);
}

/** Restores what the plan says. Broken off, it gives what became of each record until then, and throws where that is nothing. */
export async function restorePlan(backup: Backup, plan: Plan, { keep }: Keeper, watch: Watch): Promise<End & { steps: Step[] }> {
  const steps: Step[] = [];
  try {
    for await (const step of runRestore(backup, plan, keep, watch)) steps.push(step);
  } catch (thrown) {
    return { steps, ...endBy(thrown, watch, steps.length) };
  }
  return { steps, stopped: false };
}
