// What is looked through beside the text, and how old an article is.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { factsOf, headOf, timeOf } from '../../../src/search/searchable.ts';
import { sampleRow } from '../sample-article.ts';

describe('headOf', () => {
  it('holds what the reader sees or wrote, folded, each on its own line', () => {
    const head = headOf(sampleRow({ title: 'CPI', originalTitle: '原题', note: '再看', tags: ['宏观'] }));
    expect(head.split('\n')).toEqual(['cpi', '原题', '再看', '宏观', '600519', '贵州茅台']);
  });
});

describe('factsOf', () => {
  it('holds each field folded, its parts on lines of their own', () => {
    const stocks = [{ market: 'SH', code: '600519', name: '贵州茅台' }];
    const row = sampleRow({
      source: 'ＡＢ社',
      origin: '',
      author: '甲',
      editor: '乙',
      date: '2024-03-31T23:59:00+08:00',
      tags: ['宏观', 'CPI'],
      stocks,
    });
    expect(factsOf(row)).toEqual({
      source: 'ab社',
      author: '甲\n乙',
      code: '600519\tsh600519\t贵州茅台',
      date: '2024-03-31',
      tag: '宏观\ncpi',
      channel: row.channel,
    });
  });
});

describe('timeOf', () => {
  it('is the article’s own time, or that of saving', () => {
    expect(timeOf(sampleRow({ date: '2024-01-01T08:00:00+08:00' }))).toBe(Date.UTC(2024, 0, 1));
    expect(timeOf(sampleRow({ date: '', savedAt: '2024-01-02T00:00:00.000Z' }))).toBe(Date.UTC(2024, 0, 2));
  });

  it('is that of saving where nobody can read the article’s, and the beginning where there is none', () => {
    expect(timeOf(sampleRow({ date: '昨天', savedAt: '2024-01-02T00:00:00.000Z' }))).toBe(Date.UTC(2024, 0, 2));
    expect(timeOf(sampleRow({ date: '昨天', savedAt: '' }))).toBe(0);
  });
});
