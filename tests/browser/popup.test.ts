// The toolbar popup on an article: what it says of it, and pausing for one page and back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORIES } from '../newsstand/contents.ts';
import { CHANGED, SITUATION, STILL_LOADING, situations } from '../newsstand/situations.ts';
import { hostile } from '../newsstand/stories/hostile.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser, type Popup } from './harness/browser.ts';
import { openedTab } from './harness/first-page.ts';
import { openBrowser } from './harness/open.ts';
import { verdictOf } from './harness/popup.ts';
import { withoutScripts } from './harness/routes.ts';
import { pause, until } from './harness/until.ts';

async function open(browser: OpenBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const fieldsOf = (popup: Popup): Promise<Record<string, string>> =>
  popup.evaluate((document) => {
    const names = ['title', 'source', 'editor', 'author', 'date'];
    const found = names.map((name) => {
      const element = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
      return [name, (element?.getAttribute('datetime') ?? element?.textContent ?? '').trim()];
    });
    return Object.fromEntries(found) as Record<string, string>;
  });

/** Sentences of the test are the stories'; the hostile one has a test of its own. */
const READ = STORIES.filter((story) => story !== hostile).map((story) => [story.name, story] as const);

describe.each(BROWSER_NAMES)('the popup in %s, page scripts off', (name) => {
  let browser: OpenBrowser;
  let bare: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: withoutScripts, locale: 'zh_CN' });
    bare = await openBrowser(name, { route: withoutScripts, extension: null });
  });
  afterAll(async () => {
    await browser?.close();
    await bare?.close();
  });

  it.each(READ)(
    '%s: tells the true title, medium, editor and time, and pausing gives the document back to the letter',
    async (_name, { url, truth }) => {
      const page = await open(browser, url);
      const popup = await browser.popup(page);
      expect(await verdictOf(popup)).toMatchObject({ state: 'article' });
      const fields = await fieldsOf(popup);
      const cleaned = await page.content();
      await popup.click('[data-action="pause"]');
      await popup.wait('main[data-state="paused"]');
      const restored = await page.content();
      await popup.close();
      await page.close();
      const control = await open(bare, url);
      const original = await control.content();
      await control.close();
      expect.soft(fields).toMatchObject({ title: truth.title, source: truth.source, date: truth.date });
      if (truth.editor === '') expect.soft(fields.editor).toBe('');
      else expect.soft(fields.editor).toContain(truth.editor);
      expect(cleaned).not.toBe(original);
      expect(restored).toBe(original);
    },
  );
});

describe.each(BROWSER_NAMES)('the popup in %s, on a page in full cry', (name) => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    page = await open(browser, warehouseReceipts.url);
    await pause(1_300);
  });
  afterAll(() => browser?.close());

  it('lists what was taken away by its kind and says that the text is all there', async () => {
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    const kinds = await popup.evaluate((document) =>
      [...document.querySelectorAll<HTMLElement>('[data-field="receipt"] [data-category]')].map((item) => item.dataset.category),
    );
    const words = await popup.text('[data-field="receipt"]');
    await popup.close();
    expect(kinds).toEqual(expect.arrayContaining(['qr', 'ad', 'promo', 'popup', 'side']));
    const [kept, body] = [...words.matchAll(/[\d,]+/g)].slice(-2).map((match) => Number(match[0].replaceAll(',', '')));
    expect(kept, words).toBe(body);
  });

  it('cites the article in three styles, and says what became of copying', async () => {
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    await popup.click('[data-action="cite"]');
    await popup.wait('.cite');
    const references = await popup.evaluate((document) => [...document.querySelectorAll('.cite-text')].map((text) => text.textContent ?? ''));
    await popup.click('[data-action="cite-gb7714"]');
    await popup.wait('.cite-row [role="status"]:not(:empty)');
    await popup.close();
    expect(references).toHaveLength(3);
    expect(references[0]).toContain('[N/OL]');
    expect(references[0]).toContain(warehouseReceipts.truth.title);
  });

  it('pausing puts everything back, and resuming cleans it again', async () => {
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    await popup.click('[data-action="pause"]');
    await popup.wait('main[data-state="paused"]');
    const shown = (selector: string): Promise<boolean> =>
      page.evaluate((wanted) => (document.querySelector(wanted)?.getClientRects().length ?? 0) > 0, selector);
    for (const selector of ['.appendQr_wrap', '#app-kaihu-stock', '.article-content-right', '.top-banner']) {
      expect(await shown(selector), selector).toBe(true);
    }
    await popup.click('[data-action="resume"]');
    await popup.wait('main[data-state="article"]');
    await until(
      async () => ((await shown('.article-content-right')) ? undefined : true),
      () => 'the right column is still there',
    );
    expect(await page.evaluate(() => document.querySelector('.appendQr_wrap'))).toBeNull();
    await popup.close();
  });
});

describe.each(BROWSER_NAMES)('the popup in %s, where the page is no longer what it was', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: situations, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  const popupOn = async (url: string, state: string): Promise<Popup> => {
    const popup = await browser.popup(await open(browser, url));
    await popup.wait(`main[data-state="${state}"]`);
    return popup;
  };

  it('shows the article that its tab has gone on to, and saves that one', async () => {
    const page = await open(browser, SITUATION);
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    expect(await popup.text('[data-field="title"]')).toContain('柿饼入库');
    await page.evaluate((next) => {
      location.href = next;
    }, warehouseReceipts.url);
    await until(
      async () => ((await popup.text('[data-field="title"]').catch(() => '')) === warehouseReceipts.truth.title ? true : undefined),
      () => 'the popup still shows the article before',
      8_000,
    );
    await popup.wait('main[data-state="article"]');
    await popup.click('[data-action="save"]');
    await popup.wait('main[data-state="saved"]');
    expect(await popup.text('[data-field="title"]')).toBe(warehouseReceipts.truth.title);
    await popup.close();
    await page.close();
  });

  it('keeps its button where it is when the page has loaded', async () => {
    const page = await browser.newPage();
    await page.goto(STILL_LOADING, { waitUntil: 'domcontentloaded' });
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    await popup.evaluate((document) => {
      const look = (): void => {
        if (document.querySelector('[data-action="save"]') === null) document.documentElement.dataset.lost = '';
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    expect(await page.evaluate(() => document.readyState), 'The popup was there first.').toBe('interactive');
    await page.waitForFunction(() => document.readyState === 'complete');
    await pause(500);
    expect(await popup.evaluate((document) => document.documentElement.dataset.lost)).toBeUndefined();
    await popup.close();
    await page.close();
  });

  it('saves the new version and shows it beside the old one', async () => {
    const first = await popupOn(SITUATION, 'article');
    await first.click('[data-action="save"]');
    await first.wait('main[data-state="saved"]');
    await first.close();
    const second = await popupOn(CHANGED, 'changed');
    await second.click('[data-action="save-compare"]');
    const library = await openedTab(browser.puppeteer, '/versions');
    await library.waitForSelector('.revisions .difference ins');
    expect(await library.$eval('.revisions .difference ins', (added) => added.textContent)).toContain('更正');
  });
});
