// The list of formats: unique, complete, and good for any article.
import { describe, expect, it } from 'vitest';
import { exportAs, FORMATS } from '../../../src/formats/index.ts';
import { sampleArticle } from '../sample-article.ts';

const copy = { ...sampleArticle(), savedAt: '2026-09-28T13:05:00.000Z' };

describe('FORMATS', () => {
  it('have ids and endings of their own', () => {
    for (const key of ['id', 'extension', 'name'] as const) expect(new Set(FORMATS.map((format) => format[key])).size).toBe(FORMATS.length);
  });

  it.each(FORMATS)('$id makes a file with all the text', (format) => {
    const file = exportAs(format, copy);
    expect(file.name).toBe(`2026-09-28 央行：三季度末人民币贷款余额同比增长8.1%.${format.extension}`);
    expect(file.mime).toContain('charset=utf-8');
    for (const words of [copy.title, '第一段。', '第二段。', copy.canonicalUrl]) expect(file.text).toContain(words);
  });

  it.each(FORMATS)('$id writes the same twice', (format) => {
    expect(format.write(copy)).toBe(format.write(copy));
  });
});
