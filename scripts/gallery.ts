// `npm run -s gallery`: a picture of the popup and of the library in every state, of the first page and of the settings, in two languages and two colours, enlarged and on paper, and how soon the popup shows something.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Locale, OpenBrowser } from '../tests/browser/harness/browser.ts';
import { setExtension } from '../tests/browser/harness/chromium-settings.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { closeOthers, POPUP_STATES, popupIn } from '../tests/browser/harness/popup-states.ts';
import { until } from '../tests/browser/harness/until.ts';
import { SITUATION, situations } from '../tests/newsstand/situations.ts';
import { buildAll } from './build.ts';
import { largePictures } from './gallery/large-pictures.ts';
import { libraryPictures, phonePictures } from './gallery/library-pictures.ts';
import { paperPictures } from './gallery/paper-pictures.ts';
import { settingsPictures } from './gallery/settings-pictures.ts';

const FOLDER = 'out/gallery';
const LANGUAGES: readonly Locale[] = ['zh_CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const ROUNDS = 25;

interface Picture {
  state: string;
  file: string;
  locale: Locale;
  scheme: string;
}

async function picturesIn(locale: Locale, scheme: (typeof SCHEMES)[number]): Promise<Picture[]> {
  const browser = await openBrowser('chromium', { route: situations, locale, scheme });
  const made: Picture[] = [];
  try {
    // Its last state leaves no library behind, as its first one needs it.
    for (const picture of await libraryPictures(browser, FOLDER, `${locale}-${scheme}`)) made.push({ ...picture, locale, scheme });
    for (const picture of await settingsPictures(browser, FOLDER, `${locale}-${scheme}`)) made.push({ ...picture, locale, scheme });
    for (const state of POPUP_STATES) {
      const { page, popup } = await popupIn(browser, state);
      const file = `popup-${state.name}-${locale}-${scheme}.png`;
      await popup.screenshot(`${FOLDER}/${file}`);
      made.push({ state: state.name, file, locale, scheme });
      await popup.close();
      await closeOthers(browser, page);
      await page.close();
      await state.after?.(browser);
    }
  } finally {
    await browser.close();
  }
  return made;
}

/** Enlarged, on paper, and in the other browser on a phone, in light colours alone: paper has no others, and what is cut is cut in both. */
async function lightPicturesIn(locale: Locale): Promise<Picture[]> {
  const made: Picture[] = [];
  for (const [name, text, take] of [
    ['chromium', {}, largePictures],
    ['firefox', { text: 200 }, largePictures],
    ['chromium', {}, paperPictures],
    ['firefox', {}, phonePictures],
  ] as const) {
    const browser = await openBrowser(name, { route: situations, locale, ...text });
    const taken = await take(browser, FOLDER, locale).finally(() => browser.close());
    made.push(...taken.map((picture) => ({ ...picture, locale, scheme: 'light' })));
  }
  return made;
}

/** In milliseconds from the press of the toolbar button: the popup's first paint with something in it, and the one with the article's title. */
async function paints(browser: OpenBrowser): Promise<{ first: number[]; article: number[] }> {
  // It takes a quarter of a second to slide out a button that is not pinned, before it opens anything.
  await setExtension(browser.puppeteer, browser.base, { pinnedToToolbar: true });
  const page = await browser.newPage();
  await page.goto(SITUATION, { waitUntil: 'load' });
  const times: { first: number[]; article: number[] } = { first: [], article: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const pressed = Date.now();
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    const painted = await until(
      () =>
        popup.evaluate(async () => {
          const [first] = performance.getEntriesByName('first-contentful-paint');
          const largest = await new Promise<PerformanceEntryList>((told) => {
            new PerformanceObserver((list) => told(list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
          });
          const title = largest.find((entry) => (entry as LargestContentfulPaint).element?.matches('.card-title'));
          if (first === undefined || title === undefined) return undefined;
          return { first: performance.timeOrigin + first.startTime, article: performance.timeOrigin + title.startTime };
        }),
      () => 'the popup told of no paint',
    );
    times.first.push(painted.first - pressed);
    times.article.push(painted.article - pressed);
    await popup.close();
  }
  await page.close();
  return times;
}

const inWords = (times: readonly number[]): string => {
  const sorted = times.map((time) => Math.round(time)).sort((one, other) => one - other);
  return `${sorted[0]} ms at best, ${sorted[Math.floor(sorted.length / 2)]} ms in the middle`;
};

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function pageOf(pictures: readonly Picture[], note: string): string {
  const states = [...new Set(pictures.map(({ state }) => state))];
  const rows = states.map((state) => {
    const own = pictures.filter((picture) => picture.state === state);
    return `<h2>${escaped(state)}</h2><p>${own.map(({ file, locale, scheme }) => `<img src="${file}" title="${locale} ${scheme}" alt="${state} ${locale} ${scheme}">`).join('\n')}</p>`;
  });
  return `<!DOCTYPE html><meta charset="utf-8"><title>Jingdu: gallery</title><style>body{font:14px sans-serif;background:#999}img{vertical-align:top;margin:4px}</style>
<p>${escaped(note)}</p>${rows.join('\n')}`;
}

export async function main(): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  await buildAll();
  const browser = await openBrowser('chromium', { route: situations });
  const { first, article } = await paints(browser).finally(() => browser.close());
  const note = `popup, click to first content: ${inWords(first)} of ${ROUNDS} (target 100 ms), to the article's title: ${inWords(article)}; load ${loadavg()[0]?.toFixed(1)}`;
  console.log(note);
  const pictures: Picture[] = [];
  for (const locale of LANGUAGES) {
    for (const scheme of SCHEMES) pictures.push(...(await picturesIn(locale, scheme)));
    pictures.push(...(await lightPicturesIn(locale)));
  }
  writeFileSync(`${FOLDER}/index.html`, pageOf(pictures, note));
  console.log(`${FOLDER}/index.html: ${pictures.length} pictures`);
  return 0;
}
