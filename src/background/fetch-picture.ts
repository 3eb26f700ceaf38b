// Fetches one picture of an article that is being saved: from Sina's picture hosts only, within limits, checked by its own bytes.
import { sha256 } from '../article/fingerprint.ts';
import { mediaTypeOf } from '../shelf/media-type.ts';
import type { PictureFault, PictureRow } from '../shelf/record.ts';
import { PICTURE_HOSTS } from '../sites/hosts.ts';

/** The largest picture seen is a chart of 6 MB. */
export const LARGEST_PICTURE = 20_000_000;
const PATIENCE = 30_000;
/** Milliseconds to wait before each further try. */
const AGAIN_AFTER = [1_000, 4_000];

export type Fetched = { picture: Omit<PictureRow, 'schema'> } | { fault: PictureFault };

const isPictureHost = (host: string): boolean => PICTURE_HOSTS.some((pattern) => host.endsWith(pattern.slice(1)));

/** Sina's hosts all answer to https; what the copy calls http is asked for safely all the same. */
function addressOf(src: string): URL | null {
  const address = new URL(src);
  address.protocol = 'https:';
  return isPictureHost(address.hostname) && address.port === '' ? address : null;
}

/** The body, or null when it is longer than `most`: then it is not read to its end. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('content-length') ?? 0) > most || response.body === null) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function tryOnce(address: URL, most: number): Promise<Fetched> {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE) });
  if (response.status === 404 || response.status === 410) return { fault: 'gone' };
  if (response.status >= 500 || response.status === 429) return { fault: 'unreachable' };
  if (!response.ok) return { fault: 'refused' };
  const bytes = await bytesOf(response, most);
  if (bytes === null) return { fault: 'too-large' };
  const type = mediaTypeOf(bytes);
  return type === null ? { fault: 'no-picture' } : { picture: { hash: await sha256(bytes), type, bytes: bytes.buffer } };
}

async function attempt(address: URL, most: number): Promise<Fetched> {
  try {
    return await tryOnce(address, most);
  } catch (thrown) {
    // No network, no answer in time, or a redirect to where we may not go: `fetch` says the same for all of them.
    console.debug('no picture from', address.href, thrown);
    return { fault: 'unreachable' };
  }
}

/** `most` is how many bytes may still be kept. What could not be reached is tried again. */
export async function fetchPicture(src: string, most: number): Promise<Fetched> {
  const address = addressOf(src);
  if (address === null) return { fault: 'foreign' };
  let fetched = await attempt(address, Math.min(most, LARGEST_PICTURE));
  for (const wait of AGAIN_AFTER) {
    if (!('fault' in fetched) || fetched.fault !== 'unreachable') break;
    await new Promise((later) => setTimeout(later, wait));
    fetched = await attempt(address, Math.min(most, LARGEST_PICTURE));
  }
  return fetched;
}
