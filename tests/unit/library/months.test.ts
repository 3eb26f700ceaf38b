// A stock's articles month by month, and its names.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { byMonth, countsByMonth, namesOf } from '../../../src/library/months.ts';
import { sampleRow } from '../sample-article.ts';

const named = (id: string, date: string, name = '贵州茅台') => sampleRow({ id, date, stocks: [{ market: 'sh', code: '600519', name }] });
const rows = [named('a', '2025-11-02T08:00:00+08:00'), named('b', '2026-02-03T08:00:00+08:00', '茅台'), named('c', '2026-02-05T08:00:00+08:00')];

describe('a stock’s months', () => {
  it('stand last first, and so do the articles in them', () => {
    expect(byMonth(rows).map(({ month, rows: found }) => [month, found.map(({ id }) => id)])).toEqual([
      ['2026-02', ['c', 'b']],
      ['2025-11', ['a']],
    ]);
  });

  it('are counted with those that had none between them', () => {
    const counts = countsByMonth(byMonth(rows)).map(({ month, count }) => `${month} ${count}`);
    expect(counts.slice(-4)).toEqual(['2025-11 1', '2025-12 0', '2026-01 0', '2026-02 2']);
  });

  it('are a year at least, so that one of them is seen among others', () => {
    const counts = countsByMonth(byMonth(rows));
    expect([counts.length, counts[0]]).toEqual([12, { month: '2025-03', count: 0 }]);
    expect(countsByMonth(byMonth([named('a', '')].map((row) => ({ ...row, savedAt: '' }))))).toEqual([{ month: '', count: 1 }]);
    expect(countsByMonth([])).toEqual([]);
  });

  it('are not drawn for centuries because one date is wrong', () => {
    expect(countsByMonth(byMonth([...rows, named('d', '9999-01-01T00:00:00+08:00')])).length).toBe(12);
  });
});

describe('namesOf', () => {
  it('begins with the name used most', () => {
    expect(namesOf(rows, 'sh600519')).toMatchObject({ stock: { code: '600519' }, names: ['贵州茅台', '茅台'] });
    expect(namesOf(rows, 'sz000001')).toEqual({ stock: null, names: [] });
  });
});
