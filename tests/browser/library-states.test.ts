// The library and its reading pane in every state, in both browsers: each shows what it should, fits its window, and axe finds nothing to object to.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { LIBRARY_STATES, libraryIn, MIDDLE, NARROW } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Parts that reach beyond what they stand in, by their classes. The panes scroll: the page is no wider for it. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.desk > *, .library-head > *, .shelf > *, .list-head > *, .selection > *, .pane > *')]
      .filter((part) => part.getBoundingClientRect().right > (part.parentElement as Element).getBoundingClientRect().right + 1)
      .map((part) => part.className),
  );

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
    const out = await beyond(page);
    const faults = state.isLong ? [] : await objections(page);
    const lines = await drawn(page);
    await page.setViewport(MIDDLE);
    out.push(...(await beyond(page)));
    await page.setViewport(NARROW);
    const narrow = await sideways(page);
    out.push(...(await beyond(page)));
    await page.close();
    await state.after?.(browser);
    expect(faults).toEqual([]);
    expect([wide, narrow]).toEqual([0, 0]);
    expect(out).toEqual([]);
    expect(lines).toBeLessThan(150);
  });
});
