// Fields around the text: the first place that states one counts, and the shown time is the true one.
import { describe, expect, it } from 'vitest';
import { readFields, sourcesOf } from '../../../src/extract/fields.ts';
import { TEMPLATES } from '../../../src/sites/templates.ts';
import { ADDRESS, bodyOf, desktop, mobile, parse } from './sample-page.ts';

function fieldsOf(id: string, html: string, address = ADDRESS, taken: Element[] = []) {
  const template = TEMPLATES.find((known) => known.id === id)!;
  return readFields(template, sourcesOf(parse(html), template, address, taken)).values;
}
const of2018 = (parts: Parameters<typeof desktop>[0]) => fieldsOf('desktop-2018', desktop(parts));

describe('the title', () => {
  it('is the heading', () => {
    expect(of2018({ head: '<meta property="og:title" content="别的">' }).title).toBe('港口的清晨');
  });

  it('is that of the metas, then of the page, where the heading is empty', () => {
    const bare = desktop({ head: '<meta property="og:title" content="港口之晨">' }).replace(
      '<h1 class="main-title">港口的清晨',
      '<h1 class="main-title">',
    );
    expect(fieldsOf('desktop-2018', bare).title).toBe('港口之晨');
    expect(fieldsOf('desktop-2018', bare.replace('港口之晨', '')).title).toBe('港口的清晨');
  });
});

it('is unknown where Sina’s template found none', () => {
  const none = mobile({ head: '<meta property="og:title" content="None">' }).replaceAll('港口的清晨', 'None');
  expect(none).toContain('>None</h1>');
  expect(fieldsOf('mobile', none).title).toBe('');
});

describe('the time', () => {
  it('is the shown one, however late the page was put out again', () => {
    expect(of2018({ head: '<meta property="article:published_time" content="2026-11-02T12:57:00+08:00">' }).date).toBe('2026-11-02T09:18:00+08:00');
  });

  it('is that of the metas where none is shown', () => {
    const head =
      '<meta property="article:published_time" content="2026-11-02T12:57:00+08:00"><meta name="weibo: article:create_at" content="2026-11-02 09:18:00">';
    expect(of2018({ head, info: '' }).date).toBe('2026-11-02T09:18:00+08:00');
    expect(of2018({ info: '' }).date).toBe('');
  });

  const DAY = 'https://finance.sina.cn/2024-01-23/detail-inaeabcd1000005.d.html';
  const published = (time: string) => `<meta property="article:published_time" content="${time}">`;

  it.each([
    ['the publish time', '01.23 18:35', published('2024-01-23 18:40:00'), '', '2024-01-23T18:35:00+08:00'],
    ['the address', '01.23 18:35', '', DAY, '2024-01-23T18:35:00+08:00'],
    ['nothing', '01.23 18:35', '', '', ''],
    ['the year before, for the last evening', '12.31 23:50', published('2024-01-01 00:25:00'), '', '2023-12-31T23:50:00+08:00'],
  ])('without a year is of the year of %s', (_, shown, head, address, date) => {
    expect(fieldsOf('mobile', mobile({ head, info: `<time class="weibo_time">${shown}</time>` }), address).date).toBe(date);
  });
});

describe('the medium', () => {
  it.each([
    ['a name', '<span class="source ent-source">海湾商报</span>', '海湾商报', ''],
    ['a link to the original', '<a class="source ent-source" href="https://example.org/1">海湾商报</a>', '海湾商报', 'https://example.org/1'],
    ['a link inside a name', '<span class="source"><a href="//example.org/1">海湾商报</a></span>', '海湾商报', 'https://example.org/1'],
    ['a link that runs a script', '<a class="source" href="javascript:alert(1)">海湾商报</a>', '海湾商报', ''],
  ])('is %s', (_, info, source, sourceUrl) => {
    expect(of2018({ info })).toMatchObject({ source, sourceUrl });
  });

  it('is that of the metas where none is shown', () => {
    expect(of2018({ head: '<meta name="mediaid" content="海湾商报">', info: '' }).source).toBe('海湾商报');
  });

  it('is never the author of the metas on mobile', () => {
    expect(fieldsOf('mobile', mobile({ head: '<meta name="author" content="sina_mobile">' }))).toMatchObject({ source: '海湾商报', author: '' });
  });

  it('stands behind the time on pages of 2015', () => {
    const html = '<h1 id="artibodyTitle">题</h1><span class="time-source">2016年05月25日10:10 \n 新浪财经</span><div id="artibody">文</div>';
    expect(fieldsOf('desktop-2015', html)).toMatchObject({ source: '新浪财经', date: '2016-05-25T10:10:00+08:00' });
  });

  it('is without the weibo link on pages of 2009', () => {
    const html =
      '<h1 id="artibodyTitle">题</h1><span id="pub_date">2012年05月18日&nbsp;08:23</span><span id="media_name"><a href="http://example.net/">华北产业报</a> <a href="http://weibo.com/x">微博</a></span><div id="artibody">文</div>';
    expect(fieldsOf('desktop-2009', html)).toMatchObject({
      source: '华北产业报',
      sourceUrl: 'http://example.net/',
      date: '2012-05-18T08:23:00+08:00',
    });
  });
});

describe('the editor', () => {
  it('is read from the page', () => {
    expect(of2018({ body: '<p>甲</p><p class="article-editor">责任编辑：王永生 </p>' }).editor).toBe('王永生');
    expect(of2018({ body: '<p>甲</p><p class="show_author">责任编辑：王永生</p>' }).editor).toBe('王永生');
  });

  it('is read from what has been taken off the page', () => {
    const taken = bodyOf('<div><p class="article-editor">责任编辑：王永生</p></div>');
    expect(fieldsOf('desktop-2018', desktop(), ADDRESS, [taken]).editor).toBe('王永生');
    expect(fieldsOf('desktop-2018', desktop(), ADDRESS, [taken.querySelector('p') as Element]).editor).toBe('王永生');
  });

  it('is nobody where nobody is named', () => {
    expect(of2018({}).editor).toBe('');
  });
});
