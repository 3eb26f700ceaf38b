// One page, from its document to its article or to the reason why there is none; the document is only read.
import { describe, expect, it } from 'vitest';
import { extract, type Taken } from '../../../src/extract/extract.ts';
import type { NoiseRule } from '../../../src/sites/site.ts';
import { ADDRESS, desktop, parse, prose, SENTENCE } from './sample-page.ts';

const read = (html: string, address = ADDRESS, by: 'address' | 'document' = 'address') => extract(parse(html), { address, by });
const textOf = (html: string) => read(html).article?.text.split('\n');
const AD = '<div class="otherContent_01" id="ad_44099"><ins class="sinaads"></ins>开户立减</div>';

describe('an article', () => {
  it('is read whole', () => {
    const reading = read(desktop({ body: `<p>　　${SENTENCE}</p>${AD}<p class="article-editor">责任编辑：王永生</p>` }));
    expect(reading).toEqual({
      problem: null,
      article: {
        id: 'injabcde1234567',
        url: ADDRESS,
        canonicalUrl: ADDRESS,
        template: 'desktop-2018',
        title: '港口的清晨',
        originalTitle: '',
        source: '海湾商报',
        sourceUrl: '',
        origin: '',
        author: '',
        editor: '王永生',
        date: '2026-11-02T09:18:00+08:00',
        publishedAt: '',
        channel: '',
        keywords: [],
        stocks: [],
        lead: '',
        images: [],
        pages: null,
        stated: { title: 'h1.main-title', source: '.date-source .source', editor: '.article-editor', date: '.date-source' },
        text: SENTENCE,
        html: `<p>${SENTENCE}</p>`,
      },
      removed: [
        { rule: 'ad-between-paragraphs', category: 'ad', count: 1, texts: ['开户立减'] },
        { rule: 'editor-line', category: 'editor', count: 1, texts: ['责任编辑：王永生'] },
      ],
      skipped: [],
    });
  });

  it('is read twice with the same result, and its document stays as it was', () => {
    const document = parse(desktop({ body: `${prose(5)}${AD}<p>海量资讯、精准解读，尽在新浪财经APP</p>` }));
    const before = document.documentElement.outerHTML;
    const first = extract(document, { address: ADDRESS, by: 'address' });
    expect(extract(document, { address: ADDRESS, by: 'address' })).toEqual(first);
    expect(first.removed.length).toBe(2);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('carries its channel, its keywords and the later time of publishing, as the page states them', () => {
    const { article } = read(
      desktop({
        head: '<meta property="article:published_time" content="2026-11-02T12:57:00+08:00">',
        body: `</div><div id="article-bottom"><div class="keywords"><a>港口</a> <a>吊机</a> <a>港口</a></div></div>
          <div class="channel-path"><a>产经</a> &gt; <a>某专题</a> &gt; 正文</div><div>`.replace(/^/, prose(3)),
      }),
    );
    expect(article).toMatchObject({
      publishedAt: '2026-11-02T12:57:00+08:00',
      channel: '产经',
      keywords: ['港口', '吊机'],
      stated: { publishedAt: 'meta article:published_time', channel: '.channel-path' },
    });
  });

  it('says of each field where the page states it, also in its own lines', () => {
    const { article } = read(desktop({ body: `<p>来源：海湾观察</p><p>撰文 | 林月桂</p>${prose(4)}` }));
    expect(article).toMatchObject({ origin: '海湾观察', author: '林月桂', stated: { origin: 'origin-line', author: 'written-by' } });
  });

  const signed = (words: string) =>
    `<span class="date">2026年11月02日 09:18</span><span class="date" data-sudaclick="content_author_p">${words}</span>`;

  it('has the writer whom its head names', () => {
    const { article } = read(desktop({ info: signed('作者：林月桂') }));
    expect(article).toMatchObject({ author: '林月桂', stated: { author: '.date-source' } });
  });

  it.each(['.time-source', '#navtimeSource', '.date-source'])('has the writer in %s where others have the medium, and no medium then', (place) => {
    const [kind, name] = [place[0], place.slice(1)];
    const time = `<span ${kind === '#' ? 'id' : 'class'}="${name}">2021年09月09日21:53    作者:林月桂  </span>`;
    const title = { '.time-source': 'id="artibodyTitle"', '#navtimeSource': 'id="main_title"', '.date-source': 'class="main-title"' }[place];
    const page = `<html><head><title>港口_新浪财经_新浪网</title></head><body><h1 ${title}>港口</h1>${time}<div id="artibody">${prose(5)}</div><p>页脚</p></body></html>`;
    const { article } = read(page);
    expect(article).toMatchObject({ source: '', author: '林月桂', date: '2021-09-09T21:53:00+08:00', stated: { author: place } });
  });

  it('has the writer who signs it rather than one whom its head names', () => {
    expect(read(desktop({ info: signed('作者：林月桂'), body: `<p>撰文 | 周明朗</p>${prose(4)}` })).article?.author).toBe('周明朗');
  });

  it('has no writer where its head names a medium', () => {
    expect(read(desktop({ info: signed('作者：海湾商报') })).article?.author).toBe('');
  });

  it('has its first picture to stand for it', () => {
    const { article } = read(desktop({ body: `<img src="/finance/cece9e13/q.png">${prose(3)}<img src="/a/1.jpg"><img src="/a/2.jpg">` }));
    expect(article?.lead).toBe('https://finance.sina.com.cn/a/1.jpg');
  });

  it('in several pages says which one it is', () => {
    const { article } = read(
      desktop({ body: `${prose(3)}<p class="page"><a href="/a_1.shtml">1</a><span class="cur">2</span><a href="/a_3.shtml">3</a></p>` }),
    );
    expect(article?.pages).toEqual({ count: 3, held: [2] });
  });

  it('reports what the guard kept from a rule', () => {
    const { article, skipped } = read(desktop({ body: `<div class="otherContent_01">${prose(8)}</div>` }));
    expect(article?.text.split('\n').length).toBe(8);
    expect(skipped).toMatchObject([{ rule: 'other-content', count: 1 }]);
  });

  it('names each stock once', () => {
    const stock = '<span id=stock_sh600519>贵州茅台</span>';
    const { article } = read(desktop({ body: `<p>${stock}与${stock}，${SENTENCE}</p>` }));
    expect(article?.stocks).toEqual([{ market: 'sh', code: '600519', name: '贵州茅台' }]);
  });

  it('does not repeat its title and time at its head', () => {
    const body = `<p>港口的清晨</p><p>2026年11月02日 09:18</p>${prose(2)}<p>港口的清晨</p>`;
    expect(textOf(desktop({ body }))).toEqual([expect.stringContaining('第1段'), expect.stringContaining('第2段'), '港口的清晨']);
  });

  it('keeps another time at its head', () => {
    expect(textOf(desktop({ body: `<p>2025年01月01日 08:00</p>${prose(2)}` }))?.[0]).toBe('2025年01月01日 08:00');
  });

  it('keeps a line of figures at its head when the page states no time', () => {
    expect(textOf(desktop({ info: '', body: `<p>600519 000858</p>${prose(2)}` }))?.[0]).toBe('600519 000858');
  });
});

describe('the id', () => {
  it('is that of the address', () => {
    expect(read(desktop(), 'https://finance.sina.cn/2026-11-02/detail-injabcde1234567.d.html?vt=4').article?.id).toBe('injabcde1234567');
  });

  it('of an unknown address is its host and path', () => {
    expect(read(desktop(), 'https://www.sina.cn/news/page/5314518454112380.html?x=1', 'document').article).toMatchObject({
      id: 'page-www.sina.cn/news/page/5314518454112380.html',
      canonicalUrl: 'https://www.sina.cn/news/page/5314518454112380.html',
    });
  });

  it('of a page without an address is its title', () => {
    expect(read(desktop(), '', 'document').article).toMatchObject({ id: 'untitled-港口的清晨', url: '', canonicalUrl: '' });
  });
});

describe('no article', () => {
  it.each([
    ['a foreign address', 'https://example.com/a.shtml', 'foreign-address'],
    ['a quote page', 'https://finance.sina.com.cn/futures/quotes/AU0.shtml', 'quote-page'],
    ['a channel', 'https://finance.sina.com.cn/stock/', 'list-page'],
    ['an unknown address', 'https://finance.sina.com.cn/a/b.php', 'unknown-address'],
  ])('is there at %s, unless the reader says so', (_, address, problem) => {
    expect(read(desktop(), address)).toEqual({ problem, article: null, removed: [], skipped: [] });
    expect(read(desktop(), address, 'document').problem).toBeNull();
  });

  it.each([
    ['another page', '<p>甲</p>', 'unknown-template'],
    ['the page for missing articles', '<title>页面没有找到</title>', 'error-page'],
    ['an empty text', desktop({ body: '' }), 'empty-body'],
    ['nothing but noise', desktop({ body: AD }), 'empty-body'],
  ])('is %s', (_, html, problem) => {
    expect(read(html)).toMatchObject({ problem, article: null });
  });

  it('still says what was removed', () => {
    expect(read(desktop({ body: AD })).removed).toEqual([{ rule: 'ad-between-paragraphs', category: 'ad', count: 1, texts: ['开户立减'] }]);
  });
});

it('what is off the live page just now is read from where it was', () => {
  const document = parse(desktop({ body: `${prose(3)}<p class="article-editor">责任编辑：王永生</p>` }));
  const whole = extract(document, { address: ADDRESS, by: 'address' });
  const element = document.querySelector('.article-editor') as Element;
  const place = document.createComment('');
  element.replaceWith(place);
  const rule: NoiseRule = { id: 'editor-line', category: 'editor', select: '.article-editor', why: '', seen: '' };
  const taken: Taken[] = [{ element, rule, place, isLine: false }];
  expect(extract(document, { address: ADDRESS, by: 'address', taken })).toEqual(whole);
});

it.each([
  ['（编辑：SN067）', 'SN067', ''],
  ['（责编：王永生）', '王永生', ''],
  ['海湾报记者 林月桂 责任编辑：王永生', '王永生', '海湾报记者 林月桂'],
  ['校对：林月桂 责任编辑：王永生', '王永生', '校对：林月桂'],
  // Whoever has edited what an agency sent is in the text.
  ['（编辑：王永生）', '', '（编辑：王永生）'],
])('of the last paragraph’s %s the editor is %j', (tail, editor, left) => {
  const { article } = read(desktop({ body: `${prose(3)}<p>　　${SENTENCE}${tail}</p>` }));
  expect([article?.editor, article?.text.split('\n').at(-1)]).toEqual([editor, `${SENTENCE}${left}`]);
});
