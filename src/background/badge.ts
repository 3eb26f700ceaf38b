// The toolbar button's badge: a tick on a page that is saved, how many things were taken off it, or that something could not be done.
import { browser } from '../platform/browser.ts';
import { find } from '../shelf/articles.ts';
import { readAddress } from '../sites/read-address.ts';
import { pageStatus } from './page.ts';

const SEAL = '#B23A2E';
const INK = '#625D55';
const PAPER = '#FFFFFF';

async function show(tabId: number, text: string, background: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: background }),
      browser.action.setBadgeTextColor({ tabId, color: PAPER }),
      browser.action.setBadgeText({ tabId, text }),
    ]);
  } catch (thrown) {
    // The tab was closed in the meantime; a badge is no reason to fail a save that is done.
    console.debug('no badge for tab', tabId, thrown);
  }
}

/** The button's own words over the button, until the tab goes to another page. */
async function explain(tabId: number, words: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: words });
  } catch (thrown) {
    console.debug('no title for tab', tabId, thrown);
  }
}

/** Whether this is the address of the article. */
function isOf(id: string, url = ''): boolean {
  const address = readAddress(url);
  return address.verdict === 'article' && address.id === id;
}

/** Whether the tab shows this article: while something was waited for it may have gone on, and what is said of one page must not stand on another. */
async function isThere(tabId: number, id: string): Promise<boolean> {
  try {
    return isOf(id, (await browser.tabs.get(tabId)).url);
  } catch (thrown) {
    console.debug('no badge for tab', tabId, thrown);
    return false;
  }
}

/** A badge that speaks for itself: what was said over the button before is over. */
async function showAlone(tabId: number, text: string, background: string): Promise<void> {
  await Promise.all([show(tabId, text, background), explain(tabId, '')]);
}

/** What could not be done, where nothing of ours is open that could say it: a sign, and the sentence over the button. */
export async function showTrouble(tabId: number, sentence: string): Promise<void> {
  await Promise.all([show(tabId, '!', SEAL), explain(tabId, sentence)]);
}

/** How far a long work is, on the tab that it was asked for from. */
export async function showProgress(tabId: number, text: string, sentence: string): Promise<void> {
  await Promise.all([show(tabId, text, INK), explain(tabId, sentence)]);
}

/** Takes back what was put on the button and over it. */
export const showNothing = (tabId: number): Promise<void> => showAlone(tabId, '', INK);

/** The article is gone where it was, and here: a tick, and over the button what it stands for. */
export async function showCopyHere(tabId: number, sentence: string): Promise<void> {
  await Promise.all([show(tabId, '✓', SEAL), explain(tabId, sentence)]);
}

const tick = (tabId: number): Promise<void> => showAlone(tabId, '✓', SEAL);

/** In every tab that shows the article. */
export async function showSaved(id: string): Promise<void> {
  for (const { id: tabId, url } of await browser.tabs.query({})) if (tabId !== undefined && isOf(id, url)) await tick(tabId);
}

export async function showRemoved(tabId: number, id: string, removed: number): Promise<void> {
  // A shelf that cannot be opened now is told when the reader wants something of it, not by a badge.
  const saved = await find(id).catch(() => null);
  if (!(await isThere(tabId, id))) return;
  if (saved !== null) await tick(tabId);
  else await showAlone(tabId, removed === 0 ? '' : removed > 999 ? '999+' : String(removed), INK);
}

/** Looks again at every tab that shows an article, since the shelf has changed under it. */
export async function renewBadges(): Promise<void> {
  for (const { id: tabId, url } of await browser.tabs.query({})) {
    const address = readAddress(url ?? '');
    if (tabId === undefined || address.verdict !== 'article') continue;
    try {
      const { removed } = await pageStatus(tabId);
      await showRemoved(
        tabId,
        address.id,
        removed.reduce((all, { count }) => all + count, 0),
      );
    } catch (thrown) {
      // A page that does not answer has told nothing yet, and is told of when it does.
      console.debug('no badge for tab', tabId, thrown);
    }
  }
}
