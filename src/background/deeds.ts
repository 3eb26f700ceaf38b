// What the reader can have done without opening the popup, by a key or out of a menu, and why it could not be done.
import type { ProblemCode } from '../article/article.ts';
import { type ErrorCode, faultOf } from '../article/errors.ts';
import type { PageStatus } from '../messages/contract.ts';
import { parseStatus } from '../messages/parse-status.ts';
import { browser } from '../platform/browser.ts';
import type { Standing } from '../platform/sentence.ts';
import { readStyle } from '../reading/read-style.ts';
import { readSettings } from '../settings/store.ts';
import { readAddress } from '../sites/read-address.ts';
import { saveAllTabs } from './all-tabs.ts';
import { openLibrary } from './library.ts';
import { askPage, pageStatus } from './page.ts';
import { saveTab } from './save.ts';

export const DEEDS = ['save', 'read-mode', 'pause', 'library', 'save-all'] as const;
export type Deed = (typeof DEEDS)[number];

/** The tab in front. Its address is undefined where the browser hides it from us: on sites that are not ours. */
export interface Front {
  id?: number | undefined;
  url?: string | undefined;
}

type Trouble = ProblemCode | ErrorCode | Standing;

function troubleOf({ state, problem }: PageStatus): Trouble | null {
  if (state === 'refused') return problem ?? 'unknown-template';
  return state === 'off' || state === 'starting' ? state : null;
}

async function turnReadMode(tabId: number): Promise<Trouble | null> {
  const { readLook } = await readSettings(browser.storage);
  const status = parseStatus(await askPage(tabId, 'page.reading', { on: null, style: readStyle(readLook) }));
  // A page that is not there yet goes into read mode once it is.
  return status.state === 'starting' ? null : troubleOf(status);
}

/** Pauses the cleaning of this page, or goes on with it. */
async function turnPause(tabId: number): Promise<Trouble | null> {
  const status = await pageStatus(tabId);
  const trouble = troubleOf(status);
  if (trouble === null) await askPage(tabId, 'page.pause', { paused: status.state === 'clean' });
  return trouble;
}

const ON_PAGE = {
  save: async (tabId) => (await saveTab(tabId)).problem,
  'read-mode': turnReadMode,
  pause: turnPause,
} satisfies Partial<Record<Deed, (tabId: number) => Promise<Trouble | null>>>;

/** Gives why it was not done, or null. */
export async function act(deed: Deed, { id, url }: Front): Promise<Trouble | null> {
  try {
    if (deed === 'library') await openLibrary(null);
    if (deed === 'save-all') await saveAllTabs(id ?? null);
    if (deed === 'library' || deed === 'save-all') return null;
    if (id === undefined || url === undefined) return 'foreign-address';
    const address = readAddress(url);
    return address.verdict === 'refused' ? address.problem : await ON_PAGE[deed](id);
  } catch (thrown) {
    const fault = faultOf(thrown);
    console.warn(`Jingdu: ${deed}:`, fault.message);
    return fault.code;
  }
}
