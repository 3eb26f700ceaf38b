// How the popup asks: the background, or the content script of the tab it speaks of.
import type { Reading } from '../article/article.ts';
import { type PageOutline, parseOutline } from '../article/page-outline.ts';
import { parseReading } from '../article/parse-reading.ts';
import type { ReadLook } from '../article/read-look.ts';
import { pageAsker } from '../messages/ask-page.ts';
import type { PageStatus, ReplyOf, RequestOf, ToBackground } from '../messages/contract.ts';
import { parseStatus } from '../messages/parse-status.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { readStyle } from '../reading/read-style.ts';

export function askBackground<Kind extends keyof ToBackground>(
  kind: Kind,
  request: RequestOf<ToBackground[Kind]>,
): Promise<ReplyOf<ToBackground[Kind]>> {
  return ask<ToBackground, Kind>((message) => browser.runtime.sendMessage(message), kind, request);
}

// What a page's process says is parsed before anything is done with it.
const { askPage, pageStatus } = pageAsker(browser);

export { pageStatus };

export async function readPage(tabId: number, by: 'address' | 'document'): Promise<Reading> {
  return parseReading(await askPage(tabId, 'page.read', { by }));
}

export async function outlinePage(tabId: number): Promise<PageOutline> {
  return parseOutline(await askPage(tabId, 'page.outline', null));
}

/** The article with one more of its pages, fetched by the page itself. */
export async function gatherPage(tabId: number, page: number): Promise<Reading> {
  return parseReading(await askPage(tabId, 'page.gather', { page }));
}

export async function setReading(tabId: number, on: boolean, look: ReadLook): Promise<PageStatus> {
  return parseStatus(await askPage(tabId, 'page.reading', { on, style: readStyle(look) }));
}

export async function pausePage(tabId: number, paused: boolean): Promise<PageStatus> {
  return parseStatus(await askPage(tabId, 'page.pause', { paused }));
}

export async function putBack(tabId: number, item: number, back: boolean): Promise<PageStatus> {
  return parseStatus(await askPage(tabId, 'page.put-back', { item, back }));
}
