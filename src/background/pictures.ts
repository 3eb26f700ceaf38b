// The pictures of saved articles: fetched once, right after saving, a few at a time; what was interrupted goes on when we are woken.
import { browser } from '../platform/browser.ts';
import { find } from '../shelf/articles.ts';
import { failPicture, forgetFaults, keepPicture, usesOf, waiting } from '../shelf/pictures.ts';
import type { PictureCount } from '../shelf/record.ts';
import { fetchPicture } from './fetch-picture.ts';
import { sayReferrer } from './referrer.ts';

const AT_ONCE = 4;
/** An article with more is a gallery; its text is saved all the same. */
export const MOST_PICTURES = 200;
export const MOST_BYTES = 80_000_000;
/** Chrome ends a service worker that has used none of its interfaces for 30 seconds. */
const AWAKE_EVERY = 20_000;

const running = new Map<string, Promise<void>>();
/** What is still to be asked for, of each article whose pictures are being fetched. */
const queues = new Map<string, string[]>();

async function stayAwake(work: Promise<void>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_EVERY);
  try {
    await work;
  } finally {
    clearInterval(timer);
  }
}

async function fetchAll(id: string): Promise<void> {
  const uses = await usesOf(id);
  const missing = uses.filter((use) => use.hash === '' && use.fault === '').map((use) => use.src);
  if (missing.length === 0) return;
  queues.set(id, missing);
  await sayReferrer();
  const allowed = Math.max(0, MOST_PICTURES - uses.filter((use) => use.hash !== '').length);
  for (const src of missing.splice(allowed)) await failPicture(id, src, 'too-many');
  let left = MOST_BYTES;
  const next = async (): Promise<void> => {
    for (let src = missing.shift(); src !== undefined; src = missing.shift()) {
      const fetched = await fetchPicture(src, left);
      if ('fault' in fetched) await failPicture(id, src, fetched.fault);
      else {
        left -= fetched.picture.bytes.byteLength;
        await keepPicture(id, src, fetched.picture);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** Fetches what nobody has tried to fetch yet of an article's pictures; one run after the other for each article. */
export function fetchPictures(id: string): Promise<void> {
  // One that is at work knows only the pictures that were there when it began. Its fault goes to whoever asked for it.
  const next = (): Promise<void> => fetchAll(id);
  const work = running.get(id)?.then(next, next) ?? next();
  const run = stayAwake(work).finally(() => {
    if (running.get(id) !== run) return;
    running.delete(id);
    queues.delete(id);
  });
  running.set(id, run);
  return run;
}

/** Once more, on the reader's word, for those that could not be had. Gives the numbers afterwards. */
export async function retryPictures(id: string): Promise<PictureCount> {
  await running.get(id);
  await forgetFaults(id);
  await fetchPictures(id);
  return (await find(id))?.pictures ?? { all: 0, kept: 0, failed: 0 };
}

/** Asks for no further one, on the reader's word. Noted as not asked for, so that the next start does not go on with them. */
export async function stopPictures(id: string): Promise<void> {
  for (const src of queues.get(id)?.splice(0) ?? []) await failPicture(id, src, 'not-asked');
}

/** What was being fetched when the browser ended us. */
export async function resumePictures(): Promise<void> {
  for (const id of await waiting()) await fetchPictures(id);
}
