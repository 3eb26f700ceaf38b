// The context menu: on our pages only, and each entry does what it says. Chromium's native menu cannot be driven: there the entries are asked for.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUATION, situations } from '../newsstand/situations.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { askPage } from './harness/extension-calls.ts';
import { chooseInMenu, entriesOfMenu } from './harness/firefox-chrome.ts';
import { openBrowser } from './harness/open.ts';
import { until } from './harness/until.ts';

const FOREIGN = 'https://www.sina.com.cn/reader.html';

describe('the context menu in firefox', () => {
  let browser: OpenBrowser;
  let asker: Page;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser('firefox', {
      locale: 'zh_CN',
      route: (host, path) => (host === 'www.sina.com.cn' ? { body: '<!DOCTYPE html><title>x</title><p>x</p>' } : situations(host, path)),
    });
    asker = await browser.openExtension('src/library/index.html', 'body');
    page = await browser.newPage();
    await page.goto(SITUATION, { waitUntil: 'load' });
  });
  afterAll(() => browser?.close());

  const choose = async (label: string): Promise<void> => {
    await page.bringToFront();
    await page.mouse.click(300, 300, { button: 'right' });
    await chooseInMenu(browser.puppeteer, label);
  };
  const comesTo = async (wanted: object): Promise<void> => {
    const status = async () => (await askPage(asker, SITUATION, 'page.status', null)) as Record<string, unknown>;
    await until(
      async () => {
        const now = await status();
        return Object.entries(wanted).every(([name, value]) => now[name] === value) ? true : undefined;
      },
      async () => `the page says ${JSON.stringify(await status())}`,
      8_000,
    );
  };

  it('has our entries on our pages, and none elsewhere', async () => {
    await page.bringToFront();
    await page.mouse.click(300, 300, { button: 'right' });
    expect((await entriesOfMenu(browser.puppeteer)).map(({ label }) => label)).toEqual(['保存本文', '阅读模式', '暂停或继续本页净化', '打开资料库']);
    const other = await browser.newPage();
    await other.goto(FOREIGN, { waitUntil: 'load' });
    await other.mouse.click(300, 300, { button: 'right' });
    expect(await entriesOfMenu(browser.puppeteer)).toEqual([]);
    await other.close();
  });

  it('goes into read mode and out, pauses and goes on, saves', async () => {
    await choose('阅读模式');
    await comesTo({ state: 'clean', reading: true });
    await choose('阅读模式');
    await comesTo({ state: 'clean', reading: false });
    await choose('暂停或继续本页净化');
    await comesTo({ state: 'paused' });
    await choose('暂停或继续本页净化');
    await comesTo({ state: 'clean' });
    await choose('保存本文');
    await asker.bringToFront();
    await asker.waitForSelector('[data-row]', { timeout: 8_000 });
  });
});

describe('the menus in chromium', () => {
  it('have every entry that they should', async () => {
    const browser = await openBrowser('chromium', { locale: 'zh_CN' });
    try {
      const asker = await browser.openExtension('src/library/index.html', 'body');
      const has = (id: string): Promise<unknown> =>
        asker.evaluate(`chrome.contextMenus.update(${JSON.stringify(id)}, {}).then(() => true, () => false)`);
      for (const id of ['save:page', 'read-mode:page', 'pause:page', 'library:page', 'save-all:action', 'library:action']) {
        await until(
          async () => ((await has(id)) === true ? true : undefined),
          () => `there is no entry ${id}`,
          5_000,
        );
      }
      expect(await has('no-such-entry')).toBe(false);
    } finally {
      await browser.close();
    }
  });
});
