// Times as readers say them: an article's in Beijing time as Sina shows it, a copy's in the reader's own.

/** 2026-09-28T20:40:00+08:00 → 2026-09-28 20:40. Sina shows Beijing time to everyone, so it is not converted. */
export function shownTime(date: string): string {
  return date.slice(0, 16).replace('T', ' ');
}

/** 2026-09-28T20:40:00+08:00 → 2026-09-28, Beijing's day. */
export function shownDay(date: string): string {
  return date.slice(0, 10);
}

/** 2026-09 → 2026年9月, September 2026. What is no month stays as it is. */
export function monthName(month: string, language: string): string {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (parts === null) return month;
  const middle = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, 15));
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(middle);
}

function sameDay(one: Date, other: Date): boolean {
  return one.getFullYear() === other.getFullYear() && one.getMonth() === other.getMonth() && one.getDate() === other.getDate();
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
}

function dayNamed(date: Date, language: string, now: Date): string {
  for (const days of [0, 1]) {
    if (sameDay(date, daysBefore(now, days))) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  }
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { ...year, month: 'long', day: 'numeric' }).format(date);
}

/** Today and yesterday by name, other days by date; the year only when it is not this one. A heading: it begins with a capital. Empty for a time that is none: a row is better without it than not there. */
export function dayOf(time: string, language: string, now = new Date()): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : capital(dayNamed(date, language, now));
}

/** A copy's time: the day, then the minute, as they stand within a sentence; empty for a time that is none. */
export function momentOf(time: string, language: string, now = new Date()): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const minute = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date);
  return `${dayNamed(date, language, now)} ${minute}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
