// A channel that the reader adds is clean at once on the pages that are open, and as it was sent when it is taken back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../newsstand/reply.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { channelsGiven } from './harness/channels-given.ts';
import { isFromMemory, leaveWhole, openClean } from './harness/clean.ts';
import { openBrowser } from './harness/open.ts';
import { withoutScripts } from './harness/routes.ts';
import { pause, until } from './harness/until.ts';

const NEWS = 'https://news.sina.com.cn/c/2026-11-12/doc-inkbqzpa3120457.shtml';
const route: Route = (host, path) => withoutScripts(host.replace(/^news\./, 'finance.'), path.replace(/^\/c\//, '/jjxw/'));

async function open(browser: OpenBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(NEWS, { waitUntil: 'load' });
  return page;
}

async function becomes(page: Page, isShown: boolean): Promise<void> {
  await until(
    async () =>
      (await page.evaluate(() => (document.querySelector('.article-content-right')?.getClientRects().length ?? 0) > 0)) === isShown
        ? true
        : undefined,
    () => `the right column is ${isShown ? 'not' : 'still'} there`,
    8_000,
  );
}

describe('a channel in firefox', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser('firefox', { route, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('is as it was sent, clean when it is added, and as it was sent when it is taken back', async () => {
    const page = await open(browser);
    const sent = await page.content();
    expect(sent).toContain(warehouseReceipts.truth.title);
    // In front of a page whose address the browser hides, the switches stand open: it may be one of these channels.
    const popup = await browser.openExtension('src/popup/index.html', 'details[open] > [data-action="channels"]');
    await popup.click('[data-action="channel-news"]');
    await becomes(page, false);
    const later = await open(browser);
    await becomes(later, false);
    await popup.bringToFront();
    await popup.waitForSelector('[data-action="channel-news"][aria-checked="true"]:not(:disabled)');
    await popup.click('[data-action="channel-news"]');
    await becomes(page, true);
    await becomes(later, true);
    expect(await page.content()).toBe(sent);
    expect(await later.content()).toBe(sent);
    await popup.waitForSelector('[data-action="channel-news"][aria-checked="false"]:not(:disabled)');
    await popup.bringToFront();
    await popup.click('[data-action="channel-news"]');
    await becomes(page, false);
    await becomes(later, false);
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(
      await later.evaluate(() => document.querySelectorAll('style').length),
    );
  });
});

describe('the sites of the manifest in firefox', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    // Kept by the browser's memory for going back, which a page that is not to be stored never is.
    const stored: Route = (host, path) => ({ body: '', ...withoutScripts(host, path), headers: { 'cache-control': 'max-age=600' } });
    browser = await openBrowser('firefox', { route: stored, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('are as they were sent when they are taken back, also on a page that is gone back to, and clean when they are given again', async () => {
    const own = await browser.openExtension('icons/16.png', 'img');
    const left = await leaveWhole(browser, warehouseReceipts.url, 'https://www.sina.com.cn/');
    const page = await browser.newPage();
    await openClean(page, warehouseReceipts.url);
    const origins = JSON.stringify(['*://finance.sina.com.cn/*']);
    expect(await own.evaluate(`browser.permissions.remove({ origins: ${origins} })`)).toBe(true);
    await becomes(page, true);
    const kept: Page[] = [];
    for (const tab of left) {
      await tab.bringToFront();
      await tab.goBack({ waitUntil: [] });
      await becomes(tab, true);
      if (await isFromMemory(tab)) kept.push(tab);
    }
    expect(kept.length, 'articles out of the memory').toBeGreaterThan(0);
    // Browsers ask for permissions only straight from a press.
    await own.bringToFront();
    await own.evaluate(`document.querySelector('img').onclick = () => browser.permissions.request({ origins: ${origins} })`);
    await own.click('img');
    await becomes(page, false);
    for (const tab of kept) await becomes(tab, false);
  });
});

describe('a channel that was given to chromium at install', () => {
  let browser: OpenBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-channels-'));
  beforeAll(async () => {
    channelsGiven(folder);
    browser = await openBrowser('chromium', { route, extension: null });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is clean on the page that was open, beside one that could not be loaded, and on the next', async () => {
    const broken = await browser.newPage();
    await broken.setOfflineMode(true);
    await expect(broken.goto(`${NEWS}?broken`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    const page = await open(browser);
    await becomes(page, true);
    await browser.puppeteer.installExtension(folder);
    await becomes(page, false);
    const next = await open(browser);
    await becomes(next, false);
  });

  it('gets no second script when we are updated: the first has taken things out that only it can put back', async () => {
    const page = await open(browser);
    await becomes(page, false);
    const styles = () => page.evaluate(() => document.querySelectorAll('style').length);
    const before = await styles();
    await browser.puppeteer.installExtension(folder);
    await pause(500);
    await becomes(await open(browser), false);
    expect(await styles()).toBe(before);
  });
});
