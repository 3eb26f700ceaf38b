// Articles that Sina no longer has: where the reader was sent instead, the button says that the copy is here, and the popup offers it.
import { faultOf } from '../article/errors.ts';
import type { Saved } from '../messages/contract.ts';
import { patternsOf } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { word } from '../platform/words.ts';
import { find } from '../shelf/articles.ts';
import { CHANNELS, INSTALLED_PAGES } from '../sites/hosts.ts';
import { readAddress } from '../sites/read-address.ts';
import { showCopyHere, showNothing } from './badge.ts';
import { savedOf } from './saved.ts';

/**
 * For how long the copy is offered, in milliseconds. Where the reader goes on to another site while we sleep, nobody tells us, and the
 * browser hides the address: an offer must not be there tomorrow.
 */
const OFFERED_FOR = 120_000;

interface Gone {
  id: string;
  until: number;
}

/** Tabs that are followed: how often they may still go elsewhere, and whether they are where they went. */
const followed = new Map<number, { id: string; moves: number; isThere: boolean }>();

const keyOf = (tabId: number): string => `gone.${tabId}`;
const said = (thrown: unknown): void => console.warn('Jingdu: an article that is gone:', faultOf(thrown).message);

function parseGone(raw: unknown): Gone | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { id, until } = raw as Record<string, unknown>;
  return typeof id === 'string' && typeof until === 'number' ? { id, until } : null;
}

const show = (tabId: number): Promise<void> => showCopyHere(tabId, word('popup_deleted'));

/** Tabs are heard of only while there is one to follow: each tab of the browser would wake us. */
function listen(isOn: boolean): void {
  const { onUpdated, onRemoved } = browser.tabs;
  if (isOn) {
    onUpdated.addListener(follow);
    onRemoved.addListener(close);
  } else {
    onUpdated.removeListener(follow);
    onRemoved.removeListener(close);
  }
}

function close(tabId: number): void {
  if (followed.has(tabId)) forget(tabId).catch(said);
}

async function forget(tabId: number): Promise<void> {
  followed.delete(tabId);
  if (followed.size === 0) listen(false);
  await browser.storage.session.remove(keyOf(tabId));
}

function isFrontPage(url: string): boolean {
  const address = readAddress(url);
  return address.verdict === 'refused' && address.problem === 'home-page';
}

/** The article's own address, or a front page. */
function isPlaceOf(id: string, url: string): boolean {
  const address = readAddress(url);
  return isFrontPage(url) || (address.verdict === 'article' && address.id === id);
}

/** The page that is there now has none of our scripts, which would set the badge themselves: what we put on the button goes with us. */
async function leave(tabId: number, url: string | undefined): Promise<void> {
  await forget(tabId);
  if (url === undefined || readAddress(url).verdict === 'refused') await showNothing(tabId);
}

/** A new page takes the badge off the button. */
function follow(tabId: number, { status }: { status?: string | undefined }, { url }: { url?: string | undefined }): void {
  const state = followed.get(tabId);
  if (state === undefined || status === undefined) return;
  if (status === 'complete') state.isThere = true;
  else if (state.isThere) {
    state.moves -= 1;
    state.isThere = false;
  }
  // While a page is on its way, the address may still be that of the one before.
  const isElsewhere = state.moves < 0 || (state.isThere && url !== undefined && !isPlaceOf(state.id, url));
  (isElsewhere ? leave(tabId, url) : show(tabId)).catch(said);
}

/** `moves`: how often the tab goes to another page without leaving what is said of it. Does nothing for an article that is not saved. */
async function note(tabId: number, id: string, moves: number): Promise<void> {
  if ((await find(id)) === null) return;
  await browser.storage.session.set({ [keyOf(tabId)]: { id, until: Date.now() + OFFERED_FOR } satisfies Gone });
  const state = { id, moves, isThere: false };
  // First the ears: a page that is there while we ask would never be heard.
  followed.set(tabId, state);
  listen(true);
  const { status } = await browser.tabs.get(tabId);
  state.isThere ||= status === 'complete';
  await show(tabId);
}

/** The page at the article's own address says that there is none. Five seconds later it goes to the front page by itself. */
export const notePageMissing = (tabId: number, id: string): Promise<void> => note(tabId, id, 1);

/** The copy of the article that this tab was sent away from, or null. */
export async function goneFrom(tabId: number): Promise<Saved | null> {
  const key = keyOf(tabId);
  const gone = parseGone((await browser.storage.session.get(key))[key]);
  if (gone === null || gone.until < Date.now()) return null;
  // While we slept nobody followed the tab.
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && !isPlaceOf(gone.id, url)) return null;
  const row = await find(gone.id);
  return row === null ? null : savedOf(row);
}

/**
 * Chromium fetches pages ahead and prepares them unseen, in the tab of the page in front: a request that a document makes opens no page, and one for
 * a page to be prepared says so (https://developer.chrome.com/docs/extensions/reference/api/webRequest#type-DocumentLifecycle). Firefox tells neither.
 */
function isUnseen(details: { documentId?: string; documentLifecycle?: string }): boolean {
  return details.documentId !== undefined || details.documentLifecycle === 'prerender';
}

/** Hears of the pages at our own hosts whose server sends the reader elsewhere; of no other request, and of a channel's only while it is ours. */
export function watchRedirects(): void {
  // Chromium remembers for whom it wakes us beyond our own sleep, in which the tabs to follow are lost.
  listen(true);
  listen(false);
  const urls = [...INSTALLED_PAGES, ...CHANNELS.flatMap(({ hosts }) => patternsOf(hosts))];
  browser.webRequest.onBeforeRedirect.addListener(
    (details) => {
      const { tabId, url, redirectUrl } = details;
      const address = readAddress(url);
      if (tabId >= 0 && !isUnseen(details) && address.verdict === 'article' && isFrontPage(redirectUrl)) note(tabId, address.id, 0).catch(said);
    },
    { urls, types: ['main_frame'] },
  );
}
