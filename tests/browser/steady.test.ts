// An article of the library stands still from its first paint on: each picture has its place before it is drawn, or takes it from the words that kept it.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_MARKS, recordsOf } from '../../src/shelf/record.ts';
import { chart } from '../newsstand/picture.ts';
import { sampleDraft } from '../unit/sample-article.ts';
import { BROWSER_NAMES, type OpenBrowser } from './harness/browser.ts';
import { fill, type Load } from './harness/library-shelf.ts';
import { LIBRARY } from './harness/library-states.ts';
import { openBrowser } from './harness/open.ts';

const ID = 'insteady0000001';
const MANY = 6;
/** An article whose pictures could not be had. */
const LATE = 'insteady0000002';
const LATER = 3;
/** One whose pictures are answered and there, all between two looks of the library. */
const AT_ONCE = 'insteady0000003';

interface Pictured {
  id: string;
  title: string;
  savedAt: string;
  many: number;
  /** The size of each that lies here, in pixels; null where none could be had. */
  sizeOf: ((at: number) => [number, number]) | null;
}

/** An article of pictures, one above the other with a line between them. */
function pictured({ id, title, savedAt, many, sizeOf }: Pictured): Load {
  const images = Array.from({ length: many }, (_, at) => ({ src: `https://n.sinaimg.cn/finance/${id}${at}.png`, caption: '' }));
  const html = images.map(({ src }, at) => `<p><img src="${src}"></p><p>第${at + 1}张图下面的一行。</p>`).join('');
  const { row, body } = recordsOf(sampleDraft({ id, title, images, html, lead: '' }), { ...NO_MARKS, savedAt, revision: 1 });
  const bytes = sizeOf === null ? [] : images.map(({ src }, at) => chart(src, ...sizeOf(at)));
  const hashes = bytes.map((each) => createHash('sha256').update(each).digest('hex'));
  return {
    articles: [{ ...row, pictures: { all: many, kept: bytes.length, failed: many - bytes.length } }],
    bodies: [body],
    pictures: bytes.map((each, at) => ({ hash: hashes[at] ?? '', schema: 2, type: 'image/png', bytes: each.toString('base64') })),
    uses: images.map(({ src }, at) => ({
      id,
      src,
      schema: 2,
      hash: hashes[at] ?? '',
      fault: sizeOf === null ? ('unreachable' as const) : ('' as const),
    })),
  };
}

/** Of different shapes, the wider ones than the text, too. */
const STEADY = pictured({
  id: ID,
  title: '六张图',
  savedAt: '2026-11-27T01:00:00.000Z',
  many: MANY,
  sizeOf: (at) => [300 + at * 150, 200 + ((at * 170) % 400)],
});
const WITHOUT = pictured({ id: LATE, title: '三张图', savedAt: '2026-11-26T01:00:00.000Z', many: LATER, sizeOf: null });
const atOnce = (sizeOf: Pictured['sizeOf']): Load =>
  pictured({ id: AT_ONCE, title: '一起来的图', savedAt: '2026-11-25T01:00:00.000Z', many: LATER, sizeOf });

describe.each(BROWSER_NAMES)('an opened article in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    for (const load of [STEADY, WITHOUT]) await fill(browser, load);
  });
  afterAll(() => browser?.close());

  it.each([1280, 360])('moves nothing for its pictures at %i px', async (width) => {
    const page = await browser.openExtension(`${LIBRARY}#list`, '[data-whole] [data-row]');
    await page.setViewport({ width, height: 800 });
    const seen = await page.evaluate(async (id) => {
      let shifts = 0;
      type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
      // Chromium alone measures it itself. That the panes take each other's place in a narrow window is no shift of the text.
      const ofText = ({ sources }: Shift) => sources.some(({ node }) => node?.parentElement?.closest('.article-body') != null);
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) if (ofText(entry)) shifts += entry.value;
        }).observe({ type: 'layout-shift' });
      location.hash = `#article=${id}`;
      const sizes = new Set<string>();
      const pictures = () => [...document.querySelectorAll<HTMLImageElement>('.article-body img')];
      const drawn = () => pictures().length > 0 && pictures().every((picture) => picture.complete && picture.naturalWidth > 0);
      let still = 0;
      for (const began = performance.now(); still < 20 && performance.now() - began < 10_000; still = drawn() ? still + 1 : 0) {
        if (pictures().length > 0)
          sizes.add(
            pictures()
              .map(({ offsetWidth, offsetHeight }) => `${offsetWidth}x${offsetHeight}`)
              .join(' '),
          );
        // As soon as the nodes are there, before anything of them is painted.
        await new Promise(requestAnimationFrame);
      }
      return { shifts, sizes: sizes.size, drawn: drawn() };
    }, ID);
    await page.close();
    expect(seen).toEqual({ shifts: 0, sizes: 1, drawn: true });
  });

  it('takes its pictures as they come, and leaves the text and what is selected in it alone', async () => {
    const page = await browser.openExtension(`${LIBRARY}#article=${LATE}`, '.picture-away');
    await page.evaluate(() => {
      const lines = document.querySelectorAll('.article-body p');
      getSelection()?.selectAllChildren(lines[1] as Element);
      Object.assign(globalThis, { lineBefore: lines[1] });
    });
    // The keyboard stands on the way to the second one.
    await page.$$eval('.picture-away', ([, second]) => (second as HTMLElement).focus());
    await page.$eval('[data-action="pictures-retry"]', (button) => (button as HTMLElement).click());
    await page.waitForFunction(
      (many) => {
        const shown = [...document.querySelectorAll<HTMLImageElement>('.article-body .picture-open > img')];
        return shown.length === many && shown.every(({ src, naturalWidth }) => src.startsWith('blob:') && naturalWidth > 0);
      },
      {},
      LATER,
    );
    expect(await page.evaluate(() => [`${getSelection()}`, (globalThis as unknown as { lineBefore: Element }).lineBefore.isConnected])).toEqual([
      '第1张图下面的一行。',
      true,
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('图 2');
    // Each is one of them, wherever in the row it came.
    await page.click('.picture-open');
    expect(await page.$eval('[data-picture]', (said) => said.textContent)).toBe(`1/${LATER}`);
    const labels = await page.$$eval('.picture-open', (buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    expect(labels).toEqual(Array.from({ length: LATER }, (_, at) => `图 ${at + 1}`));
    await page.close();
  });

  it('shows pictures that all came between two looks of the library', async () => {
    await fill(browser, atOnce(null));
    const page = await browser.openExtension(`${LIBRARY}#article=${AT_ONCE}`, '.picture-away');
    await fill(
      browser,
      atOnce(() => [300, 200]),
    );
    await page.bringToFront();
    await page.evaluate((id) => new BroadcastChannel('jingdu-shelf').postMessage([id]), AT_ONCE);
    await page.waitForFunction((many) => document.querySelectorAll('.article-body .picture-open > img').length === many, { timeout: 5_000 }, LATER);
    await page.close();
  });
});
