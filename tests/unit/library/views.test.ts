// Lists by place and facet, their counts and orders.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countsOf, EVERYTHING, isIn, nameOf, ordered } from '../../../src/library/views.ts';
import { sampleRow } from '../sample-article.ts';

const maotai = { market: 'sh', code: '600519', name: '贵州茅台' };
const rows = [
  sampleRow({ id: 'a', stocks: [maotai, maotai], source: '甲报', date: '2024-01-02T00:00:00+08:00', tags: ['宏观'], star: true, savedAt: '1' }),
  sampleRow({ id: 'b', stocks: [], source: '乙报', date: '', savedAt: '2024-02-01T00:00:00.000Z', read: true, characters: 9, title: '阿' }),
  sampleRow({ id: 'c', stocks: [maotai], source: '乙报', channel: '', deletedAt: '2024-02-01T00:00:00.000Z', tags: ['宏观'], savedAt: '3' }),
];
const ids = (view: object) => rows.filter((row) => isIn({ ...EVERYTHING, ...view }, row)).map((row) => row.id);

describe('isIn', () => {
  it.each([
    [{}, ['a', 'b']],
    [{ place: 'unread' }, ['a']],
    [{ place: 'starred' }, ['a']],
    [{ place: 'trash' }, ['c']],
    [{ facet: 'stock', value: 'sh600519' }, ['a']],
    [{ facet: 'source', value: '乙报' }, ['b']],
    [{ facet: 'month', value: '2024-02' }, ['b']],
    [{ facet: 'tag', value: '宏观', place: 'trash' }, ['c']],
  ])('%j holds %j', (view, held) => expect(ids(view)).toEqual(held));
});

describe('nameOf', () => {
  it('is what the list is narrowed by, in words', () => {
    const counts = countsOf(rows, 'zh-CN');
    expect(nameOf(EVERYTHING, counts)).toBeNull();
    expect(nameOf({ place: 'all', facet: 'stock', value: 'sh600519' }, counts)).toBe('600519 贵州茅台');
    expect(nameOf({ place: 'all', facet: 'tag', value: '没有了' }, counts)).toBe('没有了');
  });
});

describe('countsOf', () => {
  it('counts what each place and each entry would show', () => {
    const { places, facets } = countsOf(rows, 'zh-CN');
    expect(places).toEqual({ all: 2, unread: 1, starred: 1, trash: 1 });
    expect(facets.stock).toEqual([{ value: 'sh600519', name: '600519 贵州茅台', count: 1 }]);
    expect(facets.source.map(({ name, count }) => [name, count])).toEqual([
      ['甲报', 1],
      ['乙报', 1],
    ]);
    expect(facets.month.map(({ value, name }) => [value, name])).toEqual([
      ['2024-02', '2024年2月'],
      ['2024-01', '2024年1月'],
    ]);
    for (const facet of ['stock', 'source', 'month', 'tag', 'channel'] as const) {
      for (const { value, count } of facets[facet]) expect(ids({ facet, value })).toHaveLength(count);
    }
  });
});

describe('ordered', () => {
  it.each([
    ['saved', ['c', 'b', 'a']],
    ['title', ['b', 'c', 'a']],
    ['length', ['b', 'c', 'a']],
  ] as const)('by %s', (order, wanted) => expect(ordered(rows, order, 'zh-CN').map((row) => row.id)).toEqual(wanted));
});
