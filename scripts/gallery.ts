// `npm run -s gallery`: a picture of the popup and of the library in every state, of the first page and of the settings, in two languages and two colours, and how soon the popup shows something.
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import type { Locale, OpenBrowser } from '../tests/browser/harness/browser.ts';
import { openBrowser } from '../tests/browser/harness/open.ts';
import { closeOthers, POPUP_STATES, popupIn } from '../tests/browser/harness/popup-states.ts';
import { until } from '../tests/browser/harness/until.ts';
import { SITUATION, situations } from '../tests/newsstand/situations.ts';
import { buildAll } from './build.ts';
import { libraryPictures } from './gallery/library-pictures.ts';
import { settingsPictures } from './gallery/settings-pictures.ts';

const FOLDER = 'out/gallery';
const LANGUAGES: readonly Locale[] = ['zh_CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const ROUNDS = 7;

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

/** Milliseconds from the press of the toolbar button to the popup's first paint with something in it. */
async function firstContents(browser: OpenBrowser): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(SITUATION, { waitUntil: 'load' });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const pressed = Date.now();
    const popup = await browser.popup(page);
    await popup.wait('main[data-state="article"]');
    const painted = await until(
      () =>
        popup.evaluate(() => {
          const [entry] = performance.getEntriesByName('first-contentful-paint');
          return entry === undefined ? undefined : performance.timeOrigin + entry.startTime;
        }),
      () => 'the popup told of no paint',
    );
    times.push(painted - pressed);
    await popup.close();
  }
  await page.close();
  return times.sort((a, b) => a - b);
}

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
  const times = await firstContents(browser).finally(() => browser.close());
  const rounded = times.map((time) => Math.round(time));
  const note = `popup, click to first content: ${rounded[0]} ms at best, ${rounded[Math.floor(ROUNDS / 2)]} ms in the middle of ${ROUNDS} (target 100 ms; load ${loadavg()[0]?.toFixed(1)})`;
  console.log(note);
  const pictures: Picture[] = [];
  for (const locale of LANGUAGES) {
    for (const scheme of SCHEMES) pictures.push(...(await picturesIn(locale, scheme)));
  }
  writeFileSync(`${FOLDER}/index.html`, pageOf(pictures, note));
  console.log(`${FOLDER}/index.html: ${pictures.length} pictures`);
  return 0;
}
