// Saving the article of a tab: what its page says of itself is parsed, then kept in one transaction.
import type { ProblemCode, Reading } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import { fingerprintOf } from '../article/fingerprint.ts';
import { parseReading } from '../article/parse-reading.ts';
import type { SaveReply } from '../messages/contract.ts';
import { browser } from '../platform/browser.ts';
import { get, keep } from '../shelf/articles.ts';
import { holds, isPart } from '../shelf/same-words.ts';
import { sortIntoStories } from '../shelf/stories.ts';
import { showSaved } from './badge.ts';
import { askPage } from './page.ts';
import { fetchPictures } from './pictures.ts';
import { savedOf } from './saved.ts';

/** What was saved, or why the page gives no article. */
export type TabSaved = { problem: null; saved: SaveReply } | { problem: ProblemCode; saved: null };

async function tabOf(tabId: number): Promise<{ incognito: boolean }> {
  try {
    return await browser.tabs.get(tabId);
  } catch (thrown) {
    throw new AppError('page-not-ready', `there is no tab ${tabId}`, { cause: thrown });
  }
}

/** The reply comes from a page's process, so it is parsed. */
async function readPage(tabId: number): Promise<Reading> {
  return parseReading(await askPage(tabId, 'page.read', { by: 'address' }));
}

/**
 * A page that changed or is new, of an article that is kept with more of its pages, is saved with the others again: alone it would stand in the place
 * of the whole. They are fetched because the reader asked for a new version of that whole.
 */
async function withItsPages(tabId: number, reading: Reading): Promise<Reading> {
  if (reading.problem !== null || reading.article.pages === null) return reading;
  const kept = await get(reading.article.id);
  if (kept === null || !isPart(kept, reading.article) || holds(kept, reading.article)) return reading;
  return parseReading(await askPage(tabId, 'page.gather', { page: null }));
}

/** Throws the fault when the tab cannot be asked, shows another article than the one `meant`, or the shelf cannot keep it. */
export async function saveTab(tabId: number, meant?: string): Promise<TabSaved> {
  // Asked of the browser: a page could say anything of itself, and a private window must leave no trace.
  if ((await tabOf(tabId)).incognito) throw new AppError('private-window', 'nothing is saved from a private window');
  const reading = await withItsPages(tabId, await readPage(tabId));
  if (reading.problem !== null) return { problem: reading.problem, saved: null };
  if (meant !== undefined && reading.article.id !== meant) throw new AppError('page-not-ready', `tab ${tabId} has gone on to another article`);
  const { row, outcome } = await keep({
    article: reading.article,
    removed: reading.removed,
    extension: browser.runtime.getManifest().version,
    hash: await fingerprintOf(reading.article),
    now: new Date().toISOString(),
  });
  // The words are safe; pictures come after, and each says for itself whether it could be had.
  fetchPictures(row.id).catch((thrown: unknown) => console.error('pictures could not be fetched', thrown));
  await showSaved(row.id);
  // Derived from the words: what is not sorted now is when the library is opened.
  sortIntoStories([row.id]).catch((thrown: unknown) => console.error('no story could be looked for', thrown));
  return { problem: null, saved: { ...savedOf(row), outcome } };
}

export async function saveArticle(tabId: number, meant: string): Promise<SaveReply> {
  const { problem, saved } = await saveTab(tabId, meant);
  if (problem !== null) throw new AppError('not-an-article', problem);
  return saved;
}
