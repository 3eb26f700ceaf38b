// By which clock the trash is emptied: by one that was seen on two days, because a computer's clock is sometimes wrong and what is erased does not come back.
import { useEffect } from 'preact/hooks';
import type { ArticleRow } from '../shelf/record.ts';
import { expired, purge } from '../shelf/trash.ts';

const KEY = 'jingdu.looks';
const DAY = 86_400_000;

/** When the library was opened last, and on a day before that: milliseconds since 1970, in order. */
export type Looks = [earlier: number, last: number];

/** Null for what cannot be understood, which is as good as nothing. */
export function parseLooks(text: string | null): Looks | null {
  const [, earlier, last] = /^(\d{1,13}) (\d{1,13})$/.exec(text ?? '') ?? [];
  return earlier === undefined || last === undefined ? null : [Number(earlier), Number(last)];
}

/**
 * The looks with the one of `now`. At least a day must lie between the two: a clock that leapt ahead is believed
 * when it is still there the next day, and one that went back starts anew.
 */
export function withLook(looks: Looks | null, now: number): Looks {
  if (looks === null || now < looks[1]) return [now, now];
  const [earlier, last] = looks;
  return now - last >= DAY ? [last, now] : [earlier, last];
}

/** The time by which the trash may be emptied, or null when no earlier day is known. */
export const trusted = ([earlier, last]: Looks): string | null => (earlier < last ? new Date(earlier).toISOString() : null);

/** What has been in the trash long enough goes when the library is opened: that is when the reader could have wanted it back. */
export function useTidiness(rows: ArticleRow[] | null, whole: boolean): void {
  useEffect(() => {
    // An empty library has nothing to tidy, and one that was just erased leaves nothing behind.
    if (!whole || rows === null || rows.length === 0) return;
    const looks = withLook(parseLooks(localStorage.getItem(KEY)), Date.now());
    localStorage.setItem(KEY, looks.join(' '));
    const at = trusted(looks);
    const ids = at === null ? [] : expired(rows, at);
    if (ids.length > 0) purge(ids, at).catch((thrown: unknown) => console.error('the trash could not be tidied', thrown));
  }, [rows, whole]);
}
