// Every state of the popup as a list of steps in a real browser: the test walks through it, the gallery takes a picture of each.
import type { Page } from 'puppeteer-core';
import { missingPage, quotePage } from '../../newsstand/bad/not-articles.ts';
import { LIST_URL } from '../../newsstand/list.ts';
import {
  CHANGED,
  GONE,
  LONG_TITLE,
  NO_TITLE,
  SEVERAL_PAGES,
  SITUATION,
  SLOW_SCRIPT,
  UNFINISHED,
  UNKNOWN_ADDRESS,
  UNKNOWN_FORM,
  WRAPPED,
} from '../../newsstand/situations.ts';
import { sugar2016 } from '../../newsstand/stories/sugar-2016.ts';
import { warehouseReceipts } from '../../newsstand/stories/warehouse-receipts.ts';
import type { OpenBrowser, Popup } from './browser.ts';
import { until } from './until.ts';

export interface PopupState {
  name: string;
  /** The page in front; a blank one, which the browser hides from us, when null. */
  url: string | null;
  isPrivate?: boolean;
  /** What has to be so before the popup opens. */
  before?(browser: OpenBrowser, page: Page): Promise<void>;
  /** What is pressed in the open popup, one after the other. */
  press?: readonly string[];
  /** What must be there in the end, and what nothing may say otherwise. */
  shows: string;
  /** Put right afterwards. */
  after?(browser: OpenBrowser): Promise<void>;
}

const inState = (state: string, code = ''): string =>
  `main[data-state="${state}"]${code === '' ? '' : `:has([data-field="sentence"][data-code="${code}"])`}`;

/** A page of the extension that does one thing and goes. */
export async function inExtension(browser: OpenBrowser, script: string): Promise<void> {
  const page = await browser.openExtension('src/library/index.html', 'body');
  await page.evaluate(script);
  await page.close();
}

/** The database as a later version of us would leave it: it cannot be opened any more. */
export const TOO_NEW = `new Promise((done, fail) => {
  const opening = indexedDB.open('jingdu', 999);
  opening.onsuccess = () => { opening.result.close(); done(); };
  opening.onerror = () => fail(opening.error);
})`;
export const NO_DATABASE = `new Promise((done, fail) => {
  const going = indexedDB.deleteDatabase('jingdu');
  going.onsuccess = () => done();
  going.onerror = () => fail(going.error);
})`;
const ALL_SITES_ON = `(globalThis.browser ?? chrome).storage.local.remove('settings.sitesOff')`;

async function alsoOpen(browser: OpenBrowser, urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
  }
}

export async function closeOthers(browser: OpenBrowser, page: Page): Promise<void> {
  for (const other of await browser.puppeteer.pages()) {
    if (other !== page && /sina/.test(other.url())) await other.close();
  }
}

