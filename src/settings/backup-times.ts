// When the library was last backed up, and when the reader last put a reminder off.

/** ISO 8601 in UTC; empty for never. */
export interface BackupTimes {
  made: string;
  later: string;
}

export const NO_BACKUP: BackupTimes = { made: '', later: '' };

const FORM = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const timeIn = (raw: unknown): string => (typeof raw === 'string' && FORM.test(raw) ? raw : '');

/** A time that cannot be understood is none. */
export function parseBackupTimes(raw: unknown): BackupTimes | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const { made, later } = raw as Record<string, unknown>;
  return { made: timeIn(made), later: timeIn(later) };
}
