// Saves the articles of all Sina's tabs, one after the other, and reports what became of each. Tabs are read as they are: none is loaded for it.
import { AppError, faultOf } from '../article/errors.ts';
import { ALL_TABS, type AllTabs, parseAllTabs, type TabLeft } from '../messages/all-tabs.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { word } from '../platform/words.ts';
import { readAddress } from '../sites/read-address.ts';
import { showProgress } from './badge.ts';
import { pageStatus } from './page.ts';
import { saveTab } from './save.ts';

const STEP = 250;
/** How long a tab that is still loading may take. */
const PATIENCE = 15_000;
const LONGEST_TITLE = 300;

interface SinaTab {
  id: number;
  url: string;
  title: string;
  asleep: boolean;
}

let running: Promise<void> | null = null;
let isStopped = false;

const report = (state: AllTabs): Promise<void> => browser.storage.session.set({ [ALL_TABS]: state });

/** Addresses of other sites are hidden from us; of Sina's we see those that we may run on. */
function sinaTab({ id, url, title, discarded, incognito }: Tabs.Tab): SinaTab[] {
  if (id === undefined || url === undefined || incognito) return [];
  const address = readAddress(url);
  if (address.verdict === 'refused' && address.problem === 'foreign-address') return [];
  return [{ id, url, title: (title ?? url).slice(0, LONGEST_TITLE), asleep: discarded ?? false }];
}

async function whenReady({ id }: SinaTab): Promise<void> {
  for (let waited = 0; ; waited += STEP) {
    try {
      if ((await pageStatus(id)).state !== 'starting') return;
    } catch (thrown) {
      const fault = faultOf(thrown);
      const isComing = fault.code === 'page-not-ready' && (await browser.tabs.get(id)).status === 'loading';
      if (!isComing) throw fault;
    }
    if (waited >= PATIENCE) throw new AppError('page-not-ready', `tab ${id} did not come to its end`);
    await new Promise((later) => setTimeout(later, STEP));
  }
}

/** What saving did, or why there is nothing to save. */
async function saveOne(tab: SinaTab): Promise<'new' | 'revised' | 'unchanged' | TabLeft['code']> {
  const address = readAddress(tab.url);
  if (address.verdict === 'refused') return address.problem;
  if (tab.asleep) return 'tab-asleep';
  try {
    await whenReady(tab);
    const { problem, saved } = await saveTab(tab.id);
    return problem ?? saved.outcome;
  } catch (thrown) {
    console.warn(`Jingdu: ${tab.url} was not saved:`, thrown);
    return faultOf(thrown).code;
  }
}

async function saveAll(askedFrom: number | null): Promise<void> {
  const open = await browser.tabs.query({});
  const tabs = open.flatMap(sinaTab);
  const state: AllTabs = { state: 'running', all: tabs.length, done: 0, now: '', new: 0, revised: 0, unchanged: 0, left: [], private: 0 };
  state.private = open.filter(({ incognito, url }) => incognito && url !== undefined && readAddress(url).verdict === 'article').length;
  const tell = async (): Promise<void> => {
    await report(state);
    if (askedFrom !== null) await showProgress(askedFrom, `${state.done}/${state.all}`, word('all_tabs_running', state.done, state.all));
  };
  for (const tab of tabs) {
    if (isStopped) break;
    state.now = tab.title;
    await tell();
    const outcome = await saveOne(tab);
    if (outcome === 'new' || outcome === 'revised' || outcome === 'unchanged') state[outcome] += 1;
    else state.left.push({ title: tab.title, code: outcome });
    state.done += 1;
  }
  state.state = isStopped && state.done < state.all ? 'stopped' : 'done';
  state.now = '';
  await report(state);
  if (askedFrom !== null)
    await showProgress(
      askedFrom,
      `${state.done}/${state.all}`,
      word('all_tabs_done', state.new + state.revised + state.unchanged, state.left.length),
    );
}

/** One run at a time: who asks again while it runs gets the same. `askedFrom` is the tab whose badge shows how far it is, where no popup does. */
export function saveAllTabs(askedFrom: number | null): Promise<void> {
  if (running === null) {
    isStopped = false;
    running = saveAll(askedFrom).finally(() => {
      running = null;
    });
  }
  return running;
}

/** After the tab that is being saved. */
export function stopSavingTabs(): void {
  isStopped = true;
}

/** A run that the browser ended together with the background is said to be broken: what was saved is saved. */
export async function noteBrokenRun(): Promise<void> {
  const last = parseAllTabs((await browser.storage.session.get(ALL_TABS))[ALL_TABS]);
  if (last?.state === 'running' && running === null) await report({ ...last, state: 'broken', now: '' });
}