/** Walked through in this order: what was saved once is saved later on. The last ones leave no database behind. */
export const POPUP_STATES: readonly PopupState[] = [
  { name: 'article', url: warehouseReceipts.url, shows: `${inState('article')}:has([data-action="save"])` },
  { name: 'article-receipt', url: warehouseReceipts.url, press: ['[data-action="receipt-details"]'], shows: `${inState('article')} .details[open]` },
  { name: 'article-cited', url: warehouseReceipts.url, press: ['[data-action="cite"]'], shows: `${inState('article')} .cite` },
  { name: 'guarded', url: WRAPPED, shows: `${inState('article')} [data-spared="1"]` },
  { name: 'loading', url: UNFINISHED, shows: inState('starting', 'starting') },
  { name: 'reading', url: SITUATION, press: ['[data-action="read-on"]'], shows: `${inState('article')} .read[data-reading="true"] .read-settings` },
  { name: 'paused', url: SITUATION, press: ['[data-action="pause"]'], shows: `${inState('paused', 'paused')} [data-action="site-off"]` },
  {
    name: 'site-off',
    url: SITUATION,
    press: ['[data-action="site-off"]'],
    shows: inState('off', 'off'),
    after: (browser) => inExtension(browser, ALL_SITES_ON),
  },
  { name: 'saved-now', url: SITUATION, press: ['[data-action="save"]'], shows: `${inState('saved')} .saved-line` },
  { name: 'saved', url: SITUATION, shows: `${inState('saved')} .saved-line:not(:has([data-action="difference"]))` },
  { name: 'changed', url: CHANGED, shows: `${inState('changed', 'changed')} [data-action="save"]` },
  { name: 'revised', url: CHANGED, press: ['[data-action="save"]'], shows: `${inState('saved')} .saved-line [data-action="difference"]` },
  { name: 'deleted', url: GONE, shows: `${inState('deleted', 'deleted')} [data-action="open-copy"]` },
  { name: 'missing', url: missingPage.url, shows: inState('refused', 'error-page') },
  { name: 'list-page', url: LIST_URL, shows: inState('refused', 'list-page') },
  { name: 'quote-page', url: quotePage.url, shows: inState('refused', 'quote-page') },
  { name: 'unknown-form', url: UNKNOWN_FORM, shows: `${inState('refused', 'unknown-template')} [data-action="report"]` },
  { name: 'reported', url: UNKNOWN_FORM, press: ['[data-action="report"]'], shows: inState('refused', 'reported') },
  { name: 'unknown-address', url: UNKNOWN_ADDRESS, shows: `${inState('refused', 'unknown-address')} [data-action="read-anyway"]` },
  { name: 'read-anyway', url: UNKNOWN_ADDRESS, press: ['[data-action="read-anyway"]'], shows: inState('refused', 'read-found') },
  { name: 'several-pages', url: SEVERAL_PAGES, shows: `${inState('article')} [data-action="gather"]` },
  { name: 'page-missing', url: SEVERAL_PAGES, press: ['[data-action="gather"]'], shows: `${inState('article')} [data-field="pages"]` },
  { name: 'long-title', url: LONG_TITLE, shows: `${inState('article')} [data-field="title"]` },
  { name: 'no-title', url: NO_TITLE, shows: `${inState('article')} [data-field="title"]` },
  {
    name: 'no-access',
    url: SITUATION,
    before: (browser) => browser.letRun(false),
    shows: `${inState('no-access', 'no-access')} [data-action="grant"]`,
    after: (browser) => browser.letRun(true),
  },
  {
    name: 'private',
    url: SITUATION,
    isPrivate: true,
    shows: `${inState('private', 'private-window')}:has([data-field="title"]):not(:has([data-action="save"]:not(:disabled)))`,
  },
  { name: 'not-sina', url: null, shows: `${inState('not-sina', 'foreign-address')} .channels[open]` },
  {
    name: 'all-tabs',
    url: SITUATION,
    before: (browser) => alsoOpen(browser, [sugar2016.url, UNKNOWN_FORM, LIST_URL]),
    press: ['[data-action="save-tabs"]', '[data-all-tabs="done"] [data-action="left-tabs"]'],
    shows: '[data-all-tabs="done"] .all-tabs-left li',
  },
  {
    name: 'before-update',
    url: SITUATION,
    // Installed over itself, as an update is: the scripts in open pages are cut off.
    before: (browser) => browser.install(),
    shows: inState('not-ready', 'page-not-ready'),
  },
  {
    name: 'shelf-closed',
    url: SITUATION,
    before: (browser) => inExtension(browser, TOO_NEW),
    shows: `${inState('error', 'shelf-busy')}:has([data-field="title"]) .notice-code`,
    after: (browser) => inExtension(browser, NO_DATABASE),
  },
];

/** Brings the popup into a state, and leaves it open. */
export async function popupIn(browser: OpenBrowser, state: PopupState): Promise<{ page: Page; popup: Popup }> {
  const page = state.isPrivate === true && state.url !== null ? await browser.openPrivate(state.url) : await browser.newPage();
  if (state.url === UNFINISHED) {
    // Never arrives: Firefox's driver would wait for it whatever it is told.
    page.goto(state.url, { waitUntil: [] }).catch(() => undefined);
    await until(
      async () => (browser.hits.some(({ url }) => url === SLOW_SCRIPT) ? true : undefined),
      () => 'the page did not ask for its script',
    );
  } else if (state.url !== null && state.isPrivate !== true) await page.goto(state.url, { waitUntil: 'load' });
  await state.before?.(browser, page);
  const popup = await browser.popup(page);
  // The last saved ones push down what is under them: what is pressed must stand still.
  if (state.press !== undefined) await popup.wait('.recent-rows, .recent-none');
  for (const selector of state.press ?? []) {
    await popup.wait(`${selector}:not(:disabled)`);
    await popup.click(selector);
  }
  await popup.wait(state.shows);
  return { page, popup };
}
