// The search as the library asks it: exact, in the right order, and true to what was changed a moment ago.
// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { type Asking, SearchIndex } from '../../../src/search/index.ts';
import { parseQuery } from '../../../src/search/query.ts';
import type { ArticleRow } from '../../../src/shelf/record.ts';
import { sampleRow } from '../sample-article.ts';
import { packed } from './packed.ts';

const asking: Asking<ArticleRow> = { among: () => true, breathe: async () => undefined, isWanted: () => true };
const PLAIN = { title: '', originalTitle: '', stocks: [], note: '', tags: [], channel: '' };

function library(texts: Record<string, string>, changes: Record<string, Partial<ArticleRow>> = {}) {
  const index = new SearchIndex<ArticleRow>();
  const ids = Object.keys(texts);
  index.put(ids.map((id) => sampleRow({ ...PLAIN, id, hash: `hash ${id}`, ...changes[id] })));
  index.add({ ids, hashes: ids.map((id) => `hash ${id}`), ...packed(Object.values(texts).map(fold)) });
  const ask = async (written: string, how: Partial<Asking<ArticleRow>> = {}) =>
    (await index.find(parseQuery(written), { ...asking, ...how }))?.map((row) => row.id);
  return { index, ask };
}

const long = '。'.repeat(300);

describe('SearchIndex', () => {
  it('puts words in the title first, then at the start, then below, and the newest first among equals', async () => {
    const { ask } = library(
      { below: `${long}降准`, old: '央行降准', title: '别的', young: '央行降准' },
      { title: { title: '降准' }, old: { date: '2020-01-01T00:00:00+08:00' }, young: { date: '2024-01-01T00:00:00+08:00' } },
    );
    expect(await ask('降准')).toEqual(['title', 'young', 'old', 'below']);
  });

  it('knows the beginning of an answer without any text', async () => {
    const { index, ask } = library(
      { both: '降息', old: '降息', young: '', text: '降准，降息' },
      {
        both: { title: '央行降准', date: '2020-01-01T00:00:00+08:00' },
        old: { title: '降准', date: '2021-01-01T00:00:00+08:00' },
        young: { title: '降准降息', date: '2024-01-01T00:00:00+08:00' },
      },
    );
    const first = (written: string, among = asking.among) => index.inHeads(parseQuery(written), among)?.map(({ id }) => id);
    for (const written of ['降准', '降准 降息', '降准 日期:2021', '央行', '没有的']) {
      const begun = first(written) ?? [];
      expect((await ask(written))?.slice(0, begun.length), written).toEqual(begun);
    }
    expect([first('降准'), first('降准 降息'), first('降准', ({ id }) => id === 'old')]).toEqual([['young', 'old', 'both'], ['young'], ['old']]);
    expect(first('降准 -降息'), 'what is left out may stand in a text').toBeUndefined();
  });

  it('keeps the order of time where one has a date that nobody can read', async () => {
    const at = (date: string) => ({ date, savedAt: '2022-06-01T00:00:00.000Z' });
    const { ask } = library(
      { a: '降准', b: '降准', c: '降准', d: '降准' },
      { a: at('2020-01-01T00:00:00+08:00'), b: at('某日'), c: at('2024-01-01T00:00:00+08:00'), d: at('2021-01-01T00:00:00+08:00') },
    );
    expect(await ask('降准')).toEqual(['c', 'b', 'd', 'a']);
  });

  it('puts an article where its time is after that has changed', async () => {
    const { index, ask } = library({ a: '降准', b: '降准' }, { a: { date: '2020-01-01T00:00:00+08:00' }, b: { date: '2021-01-01T00:00:00+08:00' } });
    expect(await ask('降准')).toEqual(['b', 'a']);
    index.put([sampleRow({ ...PLAIN, id: 'a', hash: 'hash a', date: '2022-01-01T00:00:00+08:00' })]);
    expect(await ask('降准')).toEqual(['a', 'b']);
  });

  it('wants all words, leaves out those after a minus, and takes a phrase as it stands', async () => {
    const { ask } = library({ a: '央行降准，不降息', b: '央行降息', c: '降 息' });
    expect((await ask('央行 降息'))?.sort()).toEqual(['a', 'b']);
    expect(await ask('央行 -降准')).toEqual(['b']);
    expect(await ask('"降 息"')).toEqual(['c']);
    expect((await ask('-央行'))?.sort()).toEqual(['c']);
    expect(await ask('"')).toEqual(await ask(''));
  });

  it('finds one sign, numbers, and full-width for plain', async () => {
    const { ask } = library({ a: '增长３．５％', b: '贵州茅台（600519.SH）' });
    expect([await ask('3.5%'), await ask('600519'), await ask('sh'), await ask('增'), await ask('％')]).toEqual([['a'], ['b'], ['b'], ['a'], ['a']]);
  });

  it('knows fields', async () => {
    const { ask } = library(
      { a: '', b: '', c: '' },
      {
        a: { source: '新华社', date: '2024-03-31T23:59:00+08:00', tags: ['宏观'], stocks: [{ market: 'sh', code: '600519', name: '贵州茅台' }] },
        b: { source: '证券报', date: '2024-04-01T00:00:00+08:00', author: '李四', channel: '银行' },
        c: { source: '', date: '', author: '', editor: '王五' },
      },
    );
    expect([await ask('来源:新华'), await ask('作者:李四'), await ask('作者:王五'), await ask('标签:宏观'), await ask('频道:银行')]).toEqual([
      ['a'],
      ['b'],
      expect.arrayContaining(['c']),
      ['a'],
      ['b'],
    ]);
    expect([await ask('代码:600519'), await ask('代码:sh600519'), await ask('代码:茅台'), await ask('代码:6005')]).toEqual([['a'], ['a'], ['a'], []]);
    expect([await ask('日期:2024-03'), await ask('日期:2024-01..2024-03'), await ask('日期:2024-04..'), await ask('日期:..2024')]).toEqual([
      ['a'],
      ['a'],
      ['b'],
      ['b', 'a'],
    ]);
    expect((await ask('-来源:新华社'))?.sort()).toEqual(['b', 'c']);
  });

  it('knows a field as it is now, of those that came and of those that changed', async () => {
    const { index, ask } = library({ a: '', b: '' }, { a: { source: '新华社' }, b: { source: '证券报' } });
    expect(await ask('来源:新华社')).toEqual(['a']);
    index.put([sampleRow({ ...PLAIN, id: 'b', hash: 'hash b', source: '新华社', date: '2030-01-01T00:00:00+08:00' })]);
    index.put([sampleRow({ ...PLAIN, id: 'c', source: '新华社', date: '2031-01-01T00:00:00+08:00' })]);
    expect([await ask('来源:新华社'), await ask('来源:证券报')]).toEqual([['c', 'b', 'a'], []]);
    index.drop(['b']);
    expect(await ask('来源:新华社')).toEqual(['c', 'a']);
  });

  it('takes all rows as they are now: those that came, those that changed, and no more of those that went', async () => {
    const { index, ask } = library({ a: '降准', b: '降准', c: '降准' });
    const row = (id: string, changes: Partial<ArticleRow> = {}) => sampleRow({ ...PLAIN, id, hash: `hash ${id}`, ...changes });
    index.know([row('a', { title: '降准' }), row('b'), row('d', { title: '降准' })]);
    expect([(await ask('降准'))?.sort(), index.missing().map(({ id }) => id)]).toEqual([['a', 'b', 'd'], ['d']]);
  });

  it('looks only among those it is told to', async () => {
    const { ask } = library({ a: '降准', b: '降准' });
    expect(await ask('降准', { among: (row) => row.id === 'b' })).toEqual(['b']);
  });

  it('forgets a text that has changed until it is given anew, and one that is gone for good', async () => {
    const { index, ask } = library({ a: '旧文', b: '旧文' });
    index.put([sampleRow({ ...PLAIN, id: 'a', hash: 'new' })]);
    expect([await ask('旧文'), index.missing().map((row) => row.id)]).toEqual([['b'], ['a']]);
    expect(index.add({ ids: ['a', 'b'], hashes: ['new', 'hash b'], ...packed(['新文', '旧文']) }).good).toBe(1);
    expect([await ask('新文'), await ask('旧文'), index.missing()]).toEqual([['a'], ['b'], []]);
    index.drop(['b']);
    expect(await ask('旧文')).toEqual([]);
  });

  it('keeps the text when only marks change', async () => {
    const { index, ask } = library({ a: '旧文' });
    index.put([sampleRow({ ...PLAIN, id: 'a', hash: 'hash a', note: '再看' })]);
    expect([await ask('旧文'), await ask('再看'), index.missing()]).toEqual([['a'], ['a'], []]);
  });

  it('breathes when it takes long, and gives up when nobody waits any more', async () => {
    const { ask } = library({ a: '降准' });
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
    const breathe = vi.fn(async () => undefined);
    expect(await ask('降准', { breathe })).toEqual(['a']);
    expect(breathe).toHaveBeenCalledTimes(1);
    expect(await ask('降准', { breathe, isWanted: () => false })).toBeUndefined();
    vi.restoreAllMocks();
  });

  it('does not answer with what is dropped while it breathes, nor stumble over what comes', async () => {
    const { index, ask } = library({ a: '降准', b: '降准' });
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
    const breathe = async () => {
      index.drop(['a']);
      index.put([sampleRow({ ...PLAIN, id: 'c', hash: 'hash c', title: '降准' })]);
    };
    expect(await ask('降准 准', { breathe })).toEqual(['b']);
    vi.restoreAllMocks();
    expect(await ask('降准')).toEqual(['c', 'b']);
  });

  it('answers with a row as it is now when that changes while it breathes', async () => {
    const { index, ask } = library({ a: '降准', b: '降准' });
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
    const changed = sampleRow({ ...PLAIN, id: 'a', hash: 'hash a', note: '再看' });
    const found = await index.find(parseQuery('准'), { ...asking, breathe: async () => index.put([changed]) });
    vi.restoreAllMocks();
    expect(found?.find(({ id }) => id === 'a')).toBe(changed);
    expect(await ask('再看')).toEqual(['a']);
  });

  it('finds in a text that comes after a question', async () => {
    const { index, ask } = library({ a: '降准' });
    index.put([sampleRow({ ...PLAIN, id: 'b', hash: 'hash b' })]);
    expect(await ask('降')).toEqual(['a']);
    index.add({ ids: ['b'], hashes: ['hash b'], ...packed(['降息']) });
    expect(await ask('息')).toEqual(['b']);
  });

  it('finds the same in a text before its tables are there, and after', async () => {
    const index = new SearchIndex<ArticleRow>();
    index.put(['a', 'b'].map((id) => sampleRow({ ...PLAIN, id, hash: `hash ${id}` })));
    const { tables, ...texts } = packed(['央行降准', `${long}降准`]);
    const { good, take } = index.add({ ids: ['a', 'b'], hashes: ['hash a', 'hash b'], ...texts, tables: null });
    const ask = async (written: string) => (await index.find(parseQuery(written), asking))?.map(({ id }) => id);
    const asked = () => Promise.all(['降', '降准', '央行降', '准 央', '不', '-央'].map(ask));
    const before = await asked();
    take(tables);
    expect([good, before, await asked()]).toEqual([2, [['a', 'b'], ['a', 'b'], ['a'], ['a'], [], ['b']], before]);
  });

  it('looks for several words one after the other, whichever is asked first', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 70 }, (_, at) => [`n${at}`, `${at % 2 === 0 ? '央行' : '银行'}今天${at % 3 === 0 ? '宣布降准' : ''}第${at}次`]),
    );
    const { ask } = library(texts);
    const holding = (...words: string[]) => Object.keys(texts).filter((id) => words.every((word) => texts[id]!.includes(word)));
    for (const words of [
      ['央行', '宣布降准', '第6'],
      ['宣布降准', '行'],
      ['第1', '行今天宣', '银'],
    ])
      for (const order of [words, [...words].reverse()]) expect((await ask(order.join(' ')))?.sort(), order.join()).toEqual(holding(...words).sort());
  });
});
