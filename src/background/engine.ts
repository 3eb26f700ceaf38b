// Brings the engine into a page that asks for it, and tells which article's page a caller is.
import { AppError } from '../article/errors.ts';
import type { Sender } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { readAddress } from '../sites/read-address.ts';

/** Built beside the content script, under this name: no manifest names it, and no page can load it. */
const ENGINE = '/src/content/engine.iife.js';

/** Into the very document that called where the browser tells which it is, else into its frame. Resolves when it has run there. */
export async function bringEngine({ tab, frameId, documentId }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new AppError('bad-message', 'an engine is for pages in tabs');
  const target = documentId === undefined ? { tabId: tab.id, frameIds: [frameId ?? 0] } : { tabId: tab.id, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, files: [ENGINE], injectImmediately: true });
}

/** The tab and the article's id of a page that calls, by the address that the browser vouches for; null where it is no article's. */
export function articleTabOf({ tab, url }: Sender): { tabId: number; id: string } | null {
  const verdict = readAddress(url ?? '');
  return tab?.id === undefined || verdict.verdict !== 'article' ? null : { tabId: tab.id, id: verdict.id };
}
