// Read mode on real pages in real browsers: title, byline and text are seen and nothing else, and leaving gives the page back to the letter.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadLook, USUAL_LOOK } from '../../src/article/read-look.ts';
import { readStyle } from '../../src/reading/read-style.ts';
import { STORIES } from '../newsstand/contents.ts';
import { hostile } from '../newsstand/stories/hostile.ts';
import { mobileGrid } from '../newsstand/stories/mobile-grid.ts';
import { steel2012 } from '../newsstand/stories/steel-2012.ts';
import { warehouseReceipts } from '../newsstand/stories/warehouse-receipts.ts';
import type { Story } from '../newsstand/truth.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { openClean } from './harness/clean.ts';
import { askPage } from './harness/extension-calls.ts';
import { openBrowser } from './harness/open.ts';
import { withoutScripts } from './harness/routes.ts';
import { pause, until } from './harness/until.ts';

const folded = (text: string): string => text.replace(/\s+/g, '');

/** What the reader sees: the text that the browser would copy. */
const seen = async (page: Page): Promise<string> => folded(await page.evaluate(() => document.documentElement.innerText));

async function open(browser: OpenBrowser, url: string, width = 1280): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 720 });
  await openClean(page, url);
  return page;
}

const marks = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('[data-jingdu-part],[data-jingdu-line]').length + document.querySelectorAll('html > style').length);

const READ = STORIES.filter((story) => story !== hostile).map((story) => [story.name, story] as const);

