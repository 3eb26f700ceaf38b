// Finds out what the popup is in front of: the tab, whether we may run there, its page, its article, whether that is saved.
import type { Article, ProblemCode, Reading } from '../article/article.ts';
import { AppError, faultOf } from '../article/errors.ts';
import type { Compared, PageStatus, Saved } from '../messages/contract.ts';
import { readAddress } from '../sites/read-address.ts';
import { STARTING, saying, type View } from './view.ts';

export interface Tab {
  id: number;
  /** Null where the browser hides it from us: on every site we have no permission for. */
  url: string | null;
  incognito: boolean;
}

/** What has to be asked of others; the tests stand in for them. */
export interface Doors {
  tab(): Promise<Tab>;
  mayRun(url?: string): Promise<boolean>;
  status(tabId: number): Promise<PageStatus>;
  read(tabId: number, by: 'address' | 'document'): Promise<Reading>;
  find(id: string): Promise<Saved | null>;
  compare(article: Article): Promise<Compared | null>;
  /** The copy of the article that the tab was sent away from. */
  gone(tabId: number): Promise<Saved | null>;
  wait(milliseconds: number): Promise<void>;
}

const STEP = 200;
/** How long a silent page may take before we say so: once again, then no more. After a reload it has to come first. */
export const PATIENCE = { once: STEP, reload: 10_000 };

async function refusalOf(tab: Tab, doors: Doors): Promise<ProblemCode | 'no-access' | null> {
  // A hidden address is a foreign one, unless we may not even see Sina's.
  if (tab.url === null) return (await doors.mayRun()) ? 'foreign-address' : 'no-access';
  const address = readAddress(tab.url);
  if (address.verdict === 'refused' && address.problem === 'foreign-address') return 'foreign-address';
  if (!(await doors.mayRun(tab.url))) return 'no-access';
  return address.verdict === 'refused' ? address.problem : null;
}

/** Asks until the page's content script is there, or patience is at its end. */
async function statusOf(tabId: number, patience: number, doors: Doors): Promise<PageStatus> {
  for (let waited = 0; ; waited += STEP) {
    try {
      return await doors.status(tabId);
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault.code !== 'page-not-ready' || waited >= patience) throw fault;
    }
    await doors.wait(STEP);
  }
}

async function articleOf(view: View & { tabId: number; status: PageStatus }, incognito: boolean, doors: Doors): Promise<View> {
  const { state } = view.status;
  const asSent = state === 'paused' || state === 'off' ? state : null;
  const reading = await doors.read(view.tabId, 'address');
  if (reading.problem !== null) return saying(asSent ?? reading.problem, view);
  const spared = reading.skipped.reduce((sum, { count }) => sum + count, 0);
  const found: View = { ...view, code: null, state: 'article', article: reading.article, spared };
  if (incognito) return saying(asSent ?? 'private-window', found);
  try {
    const compared = await doors.compare(reading.article);
    found.saved = compared;
    if (asSent !== null) return saying(asSent, found);
    if (compared === null) return found;
    return compared.isChanged ? saying('changed', found) : { ...found, state: 'saved' };
  } catch (thrown) {
    return saying(faultOf(thrown).code, found);
  }
}

function noCopy(thrown: unknown): null {
  console.warn('Jingdu: the shelf could not be asked for a copy:', faultOf(thrown).message);
  return null;
}

/** Where no article is, the reader may have been sent because Sina no longer has the one that was asked for. */
async function elsewhere(problem: ProblemCode, view: View & { tabId: number }, doors: Doors): Promise<View> {
  const saved = await doors.gone(view.tabId).catch(noCopy);
  return saved === null ? saying(problem, view) : { ...saying('deleted', view), saved };
}

/** A page that gives no article now may be one that gave it once: then the copy is offered. */
async function refusedAt(url: string, problem: ProblemCode, view: View & { tabId: number }, doors: Doors): Promise<View> {
  const refused = saying(problem, view);
  const address = readAddress(url);
  if (address.verdict === 'refused') return elsewhere(problem, view, doors);
  // Without the shelf there is no copy to offer; what is wrong with the page is said all the same.
  const saved = await doors.find(address.id).catch(noCopy);
  if (saved === null) return refused;
  return { ...(problem === 'error-page' ? saying('deleted', view) : refused), saved };
}

/** Gives each view as soon as it is known; the last one stays. Never throws: a fault is a view too. */
export async function* look(doors: Doors, patience: number = PATIENCE.once): AsyncGenerator<View> {
  let view: View = STARTING;
  try {
    const tab = await doors.tab();
    view = { ...view, tabId: tab.id };
    const refusal = await refusalOf(tab, doors);
    if (refusal !== null) {
      yield tab.incognito || refusal === 'no-access' ? saying(refusal, view) : await elsewhere(refusal, { ...view, tabId: tab.id }, doors);
      return;
    }
    let status = await statusOf(tab.id, patience, doors);
    while (status.state === 'starting') {
      yield view;
      await doors.wait(STEP);
      status = await statusOf(tab.id, patience, doors);
    }
    view = { ...view, status };
    if (status.state === 'refused') {
      const problem = status.problem ?? 'unknown-template';
      yield tab.incognito || tab.url === null ? saying(problem, view) : await refusedAt(tab.url, problem, { ...view, tabId: tab.id }, doors);
      return;
    }
    // The receipt is there before the article is read.
    yield view;
    yield await articleOf({ ...view, tabId: tab.id, status }, tab.incognito, doors);
  } catch (thrown) {
    yield saying(faultOf(thrown).code, view);
  }
}

/** The reader says that it is an article: read it by what the page is made of. */
export async function readAnyway(view: View, doors: Doors): Promise<View> {
  if (view.tabId === null) throw new AppError('page-not-ready', 'no tab to read');
  const reading = await doors.read(view.tabId, 'document');
  if (reading.problem !== null) return { ...view, code: 'read-nothing' };
  return { ...view, code: 'read-found', article: reading.article };
}
