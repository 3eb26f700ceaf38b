// Pictures that lie at Weibo come with the article, though Weibo refuses everybody else; what the page itself asks for is left as it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURES_IN_IT, WEIBO_PAGE, weiboRoute } from '../newsstand/weibo-pictures.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';
import { until } from './harness/until.ts';

const WEIBO = 'https://weibo.com/';

describe.each(BROWSER_NAMES)('pictures at Weibo in %s', (name) => {
  let browser: OpenBrowser;
  const asked: { path: string; referrer: string }[] = [];
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: weiboRoute((path, referrer) => asked.push({ path, referrer })) });
  });
  afterAll(() => browser?.close());

  it('are kept like all others', async () => {
    await savePage(browser, WEIBO_PAGE);
    const library = await browser.openExtension('src/library/index.html', '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector(`[data-pictures="${PICTURES_IN_IT}/${PICTURES_IN_IT}"]`, { timeout: 15_000 });
    const ours = asked.filter(({ referrer }) => referrer === WEIBO).map(({ path }) => path);
    expect(ours.sort()).toEqual(['/large/ferry-now.png', '/large/ferry-then.png']);
    await library.close();
  });

  it('are asked for by the page as if we were not there, also after that', async () => {
    const before = asked.length;
    const page = await browser.newPage();
    await page.goto(WEIBO_PAGE, { waitUntil: 'load' });
    const own = await until(
      async () => (asked.length >= before + 2 ? asked.slice(before) : undefined),
      () => 'the page asked for no picture at Weibo',
    );
    expect(own.map(({ referrer }) => referrer)).not.toContain(WEIBO);
    await page.close();
  });
});
