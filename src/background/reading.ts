// Whether a page that has just been opened shall go into read mode by itself.
import { browser } from '../platform/browser.ts';
import { readStyle } from '../reading/read-style.ts';
import { readSettings } from '../settings/store.ts';

/** The style for a page of this address, or null when the reader asked for nothing there. */
export async function styleFor(address: string | undefined): Promise<{ style: string } | null> {
  if (address === undefined || !URL.canParse(address)) return null;
  const { readLook, readHosts } = await readSettings(browser.storage);
  return readHosts.includes(new URL(address).hostname) ? { style: readStyle(readLook) } : null;
}
