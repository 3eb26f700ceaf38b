// The other pages of an article: fetched in order when asked for, only from its own site, a missing one named.
import { describe, expect, it } from 'vitest';
import { WholeArticle } from '../../../src/content/whole-article.ts';
import { gb18030 } from '../../newsstand/gb18030.ts';
import { parse, prose } from '../extract/sample-page.ts';
import { openPage } from './sample-live-page.ts';

const BASE = 'https://finance.sina.com.cn/china/20120518/082312098765';
const addressOf = (number: number) => `${BASE}${number === 1 ? '' : `_${number}`}.shtml`;
const numbers = (own: number, count: number, other = addressOf) =>
  Array.from({ length: count }, (_, at) => (at + 1 === own ? `<span class="cur">${own}</span>` : `<a href="${other(at + 1)}">${at + 1}</a>`)).join(
    '',
  );
const pageOf = (own: number, count: number, other = addressOf) => `<meta charset="gb2312"><h1 id="artibodyTitle">港口的清晨</h1>
  <span id="pub_date">2012年05月18日 08:23</span><span id="media_name">海湾商报</span>
  <div id="artibody">${prose(3)}<p>这是第${own}页的最后一段。</p><p class="page">${numbers(own, count, other)}</p></div><p>页脚</p>`;

function open(own: number, count: number, served: Record<string, string>, other = addressOf) {
  const asked: string[] = [];
  const document = parse(pageOf(own, count, other));
  const { report } = openPage(document, addressOf(own));
  const fetch = async (address: string) => {
    asked.push(address);
    const html = served[address];
    if (html === undefined) return null;
    return new Uint8Array(gb18030(html)).buffer;
  };
  return { article: new WholeArticle(report, addressOf(own), fetch), asked };
}
const ends = (text: string | undefined) => text?.split('\n').filter((line) => line.startsWith('这是第'));

describe('all pages', () => {
  it('are fetched when asked for, decoded, and read as one from then on', async () => {
    const { article, asked } = open(2, 3, { [addressOf(1)]: pageOf(1, 3), [addressOf(3)]: pageOf(3, 3) });
    expect(ends(article.read('address').article?.text)).toEqual(['这是第2页的最后一段。']);
    expect(asked).toEqual([]);
    const { article: whole } = await article.gather(null);
    expect(asked).toEqual([addressOf(1), addressOf(3)]);
    expect(ends(whole?.text)).toEqual([1, 2, 3].map((number) => `这是第${number}页的最后一段。`));
    expect(whole?.pages).toEqual({ count: 3, held: [1, 2, 3] });
    expect(article.read('address').article).toEqual(whole);
  });

  it('are fetched one by one where the reader sees how far it is, and what is there is read together', async () => {
    const { article, asked } = open(2, 3, { [addressOf(1)]: pageOf(1, 3), [addressOf(3)]: pageOf(3, 3) });
    expect((await article.gather(3)).article?.pages).toEqual({ count: 3, held: [2, 3] });
    expect(asked).toEqual([addressOf(3)]);
    expect(ends(article.read('address').article?.text)).toEqual([2, 3].map((number) => `这是第${number}页的最后一段。`));
    expect((await article.gather(1)).article?.pages).toEqual({ count: 3, held: [1, 2, 3] });
    expect(asked).toEqual([addressOf(3), addressOf(1)]);
    expect((await article.gather(7)).article?.pages, 'A number that none has.').toEqual({ count: 3, held: [1, 2, 3] });
    expect(ends(article.read('address').article?.text)).toEqual([1, 2, 3].map((number) => `这是第${number}页的最后一段。`));
  });

  it('are named when one cannot be had, or is no article', async () => {
    const { article } = open(1, 3, { [addressOf(3)]: '<title>页面没有找到</title>' });
    expect((await article.gather(null)).article?.pages).toEqual({ count: 3, held: [1] });
  });

  it('are asked for the way the page came, where its links are older than that', async () => {
    const old = (number: number) => addressOf(number).replace('https:', 'http:');
    const { article, asked } = open(1, 2, { [addressOf(2)]: pageOf(2, 2, old) }, old);
    expect((await article.gather(null)).article?.pages).toEqual({ count: 2, held: [1, 2] });
    expect(asked).toEqual([addressOf(2)]);
  });

  it('are asked of their own site only', async () => {
    const { article, asked } = open(1, 2, {}, () => 'https://example.com/2.shtml');
    expect((await article.gather(null)).article?.pages).toEqual({ count: 2, held: [1] });
    expect(asked).toEqual([]);
  });

  it('are refused where there is only one', async () => {
    const document = parse(`<h1 id="artibodyTitle">题</h1><span id="pub_date">2012年05月18日</span><div id="artibody">${prose(3)}</div><p>页脚</p>`);
    const article = new WholeArticle(openPage(document, BASE).report, addressOf(1), async () => null);
    await expect(article.gather(null)).rejects.toMatchObject({ code: 'not-an-article' });
  });
});
