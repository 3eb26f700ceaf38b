// Firefox with text alone at twice its size: whatever the words stand in grows with them, and nothing is cut or pushed out of the window.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUATION, situations } from '../newsstand/situations.ts';
import type { OpenBrowser } from './harness/browser.ts';
import { fill, ordinaryShelf } from './harness/library-shelf.ts';
import { LIBRARY, WIDE } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';

/** Parts of the list's lines that are lower than a line of their words or reach beyond the line in which they stand, and lines that reach into the next one. */
const cut = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const edges = [...document.querySelectorAll('.line, .list-day')]
      .map((line) => line.getBoundingClientRect())
      .sort((one, other) => one.top - other.top);
    const crossed = edges.slice(1).filter(({ top }, at) => top < (edges[at] as DOMRect).bottom - 0.5);
    const parts = [...document.querySelectorAll('.row-title, .row .meta, .row-found')].filter((part) => {
      const [inner, outer] = [part.getBoundingClientRect(), (part.closest('.line') as Element).getBoundingClientRect()];
      return inner.top < outer.top || inner.bottom > outer.bottom || inner.height < Number.parseFloat(getComputedStyle(part).lineHeight) - 1;
    });
    return [...crossed.map(() => 'crossed'), ...parts.map((part) => part.textContent)];
  });

describe('text at twice its size', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser('firefox', { route: situations, locale: 'en', text: 200 });
    await fill(browser, ordinaryShelf());
  });
  afterAll(() => browser?.close());

  it.each(['list', 'article=inordinary000000'])('leaves the lines of the library whole at #%s', async (hash) => {
    const page = await browser.openExtension(`${LIBRARY}#${hash}`, '[data-whole] [data-row]');
    await page.setViewport(WIDE);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('26px');
    await page.waitForFunction(() => (document.querySelector('.line')?.clientHeight ?? 0) > 100);
    expect(await cut(page)).toEqual([]);
    await page.type('[data-search]', '库存');
    await page.waitForSelector('[data-count="2"]');
    await page.waitForSelector('.row-found');
    expect(await cut(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });

  it('opens the choice of a look inside the window, with every word and number of it whole', async () => {
    const page = await browser.openExtension(`${LIBRARY}#article=inordinary000000`, 'article .article-body p');
    await page.setViewport(WIDE);
    await page.click('[data-action="look"]');
    await page.waitForSelector('[data-menu="look"] .menu-list');
    const { beyond, broken } = await page.evaluate(() => {
      const menu = document.querySelector('[data-menu="look"] .menu-list') as Element;
      const parts = [...menu.querySelectorAll<HTMLElement>('.read-theme, .read-step span, .read-step output')];
      return {
        beyond: [menu, ...parts].filter((part) => part.getBoundingClientRect().right > innerWidth).length,
        broken: parts.filter((part) => part.scrollWidth > part.clientWidth + 1 || part.clientHeight > 60).map((part) => part.textContent),
      };
    });
    await page.close();
    expect(beyond).toBe(0);
    expect(broken).toEqual([]);
  });

  it('breaks no word of the popup, and is not scrolled sideways', async () => {
    const page = await browser.newPage();
    await page.goto(SITUATION, { waitUntil: 'load' });
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"] [data-field="receipt"]');
    const { bar, broken } = await popup.evaluate((document) => {
      const texts = document.createTreeWalker(document.querySelector('main') as Element, 4);
      const words: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { index, 0: word } of text.data.matchAll(/[A-Za-z]{3,}/g)) {
          const place = document.createRange();
          place.setStart(text, index);
          place.setEnd(text, index + word.length);
          if (new Set([...place.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
        }
      }
      // A scroll bar along the lower edge takes from the height.
      return { bar: (document.defaultView as Window).innerHeight - document.documentElement.clientHeight, broken: words };
    });
    await popup.close();
    await page.close();
    expect(broken).toEqual([]);
    expect(bar).toBe(0);
  });
});
