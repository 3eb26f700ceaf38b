// References in the form of the standard.
import { describe, expect, it } from 'vitest';
import { gb7714 } from '../../../src/citations/gb7714.ts';
import { cited } from './sample-cited.ts';

describe('a reference after GB/T 7714', () => {
  it('is that of an article of a medium, online', () => {
    expect(gb7714(cited())).toBe(
      '张三. 央行：三季度末人民币贷款余额同比增长8.1%[N/OL]. 上海证券报, 2026-09-28[2026-11-25]. https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml.',
    );
  });

  it('names three writers and puts a word for the others, in their language', () => {
    expect(gb7714(cited({ author: '张三 李四 王五' }))).toMatch(/^张三, 李四, 王五\. /);
    expect(gb7714(cited({ author: '张三 李四 王五 赵六' }))).toMatch(/^张三, 李四, 王五, 等\. /);
    expect(gb7714(cited({ author: 'Jane Doe' }))).toMatch(/^Jane Doe\. /);
  });

  it('begins with the title when nobody signed', () => {
    expect(gb7714(cited({ author: '' }))).toMatch(/^央行：/);
  });

  it('is that of a page when no medium is named: the date in parentheses', () => {
    expect(gb7714(cited({ source: '' }))).toMatch(/^张三\. 央行：[^.]*8\.1%\[EB\/OL\]\. \(2026-09-28\)\[2026-11-25\]\. https:/);
  });

  it('says only when the page was seen if it has no date', () => {
    expect(gb7714(cited({ date: '' }))).toContain('[N/OL]. 上海证券报[2026-11-25]. https');
    expect(gb7714(cited({ date: '', source: '' }))).toContain('[EB/OL]. [2026-11-25]. https');
  });
});
