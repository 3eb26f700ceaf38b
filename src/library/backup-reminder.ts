// When the library reminds of a backup: seldom, and only when there is something to lose.
import type { BackupTimes } from '../settings/backup-times.ts';
import type { ArticleRow } from '../shelf/record.ts';

/** Fewer articles than these are no reason to be reminded, and none that are younger. */
export const WORTH_SAVING = 50;
export const DAYS_OLD = 14;
/** For how many days `later` is later. */
export const DAYS_QUIET = 30;

const DAY = 86_400_000;

export interface Reminder {
  /** How many articles no backup holds. */
  articles: number;
  /** Whether there has been a backup at all. */
  isFirst: boolean;
}

/** A time that is still to come was written by a clock that went wrong: as if it had not been. */
const past = (time: string, now: string): string => (time <= now ? time : '');

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Null where there is nothing to remind of. `now` is ISO 8601 in UTC, `rows` are all of the library. */
export function reminderOf(rows: readonly ArticleRow[], times: BackupTimes, now: string): Reminder | null {
  const made = past(times.made, now);
  const later = past(times.later, now);
  if (later !== '' && daysBetween(later, now) < DAYS_QUIET) return null;
  const waiting = rows.filter(({ deletedAt, savedAt, inBackup }) => deletedAt === '' && savedAt > made && inBackup !== true);
  if (waiting.length < WORTH_SAVING) return null;
  const isOld = waiting.some(({ savedAt }) => daysBetween(savedAt, now) >= DAYS_OLD);
  return isOld ? { articles: waiting.length, isFirst: made === '' } : null;
}
