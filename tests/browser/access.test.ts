// Popup and library can be used by everyone: axe finds nothing to object to, in light and in dark.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotePage } from '../newsstand/bad/not-articles.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { objections } from './harness/axe.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';

const POPUP = 'src/popup/index.html';
const LIBRARY = 'src/library/index.html';

/** The colours are the same in both browsers: the dark ones are looked at in one. */
const CASES = [
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['firefox', 'light'],
] as const;

describe.each(CASES)('axe in %s, %s', (name, scheme) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', scheme });
  });
  afterAll(() => browser?.close());

  async function popupOn(url: string, state: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const asking = await browser.openExtension(POPUP, 'main');
    const id = await tabIdOf(asking, url);
    await asking.close();
    return browser.openExtension(`${POPUP}#tab=${id}`, `main[data-state="${state}"]`);
  }

  it('is asked about the colours meant', async () => {
    const page = await browser.newPage();
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
    await page.close();
  });

  it('has no objection to the empty library', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-empty]');
    expect(await objections(library)).toEqual([]);
    await library.close();
  });

  it('has no objection to the popup on an article, before and after saving, and on what is none', async () => {
    const refused = await popupOn(quotePage.url, 'refused');
    expect(await objections(refused)).toEqual([]);
    const popup = await popupOn(warehouseReceipts.url, 'article');
    expect(await objections(popup)).toEqual([]);
    await popup.click('[data-action="save"]');
    await popup.waitForSelector('main[data-state="saved"]');
    expect(await objections(popup)).toEqual([]);
  });

  it('has no objection to the library with an article open', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector('article[data-view]');
    expect(await objections(library)).toEqual([]);
    await library.close();
  });
});
