// The day by the reader's own clock and zone.

const two = (number: number): string => String(number).padStart(2, '0');

/** `time` is ISO 8601, of any zone. Gives YYYY-MM-DD; empty for a time that is none. */
export function readersDay(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
