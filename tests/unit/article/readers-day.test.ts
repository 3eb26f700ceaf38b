// Days by the reader's clock: before the market opens in Shanghai, it is still yesterday in Greenwich.
import { afterEach, expect, it } from 'vitest';
import { readersDay } from '../../../src/article/readers-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each([
  ['Asia/Shanghai', '2026-11-27T23:30:00.000Z', '2026-11-28'],
  ['UTC', '2026-11-27T23:30:00.000Z', '2026-11-27'],
  ['America/New_York', '2026-11-28T03:00:00.000Z', '2026-11-27'],
  ['Asia/Shanghai', 'no time', ''],
])('in %s %s is %s', (name, time, day) => {
  process.env.TZ = name;
  expect(readersDay(time)).toBe(day);
});
