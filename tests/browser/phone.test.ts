// A phone page with everything that Sina puts over it, at 360 px in both browsers: nothing is over the text, and all of it can be reached.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OVERLAYS, phoneRoute } from '../newsstand/phone.ts';
import { mobileGrid } from '../newsstand/stories/mobile-grid.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { openBrowser } from './harness/open.ts';

/** What lies over the page, and whether the last line can be brought to the middle of the screen and is what one sees there. */
const sight = (page: Page, last: string) =>
  page.evaluate(
    (overlays, words) => {
      const shown = [...document.querySelectorAll(overlays)].filter((element) => element.getClientRects().length > 0);
      scrollTo(0, 1e6);
      const scrolled = scrollY;
      const line = [...document.querySelectorAll('.art_content p')].find((one) => one.textContent?.includes(words));
      line?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = line?.getBoundingClientRect() ?? new DOMRect();
      const seen = document.elementFromPoint(left + 40, top + height / 2);
      const kinds = shown.map((element) => element.className || element.id);
      return { kinds, isSeen: line !== undefined && seen === line, scrolls: scrolled > 0, fits: document.documentElement.scrollWidth <= innerWidth };
    },
    OVERLAYS,
    last.slice(0, 12),
  );

describe.each(BROWSER_NAMES)('a phone page in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { route: phoneRoute, locale: 'zh_CN' });
  });
  afterAll(() => browser?.close());

  it('is folded and covered as Sina sends it, and open to its last line when it is clean', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    await openClean(page, mobileGrid.url);
    const last = mobileGrid.truth.paragraphs.at(-1) ?? '';
    expect(await sight(page, last)).toEqual({ kinds: [], isSeen: true, scrolls: true, fits: true });
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"] [data-action="pause"]:not(:disabled)');
    await popup.click('[data-action="pause"]');
    await popup.wait('main[data-state="paused"]');
    await popup.close();
    const asSent = await sight(page, last);
    expect(asSent).toMatchObject({ isSeen: false });
    expect(asSent.kinds.length).toBeGreaterThan(4);
    await page.close();
  });
});
