// Films a page while it loads and looks at each frame: which boxes of noise can be seen in it, told by their colours.
import type { Page } from 'puppeteer-core';
import { pause } from '../../tests/browser/harness/until.ts';
import { FIRST_BLUE, NOISE_BOXES, NOISE_GREEN, NOISE_RED } from '../../tests/newsstand/heaviest/noise.ts';
import { pixelsOf } from './png.ts';

/** So tall that most of the page is in the picture: what is below the fold flashes too. */
const FILM_WINDOW = { width: 1280, height: 2000 };
/** Fewer pixels of a colour may be chance. */
const SEEN = 40;

export interface Film {
  frames: number;
  /** Frames in which at least one box of noise is painted. */
  noisy: number;
  /** Milliseconds from the first noisy frame to the last one. */
  span: number;
  boxes: string[];
}

function boxesIn(png: Buffer): Set<string> {
  const { bytes, step } = pixelsOf(png);
  const counts = new Uint32Array(NOISE_BOXES.length);
  for (let at = 0; at < bytes.length; at += step) {
    if (bytes[at] !== NOISE_RED || bytes[at + 1] !== NOISE_GREEN) continue;
    const box = (bytes[at + 2] as number) - FIRST_BLUE;
    if (box >= 0 && box < counts.length) counts[box] = (counts[box] as number) + 1;
  }
  return new Set(NOISE_BOXES.filter((_, box) => (counts[box] as number) >= SEEN).map(({ name }) => name));
}

/** Every frame that the browser hands out from the navigation until `settle` milliseconds after the load. */
export async function film(page: Page, url: string, settle: number): Promise<Film> {
  await page.setViewport(FILM_WINDOW);
  const session = await page.createCDPSession();
  const shots: { png: Buffer; at: number }[] = [];
  const answers: Promise<unknown>[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    shots.push({ png: Buffer.from(data, 'base64'), at: (metadata.timestamp ?? 0) * 1000 });
    answers.push(session.send('Page.screencastFrameAck', { sessionId }));
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await pause(settle);
  await session.send('Page.stopScreencast');
  await Promise.all(answers);
  await session.detach();
  const seen = shots.map(({ png, at }) => ({ at, boxes: boxesIn(png) }));
  const noisy = seen.filter(({ boxes }) => boxes.size > 0);
  return {
    frames: seen.length,
    noisy: noisy.length,
    span: noisy.length === 0 ? 0 : (noisy.at(-1)?.at ?? 0) - (noisy[0]?.at ?? 0),
    boxes: [...new Set(noisy.flatMap(({ boxes }) => [...boxes]))].sort(),
  };
}
