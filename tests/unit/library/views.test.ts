// Lists by place and facet, their counts and orders.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countsOf, EVERYTHING, FACETS, isIn, narrowedBy, ordered, turned, type View } from '../../../src/library/views.ts';
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
    [{ picks: { stock: 'sh600519' } }, ['a']],
    [{ picks: { source: '乙报' } }, ['b']],
    [{ picks: { month: '2024-02' } }, ['b']],
    [{ picks: { stock: 'sh600519', source: '甲报' } }, ['a']],
    [{ picks: { stock: 'sh600519', source: '乙报' } }, []],
    [{ picks: { stock: 'sh600519' }, place: 'starred' }, ['a']],
    [{ picks: { tag: '宏观' }, place: 'trash' }, ['c']],
  ])('%j holds %j', (view, held) => expect(ids(view)).toEqual(held));
});

describe('turned', () => {
  it('adds an entry beside those of other facets, puts it in the place of one of its own, and takes it off again', () => {
    const first = turned({ place: 'unread', picks: {} }, 'source', '甲报');
    expect(first).toEqual({ place: 'unread', picks: { source: '甲报' } });
    expect(turned(first, 'month', '2024-01')).toEqual({ place: 'unread', picks: { source: '甲报', month: '2024-01' } });
    expect(turned(first, 'source', '乙报')).toEqual({ place: 'unread', picks: { source: '乙报' } });
    expect(turned(first, 'source', '甲报')).toEqual({ place: 'unread', picks: {} });
  });
});

describe('narrowedBy', () => {
  it('is what the list is narrowed by, in words', () => {
    const names = (view: View) => narrowedBy(view, countsOf(rows, view, 'zh-CN')).map(({ name }) => name);
    expect(names(EVERYTHING)).toEqual([]);
    expect(names({ place: 'all', picks: { source: '甲报', stock: 'sh600519' } })).toEqual(['600519 贵州茅台', '甲报']);
    expect(names({ place: 'all', picks: { tag: '没有了' } })).toEqual(['没有了']);
  });

  it('keeps its name where nothing of it is left', () => {
    const view: View = { place: 'all', picks: { stock: 'sh600519' } };
    const names = narrowedBy(view, countsOf([], view, 'zh-CN'), countsOf(rows, EVERYTHING, 'zh-CN')).map(({ name }) => name);
    expect(names).toEqual(['600519 贵州茅台']);
  });
});

describe('countsOf', () => {
  it('counts what each place and each entry would show', () => {
    const { places, facets } = countsOf(rows, EVERYTHING, 'zh-CN');
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
      for (const { value, count } of facets[facet]) expect(ids({ picks: { [facet]: value } })).toHaveLength(count);
    }
  });

  it.each<View>([
    { place: 'all', picks: { source: '乙报' } },
    { place: 'all', picks: { stock: 'sh600519', source: '甲报' } },
    { place: 'all', picks: { stock: 'sh600519', source: '乙报', tag: '宏观' } },
    { place: 'trash', picks: { tag: '宏观' } },
    { place: 'unread', picks: {} },
  ])('counts beside %j what picking an entry would show, and offers nothing that shows nothing', (view) => {
    const { places, facets } = countsOf(rows, view, 'zh-CN');
    expect(places).toEqual({ all: 2, unread: 1, starred: 1, trash: 1 });
    for (const facet of FACETS) {
      const { [facet]: _, ...others } = view.picks;
      for (const value of ['sh600519', '甲报', '乙报', '宏观', '2024-01', '2024-02']) {
        const held = ids({ place: view.place, picks: { ...others, [facet]: value } }).length;
        expect(facets[facet].find((entry) => entry.value === value)?.count ?? 0, `${facet}: ${value}`).toBe(held);
      }
    }
  });
});

describe('ordered', () => {
  it.each([
    ['saved', ['c', 'b', 'a']],
    ['title', ['b', 'c', 'a']],
    ['length', ['b', 'c', 'a']],
    ['rank', ['a', 'b', 'c']],
  ] as const)('by %s', (order, wanted) => expect(ordered(rows, order, 'zh-CN').map((row) => row.id)).toEqual(wanted));
});
