// The pages of one article in order, with the fields of the first that states them.
import { describe, expect, it } from 'vitest';
import { gathered } from '../../../src/extract/gather.ts';
import { sampleArticle } from '../sample-article.ts';

const page = (number: number, changes: Parameters<typeof sampleArticle>[0]) => ({
  number,
  article: sampleArticle({ text: `第${number}页。`, html: `<p>第${number}页。</p>`, images: [], lead: '', keywords: [], ...changes }),
  removed: [{ rule: 'page-line', category: 'tools' as const, count: 1, texts: [`页码${number}`] }],
});
const own = page(2, {
  author: '',
  editor: '',
  url: 'https://finance.sina.com.cn/a_2.shtml',
  images: [{ src: 'https://n.sinaimg.cn/2.jpg', caption: '' }],
});
const first = page(1, { author: '林月桂', editor: '', stated: { author: 'written-by' }, canonicalUrl: 'https://finance.sina.com.cn/a.shtml' });
const last = page(3, { author: '', editor: '周明朗', stated: { editor: 'editor-tail' }, keywords: ['港口'], lead: 'https://n.sinaimg.cn/3.jpg' });

describe('an article in several pages', () => {
  it('is one text in the order of its pages', () => {
    const { article } = gathered(own, [last, first], 3);
    expect(article.text).toBe('第1页。\n第2页。\n第3页。');
    expect(article.html).toBe('<p>第1页。</p>\n<p>第2页。</p>\n<p>第3页。</p>');
    expect(article.pages).toEqual({ count: 3, held: [1, 2, 3] });
    expect(article.images).toEqual([{ src: 'https://n.sinaimg.cn/2.jpg', caption: '' }]);
  });

  it('has its writer from the first page and its editor from the last, and says where they stand', () => {
    const { article } = gathered(own, [first, last], 3);
    expect(article).toMatchObject({ author: '林月桂', editor: '周明朗', stated: { author: 'written-by', editor: 'editor-tail' } });
    expect(article).toMatchObject({
      keywords: ['港口'],
      lead: 'https://n.sinaimg.cn/3.jpg',
      canonicalUrl: 'https://finance.sina.com.cn/a.shtml',
      url: own.article.url,
    });
  });

  it('says which pages it holds when one is missing', () => {
    const { article, removed } = gathered(own, [first], 3);
    expect(article.pages).toEqual({ count: 3, held: [1, 2] });
    expect(removed).toEqual([{ rule: 'page-line', category: 'tools', count: 2, texts: ['页码1', '页码2'] }]);
  });
});
