// The toolbar button's badge: a tick on a page that is saved, else how many things were taken off it.
import { browser } from '../platform/browser.ts';
import { find } from '../shelf/articles.ts';

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

export function showSaved(tabId: number): Promise<void> {
  return show(tabId, '✓', SEAL);
}

export async function showRemoved(tabId: number, id: string, removed: number): Promise<void> {
  // A shelf that cannot be opened now is told when the reader wants something of it, not by a badge.
  const saved = await find(id).catch(() => null);
  if (saved !== null) return showSaved(tabId);
  return show(tabId, removed === 0 ? '' : removed > 999 ? '999+' : String(removed), INK);
}
