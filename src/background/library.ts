// Shows the library or its settings: the tab that already has them, or a new one.
import { browser } from '../platform/browser.ts';

export const LIBRARY_PAGE = 'src/library/index.html';

/** Where in the library's page one is when it is not the library that it shows. */
const ELSEWHERE = /#(?:settings|welcome)/;

/** The tab that shows the page, wherever in it, comes to the front at `place`, or stays where it is when that is null. */
async function show(place: string | null): Promise<void> {
  const page = browser.runtime.getURL(LIBRARY_PAGE);
  // Addresses of foreign tabs are hidden from us; our own are not.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${page}${place ?? ''}` });
    return;
  }
  // Without a word behind the `#` browsers load the page anew.
  const wanted = place ?? (ELSEWHERE.test(open.url ?? '') ? '#list' : null);
  await browser.tabs.update(open.id, { active: true, ...(wanted === null ? {} : { url: `${page}${wanted}` }) });
  // Firefox for Android has tabs and no windows.
  if (open.windowId !== undefined && browser.windows !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** The list, an article, or the versions of one. */
export function openLibrary(id: string | null, versions = false): Promise<void> {
  return show(id === null ? null : `#article=${encodeURIComponent(id)}${versions ? '/versions' : ''}`);
}

export const openSettings = (): Promise<void> => show('#settings');
