// Popup and library can be used by everyone: axe finds nothing to object to, in light and, where it can be asked for, in dark.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quotePage } from '../newsstand/bad/not-articles.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';

const POPUP = 'src/popup/index.html';
const LIBRARY = 'src/library/index.html';

async function objections(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  // Firefox's driver has no way to ask for a scheme; it shows the light one.
  if (page.browser().connected && 'emulateMediaFeatures' in page && scheme === 'dark') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }
  await page.evaluate(axe.source);
  return (await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html + ' ' + node.failureSummary)))`,
  )) as string[];
}

describe.each(BROWSER_NAMES)('axe in %s', (name) => {
  let browser: OpenBrowser;
  const schemes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
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

  it('has no objection to the empty library', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-empty]');
    for (const scheme of schemes) expect(await objections(library, scheme), scheme).toEqual([]);
    await library.close();
  });

  it('has no objection to the popup on an article, before and after saving, and on what is none', async () => {
    const refused = await popupOn(quotePage.url, 'refused');
    for (const scheme of schemes) expect(await objections(refused, scheme), scheme).toEqual([]);
    const popup = await popupOn(warehouseReceipts.url, 'article');
    for (const scheme of schemes) expect(await objections(popup, scheme), scheme).toEqual([]);
    await popup.click('[data-action="save"]');
    await popup.waitForSelector('main[data-state="saved"]');
    for (const scheme of schemes) expect(await objections(popup, scheme), scheme).toEqual([]);
  });

  it('has no objection to the library with an article open', async () => {
    const library = await browser.openExtension(LIBRARY, '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector('article[data-view]');
    for (const scheme of schemes) expect(await objections(library, scheme), scheme).toEqual([]);
    await library.close();
  });
});
