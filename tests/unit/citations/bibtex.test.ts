// Entries that TeX can read, whatever stands in a title.
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/citations/bibtex.ts';
import { cited } from './sample-cited.ts';

describe('a BibTeX entry', () => {
  it('holds every field', () => {
    expect(bibtex(cited({ author: '张三 李四' })).split('\n')).toEqual([
      '@article{sina-inabcdef1234567,',
      '  author = {{张三} and {李四}},',
      '  title = {{央行：三季度末人民币贷款余额同比增长8.1\\%}},',
      '  journal = {上海证券报},',
      '  date = {2026-09-28},',
      '  year = {2026},',
      '  month = {9},',
      '  url = {https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml},',
      '  urldate = {2026-11-25},',
      '  language = {chinese},',
      '  mark = {N},',
      '  medium = {OL},',
      '}',
    ]);
  });

  it('keeps its braces in pairs, whatever the title says', () => {
    const entry = bibtex(cited({ title: '}a{ \\ $x_1^2$ 50% A&B #1 ~', canonicalUrl: 'https://x.cn/{a}?b=c%20d&e#f' }));
    expect(entry).toContain('{{\\}a\\{ \\textbackslash{} \\$x\\_1\\textasciicircum{}2\\$ 50\\% A\\&B \\#1 \\textasciitilde{}}}');
    expect(entry).toContain('url = {https://x.cn/%7Ba%7D?b=c%20d&e#f}');
    const braces = entry.replace(/\\[{}]/g, '').replace(/[^{}]/g, '');
    expect([...braces].filter((sign) => sign === '{').length).toBe(braces.length / 2);
  });

  it('is a page of its own without a medium, and its key has no odd signs', () => {
    expect(bibtex(cited({ source: '', id: 'a b/ü,1' }))).toMatch(/^@misc\{sina-a-b-1,\n/);
  });
});
