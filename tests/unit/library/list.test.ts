// The list by days.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { daysOf } from '../../../src/library/list.tsx';
import { sampleRow } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const rowAt = (id: string, saved: Date) => sampleRow({ id, savedAt: saved.toISOString() });

describe('daysOf', () => {
  it('puts rows of a day under its name', () => {
    const now = new Date(2026, 8, 28, 21, 5);
    const days = daysOf(
      [
        rowAt('a', new Date(2026, 8, 28, 20)),
        rowAt('b', new Date(2026, 8, 28, 0, 1)),
        rowAt('c', new Date(2026, 8, 27, 23)),
        rowAt('d', new Date(2025, 8, 27)),
      ],
      'zh-CN',
      now,
    );
    expect(days.map((day) => [day.name, day.rows.map((row) => row.id)])).toEqual([
      ['今天', ['a', 'b']],
      ['昨天', ['c']],
      ['2025年9月27日', ['d']],
    ]);
  });

  it('is empty when there is nothing', () => {
    expect(daysOf([], 'en')).toEqual([]);
  });
});
