// A picture of printed articles: what is laid out for paper, in the width of an A4 sheet between its margins.
import type { OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { fill, hardShelf, ordinaryShelf } from '../../tests/browser/harness/library-shelf.ts';
import { LIBRARY } from '../../tests/browser/harness/library-states.ts';
import { pause } from '../../tests/browser/harness/until.ts';

/** In millimetres: the sheet less the margins that print.css has. */
const PAPER = { upright: 210 - 2 * 16, lengthwise: 297 - 2 * 16 };
const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96);
/** Until the words and pictures stand in their new width. */
const SETTLED = 250;

const PRINTED = [
  { name: 'article', id: 'inordinary000000', shows: '.article-body img[src^="blob:"]', paper: PAPER.upright },
  { name: 'long-title', id: 'inhardtitle0001', shows: '.article-body p', paper: PAPER.upright },
  { name: 'wide-table', id: 'inhardtable0001', shows: '.table-box td', paper: PAPER.lengthwise },
];

/** Gives for each picture the state and its file inside `folder`. `ending` tells apart what is the same in another language. The browser's library must be empty. */
export async function paperPictures(browser: OpenBrowser, folder: string, ending: string): Promise<{ state: string; file: string }[]> {
  await fill(browser, ordinaryShelf());
  await fill(browser, hardShelf());
  const made: { state: string; file: string }[] = [];
  for (const { name, id, shows, paper } of PRINTED) {
    const page = await browser.openExtension(`${LIBRARY}#article=${id}`, `article ${shows}`);
    await page.setViewport({ width: pixels(paper), height: 800 });
    await page.emulateMediaType('print');
    await pause(SETTLED);
    const file = `paper-${name}-${ending}.png`;
    await page.screenshot({ path: `${folder}/${file}` as `${string}.png`, fullPage: true });
    made.push({ state: `on paper: ${name}`, file });
    await page.close();
  }
  return made;
}
