// The entries in the page's context menu, on our pages only, and in the menu of the toolbar button.
import { hasHosts, patternsOf } from '../platform/access.ts';
import { browser, type Menus } from '../platform/browser.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';
import { CHANNELS, INSTALLED_PAGES } from '../sites/hosts.ts';
import { showTrouble } from './badge.ts';
import { act, DEEDS, type Deed, type Front } from './deeds.ts';
import { inTurn } from './in-turn.ts';

interface Entry {
  deed: Deed;
  contexts: ('page' | 'action')[];
  /** Offered on the pages that we run on only. Chrome heeds that in the page's menu alone; the button's menu then says why nothing was done. */
  isForOurPages: boolean;
  words(): string;
}

/** Chrome shows six entries at most in the button's menu. */
const ENTRIES: readonly Entry[] = [
  { deed: 'save', contexts: ['page', 'action'], isForOurPages: true, words: () => word('menu_save') },
  { deed: 'read-mode', contexts: ['page', 'action'], isForOurPages: true, words: () => word('menu_read_mode') },
  { deed: 'pause', contexts: ['page', 'action'], isForOurPages: true, words: () => word('menu_pause') },
  { deed: 'library', contexts: ['page'], isForOurPages: true, words: () => word('menu_library') },
  { deed: 'save-all', contexts: ['action'], isForOurPages: false, words: () => word('menu_save_all') },
  { deed: 'library', contexts: ['action'], isForOurPages: false, words: () => word('menu_library') },
];

/** What was done is told by the deed's name before the colon. */
const idOf = ({ deed, contexts }: Entry): string => `${deed}:${contexts[0]}`;
const deedOf = (id: unknown): Deed | undefined => DEEDS.find((deed) => String(id).startsWith(`${deed}:`));

async function ourPages(): Promise<string[]> {
  const added = await Promise.all(CHANNELS.map(async ({ hosts }) => ((await hasHosts(hosts)) ? patternsOf(hosts) : [])));
  return [...INSTALLED_PAGES, ...added.flat()];
}

async function draw(menus: Menus): Promise<void> {
  const documentUrlPatterns = await ourPages();
  await menus.removeAll();
  for (const entry of ENTRIES) {
    const { contexts, isForOurPages, words } = entry;
    menus.create({ id: idOf(entry), title: words(), contexts, ...(isForOurPages ? { documentUrlPatterns } : {}) });
  }
}

export async function chosen(id: unknown, front: Front): Promise<void> {
  const deed = deedOf(id);
  if (deed === undefined) return;
  const trouble = await act(deed, front);
  if (trouble !== null && front.id !== undefined) await showTrouble(front.id, sentenceFor(trouble));
}

const queue = inTurn('the menus stay as they were');

/** Browsers keep the entries; they are drawn anew when we change and when the reader adds or gives back a channel. Firefox for Android has no such menus. */
export function offerMenus(): void {
  const menus: Menus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  const drawInTurn = (): void => queue(() => draw(menus));
  browser.runtime.onInstalled.addListener(drawInTurn);
  browser.permissions.onAdded.addListener(drawInTurn);
  browser.permissions.onRemoved.addListener(drawInTurn);
  menus.onClicked.addListener(({ menuItemId }, tab) => void chosen(menuItemId, tab ?? {}));
}
