// The number or the tick on the toolbar button, for each tab of an article, however it came to be there.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { repostedNote } from '../newsstand/stories/reposted-note.ts';
import { sugar2016 } from '../newsstand/stories/sugar-2016.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';
import { withoutScripts } from './harness/routes.ts';
import { until } from './harness/until.ts';

describe.each(BROWSER_NAMES)('the badge in %s', (name) => {
  let browser: OpenBrowser;
  let own: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: withoutScripts });
    own = await browser.openExtension('icons/16.png', 'img');
  });
  afterAll(() => browser?.close());

  async function shows(tabId: number, wanted: RegExp): Promise<void> {
    const badge = () => own.evaluate(`(globalThis.browser ?? chrome).action.getBadgeText({ tabId: ${tabId} })`) as Promise<string>;
    await until(
      async () => (wanted.test(await badge()) ? true : undefined),
      async () => `the badge of tab ${tabId} is "${await badge()}" and not ${wanted}`,
      5_000,
    );
  }

  async function open(url: string): Promise<{ page: Page; tabId: number }> {
    const page = await browser.newPage();
    await openClean(page, url);
    return { page, tabId: await tabIdOf(own, page.url()) };
  }

  it('is a tick in every tab of an article that is saved in one of them, and stays a number elsewhere', async () => {
    const one = await open(`${warehouseReceipts.url}?one`);
    const two = await open(`${warehouseReceipts.url}?two`);
    const other = await open(repostedNote.url);
    for (const { tabId } of [one, two, other]) await shows(tabId, /^\d+$/);
    const popup = await browser.popup(two.page);
    await popup.wait('main[data-state="article"]');
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    for (const { tabId } of [one, two]) await shows(tabId, /^✓$/);
    await shows(other.tabId, /^\d+$/);
  });

  it('goes with the copy into the trash, and comes back with it', async () => {
    const one = await open(sugar2016.url);
    await shows(one.tabId, /^\d+$/);
    const popup = await browser.popup(one.page);
    await popup.wait('main[data-state="article"]');
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    await popup.close();
    await shows(one.tabId, /^✓$/);
    const library = await browser.openExtension('src/library/index.html', '[data-row]');
    await library.click('[data-row]');
    await library.waitForSelector('article [data-action="delete"]');
    await library.click('article [data-action="delete"]');
    await shows(one.tabId, /^\d+$/);
    await library.click('[data-action="undo"]');
    await shows(one.tabId, /^✓$/);
    await library.close();
  });

  it('is there in a tab that was duplicated', async () => {
    const { page, tabId } = await open(`${repostedNote.url}?again`);
    await shows(tabId, /^\d+$/);
    const copy = (await own.evaluate(`(globalThis.browser ?? chrome).tabs.duplicate(${tabId}).then(({ id }) => id)`)) as number;
    await shows(copy, /^\d+$/);
    await page.close();
  });
});
