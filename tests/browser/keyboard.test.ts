// The whole main job with the keyboard alone, from Sina's page to the file and through the trash: the focus is seen, and lost at no step.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import { BROWSER_NAMES, type OpenBrowser, type Popup } from './harness/browser.ts';
import { fileBy } from './harness/downloads.ts';
import { pressCommandKey } from './harness/firefox-chrome.ts';
import { openedTab } from './harness/first-page.ts';
import { openBrowser } from './harness/open.ts';
import { savePage } from './harness/save.ts';
import { pause } from './harness/until.ts';

const { truth, url } = warehouseReceipts;

/** Where the focus is, or what is wrong with it. Runs in the page. */
const focusIn = (document: Document): string => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'lost';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const isSeen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  // A heading that the reading goes on at is nothing to press: it needs no ring.
  if (!focused.matches(':focus-visible') || !(isSeen || focused.nodeName === 'H1')) return `not seen: ${focused.outerHTML.slice(0, 200)}`;
  return (focused as HTMLElement).dataset.action ?? focused.nodeName.toLowerCase();
};

/** After a moment, for what a key did is drawn by then. */
async function focusOf(page: Page): Promise<string> {
  await pause(150);
  return page.evaluate(`(${focusIn})(document)`) as Promise<string>;
}

/** Goes on with Tab until the focus is where it should come to, at most through a whole screen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`(${focusIn})(document)`)).not.toMatch(/^not seen/);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}`);
}

async function tabInPopup(popup: Popup, selector: string): Promise<void> {
  const isThere = () => popup.evaluate((document, wanted: string) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let tries = 0; tries < 40 && !(await isThere()); tries += 1) await popup.press('Tab');
  expect(await popup.evaluate((document) => document.activeElement?.getAttribute('data-action'))).toBe(
    /data-action="([^"]+)"/.exec(selector)?.[1] ?? '',
  );
}

describe.each(BROWSER_NAMES)('the keyboard alone in %s', (name) => {
  let browser: OpenBrowser;
  let library: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    await savePage(browser, steel2012.url);
  });
  afterAll(() => browser?.close());

  const rows = (): Promise<number> => library.$$eval('[data-row]', (all) => all.length);
  const id = (): Promise<string> => library.evaluate(() => document.querySelector('article')?.getAttribute('data-view') ?? '');

  it('saves the article in front, and opens the library', async () => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    // The driver's keys reach Chromium's pages only, not its own commands: there the toolbar button's popup is the way.
    if (name === 'firefox') {
      await pressCommandKey(browser.puppeteer, 'S');
      await pressCommandKey(browser.puppeteer, 'L');
    } else {
      const popup = await browser.popup(page);
      await popup.wait('[data-action="save"]:focus');
      await popup.press('Enter');
      await popup.wait('main[data-state="saved"]');
      expect(await popup.evaluate(focusIn)).toBe('open-copy');
      await tabInPopup(popup, '[data-action="open-library"]');
      await popup.press('Enter');
    }
    library = await openedTab(browser.puppeteer, '/src/library/index.html');
    await library.waitForFunction(() => document.querySelectorAll('[data-row]').length === 2);
  });

  it('goes through the popup from the main action to its end, and sees where it is', async () => {
    const page = await browser.newPage();
    await page.goto(steel2012.url, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    await popup.wait('[data-action="open-copy"]:focus');
    const after = await popup.evaluate((document) => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), summary')].filter(
        // Firefox has boxes for what is folded away, too: Tab does not come there.
        (one) => one.checkVisibility(),
      );
      return all.length - 1 - all.indexOf(document.activeElement as HTMLElement);
    });
    expect(after).toBeGreaterThan(4);
    for (let at = 0; at < after; at += 1) {
      await popup.press('Tab');
      expect(await popup.evaluate(focusIn)).not.toMatch(/^(lost|not seen)/);
    }
    await popup.close();
    await page.close();
  });

  it('finds, and opens what was found', async () => {
    await library.bringToFront();
    await library.keyboard.press('/');
    expect(await focusOf(library)).toBe('input');
    await library.keyboard.type(truth.paragraphs[1]?.slice(3, 9) ?? '');
    await library.waitForSelector('[data-count="1"] ~ *, [data-count="1"]');
    await library.keyboard.press('Enter');
    expect(await focusOf(library)).toBe('a');
    await library.keyboard.press('Enter');
    await library.waitForSelector('article .article-body');
    expect(await focusOf(library)).toBe('h1');
    expect(await library.$eval('.article-title', (title) => title.textContent)).toBe(truth.title);
  });

  it('stars, tags and notes', async () => {
    await library.keyboard.press('s');
    await library.waitForSelector('article [data-action="star"][aria-pressed="true"]');
    expect(await focusOf(library)).toBe('h1');
    await library.keyboard.press('t');
    await library.keyboard.type('仓单');
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-tag="仓单"]');
    expect(await focusOf(library)).toBe('input');
    await library.keyboard.press('Escape');
    expect(await focusOf(library)).toBe('h1');
    await library.keyboard.press('n');
    await library.keyboard.type('和上月比');
    await library.keyboard.press('Escape');
    expect(await focusOf(library)).toBe('h1');
    expect(await library.$eval('[data-note]', (note) => (note as HTMLTextAreaElement).value)).toBe('和上月比');
    // Taken off again: the keyboard goes on beside it.
    await tabTo(library, '[data-tag="仓单"]');
    await library.keyboard.press('Enter');
    await library.waitForSelector('[data-tag="仓单"]', { hidden: true });
    expect(await focusOf(library)).not.toMatch(/^(lost|not seen)/);
  });

  it('exports: the file arrives', async () => {
    await library.keyboard.press('Escape');
    if (!(await id())) await library.keyboard.press('o');
    await library.waitForSelector('article .article-body');
    await library.keyboard.press('e');
    expect(await focusOf(library)).toMatch(/^export-/);
    for (let tries = 0; tries < 12 && (await focusOf(library)) !== 'export-text'; tries += 1) await library.keyboard.press('ArrowDown');
    const path = await fileBy(browser, () => library.keyboard.press('Enter'), '.txt');
    expect(readFileSync(path, 'utf8')).toContain(truth.title);
    expect(await focusOf(library)).toBe('export');
  });

  it('deletes and takes it back, open and in the list', async () => {
    const open = await id();
    await library.keyboard.press('#');
    await library.waitForSelector('article[data-view]', { hidden: true });
    expect(await focusOf(library)).not.toMatch(/^(lost|not seen)/);
    await library.keyboard.press('z');
    await library.waitForSelector(`[data-row="${open}"]`);
    await library.waitForSelector('[data-action="undo"]', { hidden: true });
    await pause(300);
    expect(await library.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe(open);
    // The only row that there is to see goes, and comes back.
    expect(await rows()).toBe(1);
    await library.keyboard.press('#');
    await library.waitForSelector('[data-nothing]');
    expect(await focusOf(library)).not.toMatch(/^(lost|not seen)/);
    await tabTo(library, '[data-action="undo"]');
    await library.keyboard.press('Enter');
    await library.waitForSelector(`[data-row="${open}"]`);
    await pause(300);
    expect(await library.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe(open);
  });

  it('chooses several and does with them what it does with one', async () => {
    await library.keyboard.press('/');
    await library.keyboard.press('Escape');
    await library.keyboard.press('Escape');
    await library.waitForFunction(() => document.querySelectorAll('[data-row]').length === 2);
    await library.keyboard.press('Enter');
    for (const key of ['x', 'j', 'x'] as const) await library.keyboard.press(key);
    await library.waitForSelector('[data-selection="2"]');
    await library.keyboard.press('#');
    await library.waitForSelector('[data-selection]', { hidden: true });
    expect(await focusOf(library)).not.toMatch(/^(lost|not seen)/);
    await library.keyboard.press('z');
    await library.waitForFunction(() => document.querySelectorAll('[data-row]').length === 2);
    expect(await focusOf(library)).toBe('a');
  });
});
