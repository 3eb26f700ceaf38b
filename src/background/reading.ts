// Whether a page that has just been opened shall go into read mode by itself.
import { browser } from '../platform/browser.ts';
import { readChoices } from '../platform/read-choices.ts';
import { readStyle } from '../reading/read-style.ts';

/** The style for a page of this address, or null when the reader asked for nothing there. */
export async function styleFor(address: string | undefined): Promise<{ style: string } | null> {
  if (address === undefined || !URL.canParse(address)) return null;
  const { look, always } = await readChoices(browser.storage.local);
  return always.includes(new URL(address).hostname) ? { style: readStyle(look) } : null;
}
