// A page that Chromium prepares unseen behind the one in front: it is clean when it comes to be seen, and until then nothing is said of it. Firefox prepares none.
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Route } from '../newsstand/reply.ts';
import { repostedNote } from '../newsstand/stories/reposted-note.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { tabIdOf } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';
import { withoutScripts } from './harness/routes.ts';
import { savePage } from './harness/save.ts';
import { pause, until } from './harness/until.ts';

const GONE = `${repostedNote.url}?gone`;
const SENT_HOME = `${repostedNote.url}?home`;

const route: Route = (host, path) => {
  const address = `https://${host}${path}`;
  if (address === GONE) return { body: '<!DOCTYPE html><meta charset="utf-8"><title>页面没有找到</title><p>您访问的页面可能已经挪走</p>' };
  if (address === SENT_HOME) return { status: 302, body: '', headers: { location: 'https://finance.sina.com.cn/' } };
  const reply = withoutScripts(host, path);
  return reply === undefined || reply.headers === undefined
    ? reply
    : { ...reply, headers: { ...reply.headers, 'content-security-policy': "script-src 'inline-speculation-rules'" } };
};

/** Asks for the page to be prepared, as sites do for the link that is likely to be followed. */
function prepare(url: string): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [url], eagerness: 'immediate' }] });
  const link = Object.assign(document.createElement('a'), { id: 'next', href: url, textContent: '下一篇' });
  document.body.prepend(rules, link);
}

let browser: OpenBrowser;
afterEach(() => browser?.close());

/** A tab with an article in front, asked as the browser sees it: the driver loses a tab in which a prepared page takes the place of another. */
interface Front {
  page: Page;
  badge(): Promise<string>;
  shows(wanted: RegExp): Promise<void>;
  /** Follows the link, and gives the new page's address, when it came to be seen, and how much of Sina's noise is seen on it. */
  follow(): Promise<{ url: string; activated: number; noise: number }>;
}

/** The link of the article in front is prepared when this is done: the browser has asked for it, and what is ours had time to run there. */
async function openFront(url: string, { isSaved }: { isSaved: boolean }): Promise<Front> {
  browser = await openBrowser('chromium', { locale: 'zh_CN', route });
  if (isSaved) await savePage(browser, repostedNote.url);
  const own = await browser.openExtension('icons/16.png', 'img');
  const page = await browser.newPage();
  await openClean(page, warehouseReceipts.url);
  const tabId = await tabIdOf(own, page.url());
  const badge = () => own.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`) as Promise<string>;
  const shows = async (wanted: RegExp): Promise<void> => {
    await until(
      async () => (wanted.test(await badge()) ? true : undefined),
      async () => `the badge is "${await badge()}" and not ${wanted}`,
    );
  };
  await shows(/^\d+$/);
  const asked = () => browser.hits.filter((hit) => hit.url === url).length;
  const before = asked();
  await page.evaluate(prepare, url);
  await until(
    async () => (asked() > before ? true : undefined),
    () => `${url} was not prepared`,
  );
  await pause(1_500);
  const run = (work: string) =>
    own.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${work} }).then(([{ result }]) => result)`);
  return {
    page,
    badge,
    shows,
    async follow() {
      await run("() => document.querySelector('#next').click()");
      const there = () => own.evaluate(`chrome.tabs.get(${tabId}).then((tab) => tab.url)`);
      await until(
        async () => ((await there()) === url ? true : undefined),
        () => 'the link was not followed',
      );
      const look = `() => ({
        url: location.href,
        activated: performance.getEntriesByType('navigation')[0].activationStart,
        noise: [...document.querySelectorAll('.appendQr_wrap, .article-content-right')].filter((one) => one.getClientRects().length > 0).length,
      })`;
      return (await run(look)) as Awaited<ReturnType<Front['follow']>>;
    },
  };
}

it('an article is clean when it comes to be seen, and until then the button and the popup speak of the page in front', async () => {
  const front = await openFront(repostedNote.url, { isSaved: false });
  const before = await front.badge();
  const popup = await browser.popup(front.page);
  await popup.wait('main[data-state="article"]');
  expect(await popup.text('[data-field="title"]')).toBe(warehouseReceipts.truth.title);
  await popup.close();
  expect(await front.badge()).toBe(before);
  const { activated, noise } = await front.follow();
  expect(activated).toBeGreaterThan(0);
  expect(noise).toBe(0);
  await front.shows(new RegExp(`^(?!${before}$)\\d+$`));
});

it('the copy of an article that is gone is offered when its page comes to be seen, and not before', async () => {
  const front = await openFront(GONE, { isSaved: true });
  expect(await front.badge()).toMatch(/^\d+$/);
  const { activated } = await front.follow();
  expect(activated).toBeGreaterThan(0);
  await front.shows(/^✓$/);
});

it('that the server sends the browser elsewhere is not said on the page in front', async () => {
  const front = await openFront(SENT_HOME, { isSaved: true });
  expect(await front.badge()).toMatch(/^\d+$/);
});
