// Times of backups out of what is stored.
import { describe, expect, it } from 'vitest';
import { NO_BACKUP, parseBackupTimes } from '../../../src/settings/backup-times.ts';

describe('parseBackupTimes', () => {
  it('takes times as they are written, and nothing else for one', () => {
    const times = { made: '2026-09-28T13:05:00.000Z', later: '2026-09-29T13:05:00Z' };
    expect(parseBackupTimes(times)).toEqual(times);
    expect(parseBackupTimes({ made: 'yesterday', later: 5, more: 1 })).toEqual(NO_BACKUP);
    expect(parseBackupTimes({})).toEqual(NO_BACKUP);
  });

  it.each([null, [], 'x', 3])('makes nothing of %j', (raw) => expect(parseBackupTimes(raw)).toBeNull());
});
