// The library in two tabs that change the same things: each shows what is so, says nothing untrue, and nothing of either is lost.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { fill, ordinaryShelf } from './harness/library-shelf.ts';
import { openBrowser } from './harness/open.ts';

const LIBRARY = 'src/library/index.html';
const ID = 'inordinary000001';
const OTHER = 'inordinary000002';

const pressedIn = (page: Page, selector: string): Promise<unknown> => page.waitForSelector(`${selector}[aria-pressed="true"]`, { timeout: 5_000 });
const there = (page: Page, selector: string): Promise<unknown> => page.waitForSelector(selector, { timeout: 5_000 });

/** Looked at in front: a tab behind draws nothing, and the driver asks at each drawing whether something is gone. */
async function gone(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(selector, { hidden: true, timeout: 5_000 });
}

/** In front, as whoever presses something there has it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(selector, { visible: true, timeout: 5_000 });
  await page.click(selector);
}

const noteIn = (page: Page): Promise<string> => page.$eval('[data-note]', (note) => (note as HTMLTextAreaElement).value);

describe.each(BROWSER_NAMES)('two tabs of the library in %s', (name) => {
  let browser: OpenBrowser;
  let one: Page;
  let other: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    await fill(browser, ordinaryShelf());
    [one, other] = [
      await browser.openExtension(`${LIBRARY}#article=${ID}`, 'article'),
      await browser.openExtension(`${LIBRARY}#article=${ID}`, 'article'),
    ];
    for (const page of [one, other]) {
      page.on('pageerror', (thrown) => errors.push(String(thrown)));
      page.on('console', (said) => void (said.type() === 'error' && errors.push(said.text())));
    }
  });
  afterAll(() => browser?.close());

  it('find the stories of articles of old once, and both show them', async () => {
    for (const page of [one, other]) {
      await page.bringToFront();
      await page.waitForSelector('[data-fold]', { timeout: 15_000 });
    }
    const folded = (page: Page) => page.$$eval('[data-row]', (rows) => rows.map((row) => row.getAttribute('data-row')));
    expect(await folded(one)).toEqual(await folded(other));
    for (const page of [one, other]) await press(page, '[data-fold]');
    for (const page of [one, other]) await there(page, `[data-row="${ID}"]`);
  });

  it('show the star and the tags of each other, and put theirs beside them', async () => {
    await press(other, 'article [data-action="star"]');
    await pressedIn(one, 'article [data-action="star"]');
    await pressedIn(one, `[data-star="${ID}"]`);
    // Both are being written before either is put: a tag that comes moves the field, and a click on its way there would miss it.
    for (const [page, tag] of [
      [one, '甲'],
      [other, '乙'],
    ] as const) {
      await press(page, '[data-new-tag]');
      await page.keyboard.type(tag);
    }
    for (const page of [one, other]) {
      await page.bringToFront();
      await page.keyboard.press('Enter');
    }
    for (const page of [one, other]) for (const tag of ['甲', '乙']) await there(page, `article [data-tag="${tag}"]`);
  });

  it('keep both notes when both are written at the same time', async () => {
    await press(one, '[data-note]');
    await one.keyboard.type('这边写的');
    await press(other, '[data-note]');
    await other.keyboard.type('那边写的');
    await press(other, '.article-title');
    await press(one, '.article-title');
    for (const page of [one, other]) {
      await page.bringToFront();
      await page.waitForFunction(() => {
        const { value } = document.querySelector('[data-note]') as HTMLTextAreaElement;
        return value.includes('这边写的') && value.includes('那边写的');
      });
    }
    expect(await noteIn(one)).toBe(await noteIn(other));
    // Written once more by one of them it is what that one wrote.
    await press(one, '[data-note]');
    await one.evaluate(() => (document.querySelector('[data-note]') as HTMLTextAreaElement).select());
    await one.keyboard.type('只剩这句');
    await press(one, '.article-title');
    await other.bringToFront();
    await other.waitForFunction(() => (document.querySelector('[data-note]') as HTMLTextAreaElement).value === '只剩这句');
  });

  it('know what was thrown away in the other, and can give it back', async () => {
    await press(other, 'article [data-action="delete"]');
    await there(one, 'article [data-action="restore"]');
    await gone(one, `[data-row="${ID}"]`);
    // Marked in one while it lies in the trash for the other.
    await press(one, 'article [data-action="star"]');
    await press(one, 'article [data-action="restore"]');
    for (const page of [one, other]) await there(page, `[data-row="${ID}"]`);
    for (const page of [one, other]) await there(page, `[data-star="${ID}"][aria-pressed="false"]`);
  });

  it('say that an article is not there any more when the other has emptied the trash, and claim no undo', async () => {
    await press(one, `[data-row="${ID}"]`);
    await press(one, `article[data-view="${ID}"] [data-action="delete"]`);
    await there(one, '[data-action="undo"]');
    await other.evaluate((id) => {
      location.hash = `#article=${id}`;
    }, ID);
    await there(other, 'article [data-action="restore"]');
    await press(one, '[data-view="trash"]');
    await press(other, '[data-view="trash"]');
    await press(one, '[data-action="empty-trash"]');
    await press(one, '[data-action="empty-trash-confirm"]');
    await there(other, '[data-error][data-code="not-found"]');
    await gone(other, `[data-row="${ID}"]`);
    await press(other, '[data-view="all"]');
    await press(one, '[data-view="all"]');
    // Thrown away here, erased there, taken back here.
    await press(one, `[data-row="${OTHER}"]`);
    await press(one, `article[data-view="${OTHER}"] [data-action="delete"]`);
    await there(one, '[data-action="undo"]');
    await press(other, '[data-view="trash"]');
    await press(other, '[data-action="empty-trash"]');
    await press(other, '[data-action="empty-trash-confirm"]');
    await gone(other, `[data-row="${OTHER}"]`);
    await press(one, '[data-action="undo"]');
    await one.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('资料库里没有'), { timeout: 5_000 });
    expect(await one.$(`[data-row="${OTHER}"]`)).toBeNull();
  });

  it('have nothing to complain of', () => {
    expect(errors).toEqual([]);
  });
});

/** Runs in the page: opens another tab behind it, and sends it on as soon as anything of it is drawn. Tells what that one shows a while later. */
const SENT_ON = `async (address) => {
  const pause = (milliseconds) => new Promise((later) => setTimeout(later, milliseconds));
  await browser.tabs.create({ url: location.href, active: false });
  let other;
  while (!other?.document.querySelector('.library-head')) {
    await pause(1);
    other = browser.extension.getViews({ type: 'tab' }).find((view) => view !== window);
  }
  other.location.hash = address;
  const shown = () => other.document.querySelector('article')?.getAttribute('data-view');
  for (let times = 0; times < 100 && !shown(); times += 1) await pause(30);
  return shown();
}`;

describe.each(BROWSER_NAMES)('a tab of the library in %s that is just being opened', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    await fill(browser, ordinaryShelf());
  });
  afterAll(() => browser?.close());

  it('goes where it is sent in that moment', async () => {
    const one = await browser.openExtension(`${LIBRARY}#list`, '[data-row]');
    expect(await one.evaluate(`globalThis.browser ??= chrome; (${SENT_ON})('#article=${ID}')`)).toBe(ID);
  });
});
