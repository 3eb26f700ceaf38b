// Pages that misbehave, in real browsers: the right result, no loop, and a page that stays responsive; frames, and going back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../newsstand/list.ts';
import type { Route } from '../newsstand/reply.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { FOREIGN, returning, UNRULY, unrulyRoute } from '../newsstand/unruly.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { isFromMemory, leaveWhole } from './harness/clean.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { pause, until } from './harness/until.ts';

/** No turn of the page's own loop may wait longer, layout of ten thousand boxes and the other work of a small machine included. */
const LONGEST_WAIT = 3_000;

/** One of them goes on for a minute. */
const LONGEST_DEED = 90_000;

/** The longest time for which a timer of the page's own was kept waiting. */
async function measureWaits(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { longestWait: 0 });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      const scope = globalThis as unknown as { longestWait: number };
      scope.longestWait = Math.max(scope.longestWait, now - last);
      last = now;
    }, 10);
  });
}

const shown = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => [...document.querySelectorAll(wanted)].filter((element) => element.getClientRects().length > 0).length, selector);

/** No browser keeps for going back what is not to be stored, which the server says of every page: but for this one, which is left and comes back. */
const route: Route = (host, path) => {
  const reply = unrulyRoute(host, path);
  return reply === undefined || `https://${host}${path}` !== warehouseReceipts.url
    ? reply
    : { ...reply, headers: { 'cache-control': 'max-age=600' } };
};

describe.each(BROWSER_NAMES)('in %s a page that', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it.each(UNRULY.map((unruly) => [unruly.name, unruly] as const))(
    '%s is clean in the end, all of its text there, and never stuck',
    async (_name, unruly) => {
      const page = await browser.newPage();
      await measureWaits(page);
      await page.goto(unruly.url, { waitUntil: 'load' });
      const isDone = async () => ((await page.evaluate('globalThis.done === true').catch(() => false)) ? true : undefined);
      await until(isDone, () => 'the page did not come to its end', LONGEST_DEED);
      await until(
        async () => ((await shown(page, '.appendQr_wrap, #ad_44099, .sinaads, .article-content-right')) === 0 ? true : undefined),
        async () => `noise is left: ${await page.evaluate(() => document.querySelector('.appendQr_wrap, #ad_44099, .sinaads')?.outerHTML)}`,
        6_000,
      );
      const text = await page.evaluate(() => (document.querySelector<HTMLElement>('#artibody')?.innerText ?? '').replace(/\s+/g, ''));
      for (const line of warehouseReceipts.truth.paragraphs) expect(text).toContain(line.replace(/\s+/g, ''));
      expect(await page.evaluate('globalThis.longestWait ?? 0')).toBeLessThan(LONGEST_WAIT);
      if (unruly === returning) expect(await page.evaluate('globalThis.insertions')).toBeLessThan(6);
      const popup = await browser.popup(page);
      expect(await verdictOf(popup)).toMatchObject({ state: 'article' });
      await popup.close();
      await page.close();
    },
    LONGEST_DEED * 2,
  );

  it('comes back by the back button is clean, and the popup speaks of it', async () => {
    let kept = 0;
    for (const page of await leaveWhole(browser, warehouseReceipts.url, LIST_URL)) {
      await page.bringToFront();
      await page.goBack({ waitUntil: [] });
      await until(
        async () => ((await page.evaluate(() => document.querySelector('#artibody') !== null).catch(() => false)) ? true : undefined),
        () => 'the article did not come back',
      );
      if (await isFromMemory(page)) {
        kept += 1;
        await pause(300);
        expect(await shown(page, '.appendQr_wrap, .article-content-right, .sinaads')).toBe(0);
        const popup = await browser.popup(page);
        expect(await verdictOf(popup)).toMatchObject({ state: 'article' });
        expect(await popup.text('[data-field="title"]')).toBe(warehouseReceipts.truth.title);
        await popup.close();
      }
      await page.close();
    }
    expect(kept, 'articles out of the memory').toBeGreaterThan(0);
  });

  it('is a frame in somebody else’s page is left as it was sent', async () => {
    const page = await browser.newPage();
    await page.goto(FOREIGN, { waitUntil: 'load' });
    const frame = page.frames().find((one) => one.url() === warehouseReceipts.url);
    expect(
      await frame?.evaluate(() => [
        document.querySelectorAll('style').length,
        document.querySelectorAll('.appendQr_wrap, .article-content-right').length,
      ]),
    ).toEqual([1, 2]);
    await page.close();
  });
});
