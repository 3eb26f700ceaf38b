// An article of the library stands still from its first paint on: each picture has its place before it is drawn.
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

/** Six pictures of different shapes, one above the other with a line between them: the wider ones than the text, too. */
function shelf(): Load {
  const images = Array.from({ length: MANY }, (_, at) => ({ src: `https://n.sinaimg.cn/finance/steady${at}.png`, caption: '' }));
  const html = images.map(({ src }, at) => `<p><img src="${src}"></p><p>第${at + 1}张图下面的一行。</p>`).join('');
  const kept = { ...NO_MARKS, savedAt: '2026-11-27T01:00:00.000Z', revision: 1 };
  const { row, body } = recordsOf(sampleDraft({ id: ID, title: '六张图', images, html, lead: '' }), kept);
  const bytes = images.map(({ src }, at) => chart(src, 300 + at * 150, 200 + ((at * 170) % 400)));
  const hashes = bytes.map((each) => createHash('sha256').update(each).digest('hex'));
  return {
    articles: [{ ...row, pictures: { all: MANY, kept: MANY, failed: 0 } }],
    bodies: [body],
    pictures: bytes.map((each, at) => ({ hash: hashes[at] ?? '', schema: 2, type: 'image/png', bytes: each.toString('base64') })),
    uses: images.map(({ src }, at) => ({ id: ID, src, schema: 2, hash: hashes[at] ?? '', fault: '' })),
  };
}

describe.each(BROWSER_NAMES)('an opened article in %s', (name) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name, { locale: 'zh_CN' });
    await fill(browser, shelf());
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
});
