// Runs the content script on the channels that the reader has added, and tells every page of ours when it may be cleaned and when no longer.
import { faultOf } from '../article/errors.ts';
import { hasHosts, patternsOf } from '../platform/access.ts';
import { browser, type Tabs } from '../platform/browser.ts';
import { CHANNELS } from '../sites/hosts.ts';
import { inTurn } from './in-turn.ts';
import { askPage } from './page.ts';

/** The manifest's scripts with the moments at which they run, in their order. Firefox gives whole addresses there, and takes only paths in return. */
const scripts = () =>
  (browser.runtime.getManifest().content_scripts ?? []).map(({ js = [], run_at }) => ({
    js: js.map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1)),
    runAt: run_at,
  }));

/** One registration for each moment; the first goes by the channel's own name. */
const registrationOf = (id: string, at: number): string => (at === 0 ? id : `${id}-${at}`);

const said =
  (what: string) =>
  (thrown: unknown): void =>
    console.error(`Jingdu: ${what}:`, faultOf(thrown).message);

/** False where none of our scripts is in the tab. */
async function tellPage(tabId: number, allowed: boolean): Promise<boolean> {
  try {
    await askPage(tabId, 'page.access', { allowed });
    return true;
  } catch (thrown) {
    if (faultOf(thrown).code !== 'page-not-ready') throw thrown;
    return false;
  }
}

/** A script that was there before the permission was taken back is still there, and would be a second one. */
async function enter(tabId: number): Promise<void> {
  if (!(await tellPage(tabId, true))) await browser.scripting.executeScript({ target: { tabId }, files: scripts().flatMap(({ js }) => js) });
}

async function begin(id: string, hosts: readonly string[], isUpdate: boolean): Promise<void> {
  const matches = patternsOf(hosts);
  const registered = scripts().map((script, at) => ({ id: registrationOf(id, at), matches, ...script, persistAcrossSessions: true }));
  await browser.scripting.registerContentScripts(registered as Parameters<typeof browser.scripting.registerContentScripts>[0]);
  // The script of before the update is still in its pages, deaf to us, and holds what it took out of them: they have to be loaded again.
  if (isUpdate) return;
  for (const { id: tabId } of await browser.tabs.query({ url: matches })) {
    // Into a page for errors of the browser's own nobody comes; once it is loaded again, the registered scripts do.
    if (tabId !== undefined) await enter(tabId).catch(said(`tab ${tabId} stays as it was`));
  }
}

async function end(id: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: scripts().map((_, at) => registrationOf(id, at)) });
}

async function heed(isUpdate = false): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  for (const { id, hosts } of CHANNELS) {
    const isGiven = await hasHosts(hosts);
    const turn = isGiven ? begin : end;
    if (isGiven !== registered.includes(id)) await turn(id, hosts, isUpdate).catch(said(`channel ${id} stays as it was`));
  }
}

/** Pages that are open hear whether they may be cleaned: those of other sites hold no script of ours, and of ours each knows its own host. */
async function tellPages(tabs: readonly Tabs.Tab[], allowed: boolean): Promise<void> {
  for (const { id } of tabs) if (id !== undefined) await tellPage(id, allowed).catch(said(`tab ${id} was not told`));
}

const queue = inTurn('channels stay as they were');

export function followChannels(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    queue(async () => {
      await heed();
      if (origins.length > 0) await tellPages(await browser.tabs.query({ url: origins }), true);
    }),
  );
  browser.permissions.onRemoved.addListener(() =>
    queue(async () => {
      await heed();
      // A tab whose address we still see is one that we may still touch.
      await tellPages(
        (await browser.tabs.query({})).filter(({ url }) => url === undefined),
        false,
      );
    }),
  );
  browser.runtime.onInstalled.addListener(({ reason }) => queue(() => heed(reason === 'update')));
  browser.runtime.onStartup.addListener(() => queue(() => heed()));
}
