// An old article in several pages: put together from the popup in real browsers, saved whole, a missing page named.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gb18030 } from '../newsstand/gb18030.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';

const FOLDER = '/china/20120518/';
const fileOf = (article: string, number: number) => `${article}${number === 1 ? '' : `_${number}`}.shtml`;
const LINES = [
  '码头的吊机从清晨一直转到深夜，值班的人换了三班。',
  '仓库里的货单堆到窗台，会计一张一张地核对。',
  '船开走以后，岸上的灯还亮着，明天又是一样的一天。',
];

function pageOf(article: string, own: number, count: number): Buffer {
  const numbers = Array.from({ length: count }, (_, at) =>
    at + 1 === own ? `<span class="cur">${own}</span>` : `<a href="https://finance.sina.com.cn${FOLDER}${fileOf(article, at + 1)}">${at + 1}</a>`,
  );
  return gb18030(`<html><head><meta http-equiv="Content-type" content="text/html; charset=gb2312"><title>港口的三班_新浪财经_新浪网</title></head>
<body><h1 id="artibodyTitle">港口的三班</h1><div class="artInfo"><span id="pub_date">2012年05月18日 08:23</span><span id="media_name">海湾商报</span></div>
<div id="artibody"><p>　　第${own}页。${LINES[own - 1]}</p><p class="page">${numbers.join('')}</p></div><div id="footer">页脚</div></body></html>`);
}

/** The first article has three pages; of the second, the second page is gone; of the third, the last one never comes. */
const SERVED = new Map<string, Buffer>([
  ...[1, 2, 3].map((number) => [fileOf('082312098765', number), pageOf('082312098765', number, 3)] as const),
  [fileOf('091512098766', 1), pageOf('091512098766', 1, 2)],
  ...[1, 2, 3].map((number) => [fileOf('101712098767', number), pageOf('101712098767', number, 3)] as const),
]);
const NEVER = `${FOLDER}${fileOf('101712098767', 3)}`;

describe.each(BROWSER_NAMES)('an article in several pages, in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, {
      locale: 'zh_CN',
      route: (host, path) => {
        const body = host === 'finance.sina.com.cn' && path.startsWith(FOLDER) ? SERVED.get(path.slice(FOLDER.length)) : undefined;
        return body === undefined ? undefined : { body, type: 'text/html', ...(path === NEVER ? { delay: 60_000 } : {}) };
      },
    });
  });
  afterAll(() => browser?.close());

  it('is one in the popup when the reader asks, and is saved as one', async () => {
    const page = await browser.newPage();
    await page.goto(`https://finance.sina.com.cn${FOLDER}${fileOf('082312098765', 2)}`, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    await popup.wait('[data-action="gather"]');
    expect(await popup.evaluate((document) => document.querySelector('[data-field="pages"] span')?.textContent)).toBe('本文共 3 页，这里是第 2 页');
    await popup.click('[data-action="gather"]');
    await popup.wait('[data-field="pages"]:not(:has(button))');
    expect(await popup.evaluate((document) => document.querySelector('[data-field="pages"] span')?.textContent)).toBe('已合并全部 3 页');
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    await page.close();
    const library = await browser.openExtension('src/library/index.html', '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector('article[data-view]');
    const text = await library.$eval('article[data-view]', (element) => element.textContent ?? '');
    const places = LINES.map((line) => text.indexOf(line));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await library.close();
  });

  it('names the page that cannot be had', async () => {
    const page = await browser.newPage();
    await page.goto(`https://finance.sina.com.cn${FOLDER}${fileOf('091512098766', 1)}`, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    await popup.wait('[data-action="gather"]');
    await popup.click('[data-action="gather"]');
    await popup.wait('[data-field="pages"]');
    await expect
      .poll(() => popup.evaluate((document) => document.querySelector('[data-field="pages"] span')?.textContent))
      .toBe('共 2 页，第 2 页没有取到');
    await popup.close();
    await page.close();
  });

  it('is as much as has come when the reader stops a page that does not come, and says so', async () => {
    const page = await browser.newPage();
    await page.goto(`https://finance.sina.com.cn${FOLDER}${fileOf('101712098767', 1)}`, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    const says = () => popup.evaluate((document) => document.querySelector('[data-field="pages"] span')?.textContent);
    await popup.wait('[data-action="gather"]');
    // The button that is pressed is the one that stops, and the keyboard stays on it.
    const focused = () => popup.evaluate((document) => (document.activeElement as HTMLElement | null)?.dataset.action);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('[data-action="gather"]')?.focus());
    await popup.click('[data-action="gather"]');
    await expect.poll(says).toBe('正在取第 3 页，共 3 页…');
    expect(await focused()).toBe('stop-gather');
    // A press would do nothing, and say nothing.
    expect(await popup.evaluate((document) => document.querySelector('[data-action="save"]:disabled') !== null)).toBe(true);
    await popup.click('[data-action="stop-gather"]');
    await popup.wait('[data-action="save"]:not(:disabled)');
    await popup.wait('[data-action="gather"]:not(:disabled)');
    expect(await focused()).toBe('gather');
    expect(await says()).toBe('共 3 页，第 3 页没有取到');
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    await page.close();
  });
});
