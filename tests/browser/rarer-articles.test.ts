// Articles on hosts of figures and lists: a broker's report, a company's bulletin, a flash. They are cleaned and saved, and nothing runs beside them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../newsstand/gb18030.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';

const CHARSET = '<meta http-equiv="Content-type" content="text/html; charset=gb2312">';
const AD = '<ins class="sinaads" data-ad-status="done">开户广告</ins>';
const FOOTER = '<div class="footer">页脚</div>';
const TEXT = '山下的磨坊今年把两台旧水轮换成了新的，磨面的人不必再等到半夜。账本上的数字比去年多出一成，掌柜说够修一座桥。';

interface Rare {
  name: string;
  url: string;
  html: string;
  title: string;
  source: string;
  author: string;
}

const ARTICLES: Rare[] = [
  {
    name: 'a report',
    url: 'https://stock.finance.sina.com.cn/stock/go.php/vReport_Show/kind/lastest/rptid/790000000001/index.phtml',
    html: `<html><head>${CHARSET}<title>磨坊行业：换轮之后_新浪财经_新浪网</title></head><body><div class="main">${AD}<div class="content"><h1>磨坊行业：换轮之后</h1>
<div class="creab"><span>类别：行业研究</span> <span>机构：<a href="#">河湾证券</a></span> <span>研究员：<a href="#">罗小帆</a></span> <span>日期：2026-06-18</span></div>
<div class="blk_container"><p>　　${TEXT}<br>　　第二段写的是桥：${TEXT}</p></div></div></div>
${FOOTER}</body></html>`,
    title: '磨坊行业：换轮之后',
    source: '河湾证券',
    author: '罗小帆',
  },
  // These pages are in quirks mode, where an id is the same in other letters.
  ...['vip.stock', 'money'].map((host, at) => ({
    name: `a bulletin at ${host}`,
    url: `https://${host}.finance.sina.com.cn/corp/view/vCB_AllBulletinDetail.php?stockid=600999&id=1234567${at}`,
    html: `<html><head>${CHARSET}<title>石桥磨坊(600999)_公司公告_石桥磨坊：关于更换水轮的公告新浪财经_新浪网</title></head><body><div id="main">${AD}<div id="center">
<table id="${host === 'money' ? 'AllBulletin' : 'allbulletin'}"><thead><tr><th>石桥磨坊：关于更换水轮的公告<font size="2">（<a href="http://file.finance.sina.com.cn/a.PDF">下载公告</a>）</font></th></tr></thead>
<tbody><tr><td class="graybgH2">公告日期:2026-01-14</td></tr><tr><td><div id="box" class="graybgH2"><div id="content"><p>　　${TEXT}</p><p>　　特此公告。${TEXT}</p></div></div></td></tr></tbody></table>
</div></div>
${FOOTER}</body></html>`,
    title: '石桥磨坊：关于更换水轮的公告',
    source: '',
    author: '',
  })),
];

const TABLE = {
  url: 'https://vip.stock.finance.sina.com.cn/corp/go.php/vFD_DupontAnalysis/stockid/600999/displaytype/4.phtml',
  html: `<html><head>${CHARSET}<title>石桥磨坊(600999)杜邦分析_新浪财经_新浪网</title></head><body>${AD}<table><tr><td>净资产收益率</td><td>8.1%</td></tr></table></body></html>`,
};
const SERVED = new Map([...ARTICLES, TABLE].map(({ url, html }) => [url, gb18030(html)]));

describe.each(BROWSER_NAMES)('rarer articles in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      locale: 'zh_CN',
      route: (host, path) => {
        const body = SERVED.get(`https://${host}${path}`);
        return body === undefined ? undefined : { body, type: 'text/html' };
      },
    });
  });
  afterAll(() => browser?.close());

  it.each(ARTICLES.map((rare) => [rare.name, rare] as const))('%s is cleaned, shown in the popup and saved', async (_name, rare) => {
    const page = await browser.newPage();
    await page.goto(rare.url, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'article', code: '' });
    expect(await popup.text('[data-field="title"]')).toBe(rare.title);
    const said = await popup.evaluate((document) => document.body.innerText);
    for (const field of [rare.source, rare.author]) expect(said).toContain(field);
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    expect(await page.$eval('ins.sinaads', (element) => element.getClientRects().length)).toBe(0);
    expect(await page.$eval('body', (body) => body.innerText)).toContain(TEXT);
    await page.close();
  });

  it('a table of figures beside them is as it was, and named for what it is', async () => {
    const page = await browser.newPage();
    await page.goto(TABLE.url, { waitUntil: 'load' });
    expect(await page.$eval('ins.sinaads', (element) => element.getClientRects().length)).toBeGreaterThan(0);
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, document.querySelectorAll('style').length])).toEqual([0, 0]);
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'refused', code: 'data-page' });
    await popup.close();
    await page.close();
  });
});
