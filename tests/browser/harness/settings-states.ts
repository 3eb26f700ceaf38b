// The first page and every section of the settings, each as an address with steps: for the pictures of the gallery.
import type { Page } from 'puppeteer-core';
import { CATEGORIES } from '../../../src/article/article.ts';
import { SECTIONS, sectionAddress } from '../../../src/library/settings/section.ts';
import type { OpenBrowser } from './browser.ts';

export interface SettingsState {
  name: string;
  hash: string;
  /** What the reader has chosen before, by the keys of the browser's storage. */
  stored?: Record<string, unknown>;
  /** What is pressed, one after the other. */
  press?: readonly string[];
  /** What must be there in the end. */
  shows: string;
}

const CHOSEN = {
  'settings.shownCategories': [...CATEGORIES],
  'settings.sitesOff': ['finance.sina.cn', 't.cj.sina.com.cn'],
  'settings.readHosts': ['finance.sina.com.cn'],
};

const plain = SECTIONS.map(
  (section): SettingsState => ({
    name: section,
    hash: sectionAddress(section),
    shows: `.settings[data-section="${section}"]${section === 'about' ? ' [data-package="turndown"]' : section === 'storage' ? ' [data-fact="used"]' : ' :is(.options, .facts, .points, .article-body)'}`,
  }),
);

export const SETTINGS_STATES: readonly SettingsState[] = [
  { name: 'welcome', hash: '#welcome', shows: '.welcome' },
  { name: 'welcome-pin', hash: '#welcome', press: ['[data-action="pin"]'], shows: '.welcome-pin [role="status"]' },
  ...plain,
  { name: 'cleaning-all-shown', hash: '#settings/cleaning', stored: CHOSEN, shows: '[data-piece="popup"]' },
  { name: 'channels-off', hash: '#settings/channels', stored: CHOSEN, shows: '[data-host]' },
  { name: 'reading-hosts', hash: '#settings/reading', stored: CHOSEN, shows: '[data-host]' },
  { name: 'privacy-asking', hash: '#settings/privacy', press: ['[data-action="erase"]'], shows: '.erase input:focus' },
  { name: 'about-licence', hash: '#settings/about', press: ['[data-package="idb"] summary'], shows: '[data-package="idb"][open]' },
];

/** Opens a page in the state, in a window of these measures. */
export async function settingsIn(browser: OpenBrowser, state: SettingsState, window: { width: number; height: number }): Promise<Page> {
  const page = await browser.openExtension(`src/library/index.html${state.hash}`, 'main');
  await page.setViewport(window);
  await page.evaluate(`(async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    await local.clear();
    await local.set(${JSON.stringify(state.stored ?? {})});
  })()`);
  for (const selector of state.press ?? []) {
    await page.waitForSelector(selector);
    await page.click(selector);
  }
  await page.waitForSelector(state.shows);
  // A box that scrolls by itself is drawn once it has been in view.
  await page.$eval(state.shows, (element) => element.scrollIntoView({ block: 'nearest' }));
  return page;
}
