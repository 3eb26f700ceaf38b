// The popup's ways out: which tab it speaks of, and whom it asks.
import { AppError } from '../article/errors.ts';
import { mayRun } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { askBackground, pageStatus, readPage } from './ask.ts';
import type { Doors, Tab } from './look.ts';

/** `#tab=7` makes the popup speak of tab 7: so it can be opened as a page of its own. */
export function tabInAddress(hash: string): number | null {
  const id = /^#tab=(\d{1,15})$/.exec(hash)?.[1];
  return id === undefined ? null : Number(id);
}

async function tabAsked(tabId: number | null): Promise<Tab> {
  const [tab] = tabId === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(tabId).catch(gone)];
  if (tab?.id === undefined) return gone();
  return { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

function gone(): never {
  throw new AppError('page-not-ready', 'the tab is gone');
}

export function doorsTo(tabId: number | null): Doors {
  return {
    tab: () => tabAsked(tabId),
    mayRun,
    status: pageStatus,
    read: readPage,
    compare: (article) => askBackground('article.compare', { article }),
    gone: (tab) => askBackground('tab.gone', { tabId: tab }),
    find: (id) => askBackground('article.find', { id }),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
}
