// The library and its reading pane in every state, in both browsers: each shows what it should, fits its window, and axe finds nothing to object to.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { LIBRARY_STATES, libraryIn, NARROW } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** However many articles and values there are, few are drawn. */
const drawn = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('.line, .side-entry').length);

describe.each(BROWSER_NAMES)('the library in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it.each(LIBRARY_STATES.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const page = await libraryIn(browser, state);
    const wide = await sideways(page);
    const faults = state.isLong ? [] : await objections(page);
    const lines = await drawn(page);
    await page.setViewport(NARROW);
    const narrow = await sideways(page);
    await page.close();
    await state.after?.(browser);
    expect(faults).toEqual([]);
    expect([wide, narrow]).toEqual([0, 0]);
    expect(lines).toBeLessThan(150);
  });
});
