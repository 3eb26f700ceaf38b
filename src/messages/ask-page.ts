// How the content script of a tab is asked. What comes back is from a page's process: whoever asks parses it.
import type { PageStatus, RequestOf, ToPage } from './contract.ts';
import { parseStatus } from './parse-status.ts';
import { ask } from './wire.ts';

/** The part of `browser` that it needs. */
interface TabsDoor {
  tabs: { sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}

interface PageAsker {
  askPage<Kind extends keyof ToPage>(tabId: number, kind: Kind, request: RequestOf<ToPage[Kind]>): Promise<unknown>;
  pageStatus(tabId: number): Promise<PageStatus>;
}

/** Asks the top frame only: frames of other sites share the tab. */
export function pageAsker(door: TabsDoor): PageAsker {
  const askPage: PageAsker['askPage'] = <Kind extends keyof ToPage>(tabId: number, kind: Kind, request: RequestOf<ToPage[Kind]>) =>
    ask<ToPage, Kind>((message) => door.tabs.sendMessage(tabId, message, { frameId: 0 }), kind, request);
  return { askPage, pageStatus: async (tabId) => parseStatus(await askPage(tabId, 'page.status', null)) };
}
