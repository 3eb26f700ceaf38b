// Shows the library: the tab that already has it, or a new one.
import { browser } from '../platform/browser.ts';

export const LIBRARY_PAGE = 'src/library/index.html';

/** Where in the library's page one is when it is not the library that it shows. */
const ELSEWHERE = /#(?:settings|welcome)/;

/** The list, an article, or the versions of one. */
export async function openLibrary(id: string | null, versions = false): Promise<void> {
  const page = browser.runtime.getURL(LIBRARY_PAGE);
  const url = id === null ? page : `${page}#article=${encodeURIComponent(id)}${versions ? '/versions' : ''}`;
  // Addresses of foreign tabs are hidden from us; our own are not.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Without a word behind the `#` browsers load the page anew.
  const leaving = ELSEWHERE.test(open.url ?? '') ? { url: `${page}#list` } : {};
  await browser.tabs.update(open.id, id === null ? { active: true, ...leaving } : { active: true, url });
  // Firefox for Android has tabs and no windows.
  if (open.windowId !== undefined && browser.windows !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
