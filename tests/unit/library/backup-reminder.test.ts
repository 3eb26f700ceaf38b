// The reminder comes late, seldom, and only when there is much to lose.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAYS_OLD, DAYS_QUIET, reminderOf, WORTH_SAVING } from '../../../src/library/backup-reminder.ts';
import { NO_BACKUP } from '../../../src/settings/backup-times.ts';
import { sampleRow } from '../sample-article.ts';

const NOW = '2026-11-28T08:00:00.000Z';
const daysAgo = (days: number): string => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const saved = (many: number, days: number, changes = {}) =>
  Array.from({ length: many }, (_, at) => sampleRow({ id: `${days} ${at}`, savedAt: daysAgo(days), ...changes }));

describe('reminderOf', () => {
  it('waits for so many articles, one of them so old', () => {
    expect(reminderOf(saved(WORTH_SAVING, DAYS_OLD), NO_BACKUP, NOW)).toEqual({ articles: WORTH_SAVING, isFirst: true });
    expect(reminderOf(saved(WORTH_SAVING - 1, DAYS_OLD), NO_BACKUP, NOW)).toBeNull();
    expect(reminderOf(saved(WORTH_SAVING, DAYS_OLD - 1), NO_BACKUP, NOW)).toBeNull();
    expect(reminderOf([], NO_BACKUP, NOW)).toBeNull();
  });

  it('counts neither what a backup holds nor what lies in the trash', () => {
    const times = { ...NO_BACKUP, made: daysAgo(30) };
    expect(reminderOf([...saved(100, 31), ...saved(WORTH_SAVING, 20)], times, NOW)).toEqual({ articles: WORTH_SAVING, isFirst: false });
    expect(reminderOf(saved(100, 31), times, NOW)).toBeNull();
    expect(reminderOf(saved(100, 20, { deletedAt: daysAgo(1) }), times, NOW)).toBeNull();
  });

  it('does not count what came out of a backup', () => {
    expect(reminderOf(saved(100, 60, { inBackup: true }), NO_BACKUP, NOW)).toBeNull();
    expect(reminderOf([...saved(100, 60, { inBackup: true }), ...saved(WORTH_SAVING, 20)], NO_BACKUP, NOW)).toEqual({
      articles: WORTH_SAVING,
      isFirst: true,
    });
  });

  it('is quiet for long once it was put off', () => {
    const rows = saved(100, 60);
    expect(reminderOf(rows, { made: '', later: daysAgo(DAYS_QUIET - 1) }, NOW)).toBeNull();
    expect(reminderOf(rows, { made: '', later: daysAgo(DAYS_QUIET) }, NOW)).not.toBeNull();
  });

  it('does not believe a time that is still to come', () => {
    expect(reminderOf(saved(100, 60), { made: daysAgo(-400), later: daysAgo(-400) }, NOW)).toEqual({ articles: 100, isFirst: true });
  });
});
