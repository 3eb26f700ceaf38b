// An article that Sina no longer has: wherever the reader is sent instead, the button says that the copy is here, and the popup opens it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ABROAD,
  CHANNEL_HOME,
  CHANNEL_SENT_HOME,
  CHANNEL_THERE,
  ELSEWHERE,
  HOME,
  MISSING,
  NEVER_SAVED,
  SENT_ABROAD,
  SENT_ELSEWHERE,
  SENT_HOME,
  THERE,
  withGone,
} from '../newsstand/gone.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { channelsGiven } from './harness/channels-given.ts';
import { tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';
import { pause, until } from './harness/until.ts';

describe.each(BROWSER_NAMES)('an article that is gone in %s', (name) => {
  let browser: OpenBrowser;
  let own: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: withGone });
    await savePage(browser, THERE);
    own = await browser.openExtension('icons/16.png', 'img');
  });
  afterAll(() => browser?.close());

  const button = (tabId: number): Promise<{ badge: string; title: string }> =>
    own.evaluate(`(async () => {
      const { action } = globalThis.browser ?? chrome;
      return { badge: await action.getBadgeText({ tabId: ${tabId} }), title: await action.getTitle({ tabId: ${tabId} }) };
    })()`) as Promise<{ badge: string; title: string }>;

  /** A page in a tab of its own, and the tab's number: where the page goes, the browser may hide the address from us. */
  async function tab(): Promise<{ page: Page; tabId: number }> {
    const page = await browser.newPage();
    await page.goto(`${ELSEWHERE}?${Math.random()}`, { waitUntil: 'load' });
    return { page, tabId: await tabIdOf(own, page.url()) };
  }

  async function offers(page: Page, tabId: number): Promise<void> {
    await until(
      async () => ((await button(tabId)).badge === '✓' ? true : undefined),
      () => 'no tick on the button',
    );
    expect((await button(tabId)).title).toContain('资料库里有存下的一份');
    await page.bringToFront();
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="deleted"] [data-action="open-copy"]');
    expect(await popup.text('[data-field="sentence"]')).toContain('新浪已经没有这篇文章了');
    await popup.close();
  }

  async function offersNothing(page: Page, tabId: number): Promise<void> {
    await page.bringToFront();
    const popup = await browser.popup(page);
    await popup.wait('main:is([data-state="refused"], [data-state="not-sina"])');
    await popup.close();
    await until(
      async () => ((await button(tabId)).badge === '' ? true : undefined),
      () => 'a badge on a page that is none of ours',
    );
    expect((await button(tabId)).title).not.toContain('资料库里有存下的一份');
  }

  it.each([
    ['our front page', SENT_HOME, HOME],
    ['a front page that we may not see', SENT_ABROAD, ABROAD],
  ])('is offered where the server sends the reader to %s, and no longer once the reader goes on', async (_where, from, to) => {
    const { page, tabId } = await tab();
    await page.goto(from, { waitUntil: 'load' });
    expect(page.url()).toBe(to);
    await offers(page, tabId);
    await page.goto(`${ELSEWHERE}?again`, { waitUntil: 'load' });
    await offersNothing(page, tabId);
    await page.close();
  });

  it('is offered where a link of another site leads, though the background slept', async () => {
    const { page, tabId } = await tab();
    await page.goto(`${ABROAD}`, { waitUntil: 'load' });
    await browser.killBackground();
    await page.evaluate((address) => {
      location.href = address;
    }, SENT_HOME);
    await page.waitForFunction((home) => location.href === home, {}, HOME);
    await offers(page, tabId);
    await page.close();
  });

  it('is offered on the page that says so, and on the front page where that leads by itself', async () => {
    const { page, tabId } = await tab();
    await page.goto(MISSING, { waitUntil: 'load' });
    await until(
      async () => ((await button(tabId)).badge === '✓' ? true : undefined),
      () => 'no tick on the page that says that it is missing',
    );
    await page.waitForFunction((home) => location.href === home, { timeout: 10_000 }, ABROAD);
    await offers(page, tabId);
    await page.close();
  });

  it('is not offered on a page that the reader went on to while the background slept', async () => {
    const { page, tabId } = await tab();
    await page.goto(SENT_HOME, { waitUntil: 'load' });
    await offers(page, tabId);
    await browser.killBackground();
    await page.goto(`${ELSEWHERE}?again`, { waitUntil: 'load' });
    await offersNothing(page, tabId);
    await page.close();
  });

  // Firefox forgets by itself what was not asked for when it started us.
  if (name === 'chromium') {
    it('leaves nothing behind that would have every tab of the browser wake us', async () => {
      const session = await browser.puppeteer.target().createCDPSession();
      const isAwake = async (): Promise<boolean> => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(browser.base));
      };
      const other = await browser.newPage();
      const load = async (): Promise<void> => {
        await other.goto(ABROAD, { waitUntil: 'load' });
        await pause(1_000);
      };
      const closed = await tab();
      await closed.page.goto(SENT_HOME, { waitUntil: 'load' });
      await offers(closed.page, closed.tabId);
      await closed.page.close();
      await pause(200);
      await browser.killBackground();
      await load();
      expect(await isAwake(), 'after its tab was closed').toBe(false);
      const left = await tab();
      await left.page.goto(SENT_HOME, { waitUntil: 'load' });
      await offers(left.page, left.tabId);
      await browser.killBackground();
      await load();
      if (await isAwake()) await browser.killBackground();
      await load();
      expect(await isAwake(), 'after we slept').toBe(false);
      for (const page of [left.page, other]) await page.close();
      await session.detach();
    });
  }

  it('is not offered where another page is, or where nothing was saved', async () => {
    const { page, tabId } = await tab();
    await page.goto(SENT_ELSEWHERE, { waitUntil: 'load' });
    await offersNothing(page, tabId);
    await page.goto(NEVER_SAVED, { waitUntil: 'load' });
    await offersNothing(page, tabId);
    await page.close();
  });
});

describe.each(BROWSER_NAMES)('an article of a channel that the reader has added, in %s,', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-gone-'));
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN', route: withGone, ...(name === 'chromium' ? { extension: channelsGiven(folder) } : {}) });
    if (name === 'chromium') return;
    const popup = await browser.openExtension('src/popup/index.html', 'details[open] > [data-action="channels"]');
    await popup.click('[data-action="channel-news"]');
    await popup.waitForSelector('[data-action="channel-news"][aria-checked="true"]:not(:disabled)');
    await popup.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is offered where the server sends the reader elsewhere', async () => {
    await savePage(browser, CHANNEL_THERE);
    const page = await browser.newPage();
    await page.goto(CHANNEL_SENT_HOME, { waitUntil: 'load' });
    expect(page.url()).toBe(CHANNEL_HOME);
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="deleted"] [data-action="open-copy"]');
    expect(await popup.text('[data-field="sentence"]')).toContain('新浪已经没有这篇文章了');
    await popup.close();
    await page.close();
  });
});
