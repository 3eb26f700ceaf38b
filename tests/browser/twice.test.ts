// A page into which our scripts come twice, as where a channel is added just when one of its pages is loaded anew: only the first ones are at work.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { askPage, tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';
import { withoutScripts } from './harness/routes.ts';

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
    expect(await page.evaluate(() => document.querySelectorAll('html > style').length)).toBe(2);
    await page.close();
  });

  // Firefox brings those of the newer version into its pages by itself.
  it.runIf(name === 'chromium')('are at work where the first ones are those of an older version', async () => {
    const page = await browser.newPage();
    await openClean(page, warehouseReceipts.url);
    await browser.install();
    const anew = await browser.openExtension('icons/16.png', 'img');
    const tabId = await tabIdOf(anew, page.url());
    const isThere = await anew.evaluate(`(globalThis.browser ?? chrome).scripting
      .executeScript({ target: { tabId: ${tabId} }, func: () => 'jingdu' in globalThis })
      .then(([{ result }]) => result)`);
    expect(isThere, 'They are in another world.').toBe(false);
    await page.close();
  });
});
