// Saving the article of a tab: what its page says of itself is parsed, then kept in one transaction.
import type { Reading } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import { fingerprintOf } from '../article/fingerprint.ts';
import { parseReading } from '../article/parse-reading.ts';
import type { SaveReply, ToPage } from '../messages/contract.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { keep } from '../shelf/articles.ts';
import { showSaved } from './badge.ts';
import { fetchPictures } from './pictures.ts';
import { savedOf } from './saved.ts';

async function tabOf(tabId: number): Promise<{ incognito: boolean }> {
  try {
    return await browser.tabs.get(tabId);
  } catch (thrown) {
    throw new AppError('page-not-ready', `there is no tab ${tabId}`, { cause: thrown });
  }
}

/** The reply comes from a page's process, so it is parsed; the top frame only, for frames of other sites share the tab. */
async function readPage(tabId: number): Promise<Reading> {
  return parseReading(
    await ask<ToPage, 'page.read'>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 'page.read', { by: 'address' }),
  );
}

export async function saveArticle(tabId: number): Promise<SaveReply> {
  // Asked of the browser: a page could say anything of itself, and a private window must leave no trace.
  if ((await tabOf(tabId)).incognito) throw new AppError('private-window', 'nothing is saved from a private window');
  const reading = await readPage(tabId);
  if (reading.problem !== null) throw new AppError('not-an-article', reading.problem);
  const { row, outcome } = await keep({
    article: reading.article,
    removed: reading.removed,
    extension: browser.runtime.getManifest().version,
    hash: await fingerprintOf(reading.article),
    now: new Date().toISOString(),
  });
  // The words are safe; pictures come after, and each says for itself whether it could be had.
  fetchPictures(row.id).catch((thrown: unknown) => console.error('pictures could not be fetched', thrown));
  await showSaved(tabId);
  return { ...savedOf(row), outcome };
}
