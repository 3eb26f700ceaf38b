// The library and its reading pane in every state, in both browsers: each shows what it should, fits its window, is large enough where it is pressed, and axe finds nothing to object to.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objections } from './harness/axe.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { LIBRARY_STATES, libraryIn, MIDDLE, NARROW } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';
import { smallTargets } from './harness/targets.ts';

const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Parts that reach beyond what they stand in, by their classes. The panes scroll: the page is no wider for it. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.desk > *, .library-head > *, .shelf > *, .list-head > *, .selection > *, .pane > *')]
      .filter((part) => part.getBoundingClientRect().right > (part.parentElement as Element).getBoundingClientRect().right + 1)
      .map((part) => part.className),
  );

/** Panes in which nothing can be read: narrower than the narrowest, which is 200 pixels. */
const crushed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.desk > *')]
      .filter((part) => {
        const { width } = part.getBoundingClientRect();
        return width > 0 && width < 200;
      })
      .map((part) => part.className),
  );

/** Parts of a byline whose text begins where it is clipped away: 12 pixels for the dot of the first. */
const clipped = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.meta > *')]
      .filter((part) => {
        const edge = (part.parentElement as Element).getBoundingClientRect().left + 12;
        const text = document.createRange();
        text.selectNodeContents(part);
        return [...text.getClientRects()].some(({ left, width }) => width > 0 && left < edge);
      })
      .map((part) => part.textContent),
  );

/** Lines of the list that begin before the one above them ends, by their place. */
const overlapping = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.line, .list-day')].map((line) => line.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    return boxes.slice(1).flatMap((box, at) => (box.top < (boxes[at] as DOMRect).bottom - 0.5 ? at : []));
  });

/** How much of its line the search has beside the mark, of the line's width; 1 where there is no search to be seen. */
const searchPart = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [mark, field] = ['.library-head > svg', '.search input'].map((one) => document.querySelector(one)?.getBoundingClientRect());
    if (mark === undefined || field === undefined || field.width === 0) return 1;
    return field.top < mark.bottom ? field.width / (innerWidth - mark.right) : 0;
  });

/** However many articles and values there are, few are drawn. */
const drawn = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('.line, .side-entry').length);

describe.each(BROWSER_NAMES)('the library in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    // Each has its own colours: what axe says of the contrast is said of both.
    browser = await openBrowser(name, { locale: 'zh_CN', scheme: name === 'chromium' ? 'dark' : 'light' });
  });
  afterAll(() => browser?.close());

  it.each(LIBRARY_STATES.map((state) => [state.name, state] as const))('%s', async (_name, state) => {
    const page = await libraryIn(browser, state);
    const wide = await sideways(page);
    const out = await beyond(page);
    const faults = state.isLong ? [] : await objections(page);
    const lines = await drawn(page);
    const small = await smallTargets(page);
    await page.setViewport(MIDDLE);
    out.push(...(await beyond(page)), ...(await crushed(page)));
    await page.setViewport(NARROW);
    const narrow = await sideways(page);
    out.push(...(await beyond(page)));
    small.push(...(await smallTargets(page)));
    const lost = await clipped(page);
    const crossed = await overlapping(page);
    const search = await searchPart(page);
    await page.close();
    await state.after?.(browser);
    expect(faults).toEqual([]);
    expect([wide, narrow]).toEqual([0, 0]);
    expect(out).toEqual([]);
    expect(small).toEqual([]);
    expect(lost).toEqual([]);
    expect(crossed).toEqual([]);
    expect(search).toBeGreaterThan(0.8);
    expect(lines).toBeLessThan(150);
  });
});
