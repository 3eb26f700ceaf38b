// What is a change of an article, and what only another page of it.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { holds, sameWords } from '../../../src/shelf/same-words.ts';
import { sampleArticle } from '../sample-article.ts';

const picture = (name: string) => ({ src: `https://n.sinaimg.cn/${name}.jpg`, caption: '' });

describe('sameWords', () => {
  it.each([
    ['nothing', {}],
    ['white space', { text: '第一段。\n\n 第二段。', title: ' 央行：三季度末人民币贷款余额同比增长 8.1%' }],
    ['the markup and address of another page', { html: '<p>第一段。<br>第二段。</p>', url: 'https://finance.sina.cn/x', template: 'mobile' }],
    ['a field that this page leaves out', { editor: '', source: '', date: '' }],
    ['another size of a picture', { images: [picture('1w600')] }],
    ['a picture left out', { images: [] }],
  ])('is true for %s', (_what, change) => {
    expect(sameWords(sampleArticle(), sampleArticle(change))).toBe(true);
  });

  it('is true for one page of an article that is kept with all of them, and false for all pages of one that is kept with one', () => {
    const part = { text: '第一段。', pages: { count: 2, held: [1] } };
    const whole = { text: '第一段。\n第二段。', pages: { count: 2, held: [1, 2] } };
    expect(sameWords(sampleArticle(whole), sampleArticle(part))).toBe(true);
    expect(sameWords(sampleArticle(part), sampleArticle(whole))).toBe(false);
    expect(sameWords(sampleArticle(whole), sampleArticle({ ...whole, text: '第一段。\n第三段。' }))).toBe(false);
    expect(sameWords(sampleArticle(part), sampleArticle({ ...part, text: '另一段。' }))).toBe(false);
    expect(sameWords(sampleArticle(part), sampleArticle())).toBe(false);
  });

  it('looks for the text of one page in the whole that is kept', () => {
    const kept = sampleArticle({ text: '第一段。\n第二段。\n第三段。\n第四段。', pages: { count: 3, held: [1, 2] } });
    const page = (number: number, text: string) => sampleArticle({ text, pages: { count: 3, held: [number] } });
    expect(sameWords(kept, page(2, '第三段。\n　　第四段。'))).toBe(true);
    expect(sameWords(kept, page(2, '第三段。\n第四段改过了。'))).toBe(false);
    expect(sameWords(kept, page(2, '第三段。\n第四段。\n更正：第三段有误。'))).toBe(false);
    // In another order, and with one left out in between.
    expect(sameWords(kept, page(2, '第四段。\n第三段。'))).toBe(false);
    expect(sameWords(kept, page(1, '第一段。\n第三段。'))).toBe(false);
    // A page that is not kept says nothing of those that are.
    expect(sameWords(kept, page(3, '第五段。'))).toBe(true);
    expect(sameWords(sampleArticle({ text: '第一段。\n第二段。' }), page(2, '第二段。'))).toBe(true);
    expect(sameWords(sampleArticle({ text: '第一段。\n第二段。' }), page(2, '第二段改过了。'))).toBe(false);
    expect(sameWords(kept, { ...page(2, '第三段。\n第四段。'), title: '另一个题目' })).toBe(false);
  });

  it('holds a page only when its text stands there, whatever its number', () => {
    const kept = sampleArticle({ text: '第一段。\n第二段。', pages: { count: 3, held: [1, 2] } });
    const page = (number: number, text: string) => sampleArticle({ text, pages: { count: 3, held: [number] } });
    expect([holds(kept, page(2, '第二段。')), holds(kept, page(3, '第三段。')), holds(kept, page(2, '第二段改过了。'))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([holds(kept, kept), holds(kept, { ...kept, text: '别的。' })]).toEqual([true, false]);
  });

  it.each([
    ['one character', { text: '第一段。\n第三段。' }],
    ['the title', { title: '央行：更正' }],
    ['an editor who was not named before', { editor: '赵六' }],
    ['the time', { date: '2026-09-28T20:41:00+08:00' }],
    ['one more picture', { images: [picture('1'), picture('2')] }],
  ])('is false for %s', (_what, change) => {
    expect(sameWords(sampleArticle(), sampleArticle(change))).toBe(false);
  });
});
