// A page into which our scripts come twice, as where a channel is added just when one of its pages is loaded anew, or after an update: only the first ones are at work.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { askPage, tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { withoutScripts } from './harness/routes.ts';
import { pause } from './harness/until.ts';

describe.each(BROWSER_NAMES)('scripts that come twice into a page of %s', (name) => {
  let browser: OpenBrowser;
  let own: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: withoutScripts });
    own = await browser.openExtension('icons/16.png', 'img');
  });
  afterAll(() => browser?.close());

  it('do nothing more, and the page can be had as it was sent', async () => {
    const page = await browser.newPage();
    await openClean(page, warehouseReceipts.url);
    const clean = await page.content();
    const tabId = await tabIdOf(own, page.url());
    await own.evaluate(`(async () => {
      const { runtime, scripting } = globalThis.browser ?? chrome;
      const files = runtime.getManifest().content_scripts.flatMap(({ js }) => js.map((file) => new URL(file, runtime.getURL('')).pathname.slice(1)));
      await scripting.executeScript({ target: { tabId: ${tabId} }, files });
    })()`);
    expect(await page.content()).toBe(clean);
    expect(await askPage(own, page.url(), 'page.pause', { paused: true })).toMatchObject({ state: 'paused' });
    expect(await page.evaluate(() => document.querySelectorAll('html > style, [data-jingdu-text]').length)).toBe(0);
    expect(await askPage(own, page.url(), 'page.pause', { paused: false })).toMatchObject({ state: 'clean' });
    expect(await page.evaluate(() => document.querySelectorAll('html > style').length)).toBe(1);
    await page.close();
  });

  it('do nothing where the first ones are those of an older version, which took things out that only they can put back; the popup says so', async () => {
    const page = await browser.newPage();
    await openClean(page, warehouseReceipts.url);
    const clean = await page.content();
    // Firefox brings those of the newer version into its pages by itself.
    await browser.install();
    await pause(500);
    expect(await page.content()).toBe(clean);
    const popup = await browser.popup(page);
    expect(await verdictOf(popup)).toMatchObject({ state: 'not-ready', code: 'page-not-ready' });
    await popup.close();
    await openClean(page, warehouseReceipts.url);
    const again = await browser.popup(page);
    expect(await verdictOf(again)).toMatchObject({ state: 'article' });
    await again.close();
    await page.close();
  });
});
