// How the background asks the content script of a tab. What comes back is from a page's process: whoever asks parses it.
import type { PageStatus, RequestOf, ToPage } from '../messages/contract.ts';
import { parseStatus } from '../messages/parse-status.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';

/** The top frame only: frames of other sites share the tab. */
export function askPage<Kind extends keyof ToPage>(tabId: number, kind: Kind, request: RequestOf<ToPage[Kind]>): Promise<unknown> {
  return ask<ToPage, Kind>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), kind, request);
}

export async function pageStatus(tabId: number): Promise<PageStatus> {
  return parseStatus(await askPage(tabId, 'page.status', null));
}
