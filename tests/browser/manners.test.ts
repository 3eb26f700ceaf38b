// What a good guest does when it is updated: the pages that are open break in no way, and the popup says which have to be loaded anew.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { situations } from '../newsstand/situations.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { pause } from './harness/until.ts';

const folded = (text: string): string => text.replace(/\s+/g, '');

async function expectWhole(page: Page): Promise<void> {
  const text = folded(await page.evaluate(() => document.querySelector<HTMLElement>('#artibody')?.innerText ?? ''));
  for (const line of warehouseReceipts.truth.paragraphs) expect(text).toContain(folded(line));
}

const noise = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.appendQr_wrap, .article-content-right, .sinaads')].filter((element) => element.getClientRects().length > 0)
        .length,
  );

describe.each(BROWSER_NAMES)('an update in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: situations, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('leaves an open page as it was, raises no fault on it, and is told by the popup where the page has to be loaded anew', async () => {
    const page = await browser.newPage();
    const faults: unknown[] = [];
    // That its own scripts are off is what this page's server wants.
    page.on('pageerror', (fault) => /Content-Security-Policy/.test(String(fault)) || faults.push(fault));
    await openClean(page, warehouseReceipts.url);
    expect(await noise(page)).toBe(0);
    await browser.install();
    // What comes now is no longer the old script's: it finds itself cut off and steps aside.
    for (let at = 0; at < 3; at++) {
      await page.evaluate(() => document.querySelector('#artibody')?.insertAdjacentHTML('beforeend', '<p class="late">迟来的一段。</p>'));
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<ins class="sinaads">广告</ins>'));
      await pause(500);
    }
    await expectWhole(page);
    expect(await page.evaluate(() => document.querySelectorAll('.late').length)).toBe(3);
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'not-ready', code: 'page-not-ready' });
    await popup.click('[data-action="retry"]');
    await popup.wait('main[data-state="article"]');
    expect(await noise(page)).toBe(0);
    expect(faults).toEqual([]);
    await popup.close();
    await page.close();
  });
});
