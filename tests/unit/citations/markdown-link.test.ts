// Links that stay links, whatever stands in a title.
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownLink } from '../../../src/citations/markdown-link.ts';
import { cited } from './sample-cited.ts';

describe('a link in Markdown', () => {
  it('says title, address, medium and day', () => {
    expect(markdownLink(cited())).toBe(
      '[央行：三季度末人民币贷款余额同比增长8.1%](https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml) · 上海证券报 · 2026-09-28',
    );
  });

  it('comes back as one link with the title’s own words', () => {
    const title = '[快讯] *ST某某_2 <b> &amp; `x` \\ ![图](y)';
    const page = new DOMParser().parseFromString(
      marked.parse(markdownLink(cited({ title, canonicalUrl: 'https://x.cn/a(b) c?d=<e>' }))) as string,
      'text/html',
    );
    expect([...page.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [title, 'https://x.cn/a%28b%29%20c?d=%3Ce%3E'],
    ]);
  });

  it('is words alone without an address', () => {
    expect(markdownLink(cited({ url: '', canonicalUrl: '', source: '', date: '' }))).toBe('央行：三季度末人民币贷款余额同比增长8.1%');
  });
});
