// What was taken away: counted by rule, with what each said, short.
import { describe, expect, it } from 'vitest';
import { saidBy, tally } from '../../../src/extract/removed.ts';
import { bodyOf } from './sample-page.ts';

const by = (id: string, text = '') => ({ rule: { id, category: 'ad' } as const, text });

describe('removals', () => {
  it('are counted by rule, in the order of the first', () => {
    expect(tally([by('b'), by('a'), by('b', '扫码'), by('b', '开户')])).toEqual([
      { rule: 'b', category: 'ad', count: 3, texts: ['扫码', '开户'] },
      { rule: 'a', category: 'ad', count: 1, texts: [] },
    ]);
    expect(tally([])).toEqual([]);
  });

  it('of one rule carry so many texts and no more', () => {
    const [removal] = tally(Array.from({ length: 500 }, (_, index) => by('a', String(index))));
    expect({ count: removal?.count, texts: removal?.texts.length }).toEqual({ count: 500, texts: 40 });
  });

  it('say what stood there, white space folded and cut short', () => {
    expect(saidBy(bodyOf(' 海量\n　资讯 '))).toBe('海量 资讯');
    const long = saidBy(bodyOf('声明'.repeat(50_000)));
    expect(long).toHaveLength(120);
    expect(long.endsWith('…')).toBe(true);
  });

  it('keep a statement whole, for who has only the copy', () => {
    const statement = `声明：${'本文只代表作者本人。'.repeat(30)}`;
    expect(saidBy(bodyOf(`<p>${statement}</p>`), 'statement')).toBe(statement);
    expect(saidBy(bodyOf('声明'.repeat(50_000)), 'statement')).toHaveLength(1_000);
  });
});
