// Times as they are shown.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dayOf, momentOf, monthName, shownDay, shownTime } from '../../../src/ui/times.ts';

const now = new Date(2026, 0, 1, 9, 0);
const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).toISOString();

describe('times', () => {
  it('of articles are Sina’s, wherever the reader is', () => {
    expect(shownTime('2026-09-28T20:40:00+08:00')).toBe('2026-09-28 20:40');
    expect(shownDay('2026-09-28T00:10:00+08:00')).toBe('2026-09-28');
  });

  it.each([
    ['zh-CN', '今天 08:05', '昨天', '2025年12月30日'],
    ['zh-TW', '今天 08:05', '昨天', '2025年12月30日'],
    ['en', 'today 08:05', 'Yesterday', 'December 30, 2025'],
  ])('of copies are the reader’s, in %s', (language, moment, yesterday, before) => {
    expect(momentOf(at(2026, 0, 1, 8, 5), language, now)).toBe(moment);
    expect(dayOf(at(2025, 11, 31, 23, 59), language, now)).toBe(yesterday);
    expect(dayOf(at(2025, 11, 30), language, now)).toBe(before);
  });

  it.each([
    ['zh-CN', '2026年9月'],
    ['zh-TW', '2026年9月'],
    ['en', 'September 2026'],
  ])('name a month in %s', (language, name) => {
    expect(monthName('2026-09', language)).toBe(name);
    for (const none of ['2026-13', '2026-9', 'x', '']) expect(monthName(none, language)).toBe(none);
  });

  it('are empty when they are none, and nothing throws', () => {
    expect([dayOf('soon', 'zh-CN'), momentOf('', 'zh-CN'), momentOf('2026-99-99', 'en')]).toEqual(['', '', '']);
  });

  it('leave out the year that goes on', () => {
    expect(dayOf(at(2026, 2, 3), 'zh-CN', new Date(2026, 8, 1))).toBe('3月3日');
  });
});
