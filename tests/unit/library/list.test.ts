// The days that the list stands under.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { dayNames } from '../../../src/library/list.tsx';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

describe('dayNames', () => {
  it('names the day that a time falls on for the reader, this year without the year', () => {
    const nameOf = dayNames('zh-CN', new Date(2026, 8, 28, 21, 5));
    const times = [new Date(2026, 8, 28, 20), new Date(2026, 8, 28, 0, 1), new Date(2026, 8, 27, 23), new Date(2025, 8, 27)];
    expect(times.map((time) => nameOf(time.toISOString()))).toEqual(['今天', '今天', '昨天', '2025年9月27日']);
  });
});
