// When the trash may be emptied, by clocks that are right and clocks that are not.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Looks, parseLooks, trusted, withLook } from '../../../src/library/trash-clock.ts';

const day = (text: string): number => Date.parse(`${text}T08:00:00Z`);
const seenOn = (...days: string[]): string | null => {
  let looks: Looks | null = null;
  for (const each of days) looks = withLook(looks, day(each));
  return looks === null ? null : trusted(looks);
};

describe('the clock of the trash', () => {
  it('is believed on the second day', () => {
    expect(seenOn('2026-11-25')).toBeNull();
    expect(seenOn('2026-11-25', '2026-11-25')).toBeNull();
    expect(seenOn('2026-11-25', '2026-11-27')).toBe('2026-11-25T08:00:00.000Z');
  });

  it('is not believed when it leaps ahead, until it is still there a day later', () => {
    expect(seenOn('2026-11-25', '2026-11-27', '2031-01-01', '2031-01-01')).toBe('2026-11-27T08:00:00.000Z');
    expect(seenOn('2026-11-25', '2026-11-27', '2031-01-01', '2031-01-02')).toBe('2031-01-01T08:00:00.000Z');
  });

  it('starts anew when it went back', () => {
    expect(seenOn('2026-11-25', '2031-01-01', '2026-11-26')).toBeNull();
    expect(seenOn('2026-11-25', '2031-01-01', '2026-11-26', '2026-11-28')).toBe('2026-11-26T08:00:00.000Z');
  });

  it('is kept as two numbers, and anything else is nothing', () => {
    expect(parseLooks([1, 2].join(' '))).toEqual([1, 2]);
    for (const text of [null, '', '1', '1 x', '-1 2', '1 99999999999999']) expect(parseLooks(text)).toBeNull();
  });
});