describe.each(BROWSER_NAMES)('read mode in %s, page scripts off', (name) => {
  let browser: OpenBrowser;
  let asker: Page;
  const set = (story: Story, on: boolean | null, look: ReadLook = USUAL_LOOK) =>
    askPage(asker, story.url, 'page.reading', { on, style: readStyle(look) });
  beforeAll(async () => {
    browser = await openBrowser(name, { route: withoutScripts, locale: 'zh_CN' });
    asker = await browser.openExtension('src/library/index.html', 'body');
  });
  afterAll(() => browser?.close());

  it.each(READ)('%s: shows the article and nothing else, and gives the document back to the letter', async (_name, story) => {
    const page = await open(browser, story.url, story === mobileGrid ? 360 : 1280);
    const clean = await page.content();
    expect(await set(story, true)).toMatchObject({ state: 'clean', reading: true });
    const text = await seen(page);
    for (const line of story.truth.paragraphs) expect(text).toContain(folded(line));
    for (const { caption } of story.truth.pictures) expect(text).toContain(folded(caption));
    expect(text.startsWith(folded(story.truth.title))).toBe(true);
    expect(text.split(folded(story.truth.title)).length, 'the title, once').toBe(2);
    expect(text).toContain(folded(story.truth.source));
    const noise = story.truth.noise.filter((words) => text.includes(folded(words)));
    // The editor stands inside the last sentence there: it is the author's line, and the saved copy alone can be without it.
    expect(noise).toEqual(story.name === 'steel-2012' ? ['责任编辑'] : []);
    expect(await page.content()).not.toBe(clean);
    expect(await set(story, false)).toMatchObject({ reading: false });
    expect(await page.content()).toBe(clean);
    await page.close();
  });

  it('hides lines that are none of the article though no element is theirs alone, and is read as before', async () => {
    const page = await open(browser, steel2012.url);
    await page.evaluate(() => {
      const link = (words: string) =>
        Object.assign(document.createElement('a'), { href: '/chanjing/20120306/101511523908.shtml', textContent: words });
      const lineBreak = () => document.createElement('br');
      document.querySelector('#artibody')?.append('相关报道：', link('港口钢坯又少了'), lineBreak(), '　　', link('轧机换了班次'), lineBreak());
    });
    await pause(300);
    const clean = await page.content();
    const read = () => askPage(asker, steel2012.url, 'page.read', { by: 'address' });
    const article = await read();
    expect(await seen(page)).toContain('相关报道：港口钢坯又少了轧机换了班次');
    await set(steel2012, true);
    const text = await seen(page);
    expect(['相关报道', '港口钢坯', '轧机换了'].filter((words) => text.includes(words))).toEqual([]);
    for (const line of steel2012.truth.paragraphs) expect(text).toContain(folded(line));
    expect(await read()).toEqual(article);
    await set(steel2012, false);
    expect(await page.content()).toBe(clean);
    await page.close();
  });

  it.each([mobileGrid, warehouseReceipts])('$name fits into 360 px', async (story) => {
    const page = await open(browser, story.url, 360);
    await set(story, true);
    const { width, inner } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, inner: innerWidth }));
    expect(width).toBeLessThanOrEqual(inner);
    await page.close();
  });

  it('sets the text as the reader likes it', async () => {
    const page = await open(browser, warehouseReceipts.url);
    await set(warehouseReceipts, true, { ...USUAL_LOOK, theme: 'sepia', size: 20, leading: 2, measure: 30, indent: false });
    const look = await page.evaluate(() => {
      const body = document.querySelector('#artibody') as Element;
      const style = getComputedStyle(body);
      const range = document.createRange();
      const words = document
        .createTreeWalker(document.querySelector('#artibody > p:not([class])') as Element, NodeFilter.SHOW_TEXT)
        .nextNode() as Text;
      // The first letter behind the two ideographic spaces that are typed.
      range.setStart(words, 2);
      range.setEnd(words, 3);
      return {
        paper: getComputedStyle(document.documentElement).backgroundColor,
        size: style.fontSize,
        line: style.lineHeight,
        width: style.width,
        inset: Math.round(range.getBoundingClientRect().left - body.getBoundingClientRect().left),
      };
    });
    expect(look).toEqual({ paper: 'rgb(245, 236, 217)', size: '20px', line: '40px', width: '600px', inset: 0 });
    await page.close();
  });

  it.each(['as it is', 'in a box of its own'])(
    'leaves the page where the reader had scrolled it, and keeps their place in the text %s',
    async (how) => {
      const page = await open(browser, warehouseReceipts.url);
      await page.evaluate((isBoxed) => {
        const text = document.querySelector('#artibody') as Element;
        const box = document.createElement('div');
        if (isBoxed) box.append(...text.childNodes);
        if (isBoxed) text.append(box);
      }, how !== 'as it is');
      const line = warehouseReceipts.truth.paragraphs[3] ?? '';
      const placeOf = (): Promise<number> =>
        page.evaluate(
          (words) => {
            const paragraph = [...document.querySelectorAll('#artibody p')].find((one) => one.textContent?.includes(words));
            return paragraph?.getBoundingClientRect().top ?? Number.NaN;
          },
          line.slice(0, 20),
        );
      await page.evaluate(
        (words) => {
          [...document.querySelectorAll('#artibody p')].find((one) => one.textContent?.includes(words))?.scrollIntoView();
        },
        line.slice(0, 20),
      );
      const before = await page.evaluate(() => scrollY);
      expect(before).toBeGreaterThan(300);
      await set(warehouseReceipts, true);
      expect(Math.abs(await placeOf())).toBeLessThan(4);
      await page.evaluate(() => scrollTo(0, 60));
      await set(warehouseReceipts, false);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await page.close();
    },
  );

  it('is found in and selected as any page: the nodes are the page’s own', async () => {
    const page = await open(browser, warehouseReceipts.url);
    await set(warehouseReceipts, true);
    const found = await page.evaluate(
      (words) => (globalThis as unknown as { find(text: string): boolean }).find(words),
      warehouseReceipts.truth.paragraphs[3]?.slice(2, 12) ?? '',
    );
    expect(found).toBe(true);
    expect(await page.evaluate(() => (globalThis as unknown as { find(text: string): boolean }).find('新浪财经公众号'))).toBe(false);
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return getSelection()?.toString() ?? '';
    });
    expect(folded(copied)).toContain(folded(warehouseReceipts.truth.paragraphs[0] ?? ''));
    expect(copied).not.toContain('新浪财经公众号');
    await page.close();
  });

  it('tells how far the reader is', async () => {
    const page = await open(browser, warehouseReceipts.url);
    await set(warehouseReceipts, true);
    const share = () => page.evaluate(() => new DOMMatrix(getComputedStyle(document.documentElement, '::after').transform).a);
    await page.evaluate(() => scrollTo(0, 0));
    await until(
      async () => ((await share()) < 0.05 ? true : undefined),
      async () => `at the top the bar says ${await share()}`,
    );
    await page.evaluate(() => scrollTo(0, 1e6));
    await until(
      async () => ((await share()) > 0.95 ? true : undefined),
      async () => `at the end the bar says ${await share()}`,
    );
    await page.close();
  });
});

