// A page's process may send anything: only a whole, plausible reading gets through.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/article/article.ts';
import { parseReading, parseRemovals } from '../../../src/article/parse-reading.ts';
import { sampleArticle, sampleRemovals } from '../sample-article.ts';

const readingOf = (changes: Record<string, unknown>) => ({
  problem: null,
  article: { ...sampleArticle(), ...changes },
  removed: sampleRemovals,
  skipped: [],
});

describe('parseReading', () => {
  it('gives an article as it is', () => {
    const reading = readingOf({});
    expect(parseReading(structuredClone(reading))).toEqual(reading);
  });

  it('leaves out what it does not know', () => {
    expect(parseReading(readingOf({ savedAt: 'never', __proto__: { evil: 1 } })).article).toEqual(sampleArticle());
  });

  it.each(PROBLEMS)('knows the problem %s', (problem) => {
    expect(parseReading({ problem, article: null, removed: [], skipped: [] })).toEqual({ problem, article: null, removed: [], skipped: [] });
  });

  it('never takes an article along with a problem', () => {
    expect(parseReading({ problem: 'page-torn', article: sampleArticle(), removed: [], skipped: [] }).article).toBeNull();
  });

  it.each([
    ['no object', null],
    ['a list', []],
    ['no problem and no article', { removed: [] }],
    ['an unknown problem', { problem: 'bored', article: null, removed: [] }],
    ['an inherited name as problem', { problem: 'constructor', article: null, removed: [] }],
    ['no list of removals', { problem: null, article: sampleArticle() }],
    ['an article that is none', { problem: null, article: 'x', removed: [] }],
    ['an empty id', readingOf({ id: '' })],
    ['an endless id', readingOf({ id: 'x'.repeat(301) })],
    ['a missing title', readingOf({ title: undefined })],
    ['a title that is no text', readingOf({ title: { toString: () => 'x' } })],
    ['a script for an address', readingOf({ sourceUrl: 'javascript:alert(1)' })],
    ['half an address', readingOf({ canonicalUrl: 'https://' })],
    ['a date as a person writes it', readingOf({ date: '2026年9月28日' })],
    ['a date in another zone', readingOf({ date: '2026-09-28T20:40:00Z' })],
    ['a day that no calendar has', readingOf({ date: '2024-99-99T99:99:99+08:00' })],
    ['a text beyond any article', readingOf({ text: 'x'.repeat(4_000_001) })],
    ['pages out of order', readingOf({ pages: { count: 3, held: [2, 1] } })],
    ['a page beyond the last', readingOf({ pages: { count: 3, held: [4] } })],
    ['keywords that are none', readingOf({ keywords: [1] })],
    ['a place that is no word', readingOf({ stated: { title: 1 } })],
    ['stocks that are none', readingOf({ stocks: ['600519'] })],
    ['too many stocks', readingOf({ stocks: Array.from({ length: 2_001 }, () => ({ market: 'sh', code: '1', name: '' })) })],
    ['a picture that is data', readingOf({ images: [{ src: 'data:image/png;base64,AA==', caption: '' }] })],
  ])('refuses %s', (_what, raw) => {
    expect(() => parseReading(raw)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });

  it('lets unknown fields be empty', () => {
    const bare = sampleArticle({ url: '', canonicalUrl: '', sourceUrl: '', date: '', author: '', stocks: [], images: [] });
    expect(parseReading({ problem: null, article: bare, removed: [], skipped: [] }).article).toEqual(bare);
  });
});

describe('parseRemovals', () => {
  it.each([
    ['an unknown category', [{ rule: 'x', category: 'fun', count: 1 }]],
    ['half a removal', [{ rule: 'x', category: 'ad', count: 0.5 }]],
    ['less than none', [{ rule: 'x', category: 'ad', count: -1 }]],
    ['a count in words', [{ rule: 'x', category: 'ad', count: '3' }]],
    ['no list', {}],
  ])('refuses %s', (_what, raw) => {
    expect(() => parseRemovals(raw)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });
});