describe.each(BROWSER_NAMES)('read mode in %s, on a page in full cry', (name) => {
  let browser: OpenBrowser;
  let asker: Page;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    asker = await browser.openExtension('src/library/index.html', 'body');
  });
  afterAll(() => browser?.close());

  it('keeps out what comes late, wherever it comes', async () => {
    const page = await open(browser, warehouseReceipts.url);
    await askPage(asker, warehouseReceipts.url, 'page.reading', { on: true, style: readStyle(USUAL_LOOK) });
    await page.evaluate(() => {
      const box = (words: string) => Object.assign(document.createElement('div'), { textContent: words });
      document.body.append(box('迟来的甲'));
      document.querySelector('.article-content-left')?.prepend(box('迟来的乙'));
      document.querySelector('.main-title')?.before(box('迟来的丙'));
    });
    await pause(1_300);
    const text = await seen(page);
    expect(text).not.toContain('迟来的');
    expect(warehouseReceipts.truth.noise.filter((words) => text.includes(folded(words)))).toEqual([]);
    for (const line of warehouseReceipts.truth.paragraphs) expect(text).toContain(folded(line));
    await page.close();
  });

  it('goes on in a text that the page puts in the place of the first, gives up when there is none, and ends with a pause', async () => {
    const page = await open(browser, warehouseReceipts.url);
    await askPage(asker, warehouseReceipts.url, 'page.reading', { on: true, style: readStyle(USUAL_LOOK) });
    await page.evaluate(() => {
      const next = document.querySelector('#artibody')?.cloneNode(false) as Element;
      next.removeAttribute('data-jingdu-part');
      next.append(Object.assign(document.createElement('p'), { textContent: '第二稿只有这一段。' }));
      document.querySelector('#artibody')?.replaceWith(next);
    });
    await until(
      async () => ((await page.evaluate(() => document.querySelector('#artibody[data-jingdu-part="body"]') !== null)) ? true : undefined),
      async () => `the page shows ${await seen(page)}`,
    );
    expect(await seen(page)).toContain('第二稿只有这一段');
    expect(await seen(page)).not.toContain('新浪财经公众号');
    await page.evaluate(() => document.querySelector('#artibody')?.replaceWith('换了一篇'));
    await until(
      async () => ((await seen(page)).includes('换了一篇') ? true : undefined),
      async () => `the page shows ${await seen(page)}`,
    );
    await page.close();
    const other = await open(browser, warehouseReceipts.url);
    await askPage(asker, warehouseReceipts.url, 'page.reading', { on: true, style: readStyle(USUAL_LOOK) });
    expect(await marks(other)).toBeGreaterThan(10);
    expect(await askPage(asker, warehouseReceipts.url, 'page.pause', { paused: true })).toMatchObject({ state: 'paused', reading: false });
    expect(await marks(other)).toBe(0);
    await other.close();
  });

  it('goes on where the page replaces its whole body, or puts the text into another one', async () => {
    const page = await open(browser, warehouseReceipts.url);
    await askPage(asker, warehouseReceipts.url, 'page.reading', { on: true, style: readStyle(USUAL_LOOK) });
    const line = folded(warehouseReceipts.truth.paragraphs[0] ?? '');
    const shows = () =>
      until(
        async () => ((await seen(page)).includes(line) ? true : undefined),
        async () => `the page shows ${await seen(page)}`,
        8_000,
      );
    await shows();
    await page.evaluate(async () => {
      const sent = await (await fetch(location.href)).text();
      document.body.replaceWith(new DOMParser().parseFromString(sent, 'text/html').body);
    });
    await shows();
    expect(await seen(page)).not.toContain('新浪财经公众号');
    await page.evaluate(() => {
      const other = document.createElement('body');
      other.append(...document.body.childNodes);
      document.body.replaceWith(other);
    });
    await shows();
    expect(await askPage(asker, warehouseReceipts.url, 'page.status', null)).toMatchObject({ state: 'clean', reading: true });
    await page.close();
  });

  it('is entered from the popup, remembers what was chosen there, and opens by itself where that was asked for', async () => {
    const page = await open(browser, warehouseReceipts.url);
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    await popup.click('[data-action="read-on"]');
    await popup.wait('[data-action="theme-dark"]');
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await popup.click('[data-action="theme-dark"]');
    await popup.click('[data-action="always"]');
    await until(
      async () => ((await paper()) === 'rgb(22, 23, 26)' ? true : undefined),
      async () => `the paper is ${await paper()}`,
    );
    await pause(200);
    await popup.close();
    await page.reload({ waitUntil: 'load' });
    await until(
      async () => ((await paper()) === 'rgb(22, 23, 26)' ? true : undefined),
      async () => `after a reload the paper is ${await paper()}`,
    );
    await page.close();
  });
});

describe('read mode at rest, in chromium', () => {
  it('asks for no layout while nothing happens, and for a few while the page scrolls', async () => {
    const browser = await openBrowser('chromium', { route: withoutScripts, locale: 'zh_CN' });
    try {
      const asker = await browser.openExtension('src/library/index.html', 'body');
      const page = await open(browser, warehouseReceipts.url);
      await page.bringToFront();
      await askPage(asker, warehouseReceipts.url, 'page.reading', { on: true, style: readStyle(USUAL_LOOK) });
      await pause(300);
      const { LayoutCount: before = 0, TaskDuration: spent = 0 } = await page.metrics();
      await pause(1_000);
      const { LayoutCount: rested = 0, TaskDuration: after = 0 } = await page.metrics();
      expect(rested - before).toBeLessThanOrEqual(1);
      expect(after - spent).toBeLessThan(0.1);
      await page.mouse.move(400, 400);
      await page.mouse.wheel({ deltaY: 600 });
      await pause(600);
      expect((await page.metrics()).LayoutCount ?? 0).toBeLessThan(rested + 10);
    } finally {
      await browser.close();
    }
  });
});
