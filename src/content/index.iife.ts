// Entry in the page, at document_start: address, curtain, the reader's choices, and ears for the popup. On a page that is no article it only listens.
import { faultOf } from '../article/errors.ts';
import { isMissing } from '../extract/detect.ts';
import type { ToBackground } from '../messages/contract.ts';
import { ask, serve } from '../messages/wire.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { readAddress } from '../sites/read-address.ts';
import { answersOf } from './answers.ts';
import { LivePage } from './live-page.ts';
import { Reader } from './reader.ts';
import { Teller } from './teller.ts';
import { fetchPage, WholeArticle } from './whole-article.ts';

const verdict = readAddress(location.href);
const teller = new Teller(document, tellBadge);
const page = new LivePage(document, location.href, (removed) => {
  teller.tell(removed);
  reader.heed();
});
const reader = new Reader(document, page);
const article = new WholeArticle(page, document, location.href, fetchPage);

function tellBadge(removed: number): void {
  if (verdict.verdict !== 'article') return;
  ask<ToBackground, 'page.cleaned'>((message) => pageBrowser.runtime.sendMessage(message), 'page.cleaned', { id: verdict.id, removed }).catch(
    (thrown: unknown) => {
      const { code, message } = faultOf(thrown);
      // After an update this script is cut off from its extension: it steps aside, and the popup of the new one says so.
      if (code === 'context-gone') page.stepAside();
      else console.warn(`Jingdu: ${message}`);
    },
  );
}

/** The copy of an article that is gone is offered where the reader looked for it. */
function tellMissing(id: string): void {
  if (!isMissing(document)) return;
  ask<ToBackground, 'page.missing'>((message) => pageBrowser.runtime.sendMessage(message), 'page.missing', { id }).catch((thrown: unknown) =>
    console.warn(`Jingdu: ${faultOf(thrown).message}`),
  );
}

/** A fault of ours must never cost the reader the page. */
function guarded(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    page.giveUp();
    reader.leave();
    console.error('Jingdu:', thrown);
  }
}

/** Asked by the page itself: waking the background for it would take longer than the page to its first paint. */
async function follow(): Promise<void> {
  const settings = await readSettings(pageBrowser.storage);
  guarded(() => page.follow(settings));
}

/** What cannot be read counts as not chosen: the page is cleaned all the same. */
const followed = (): Promise<void> => follow().catch((thrown: unknown) => console.warn(`Jingdu: ${faultOf(thrown).message}`));

/** Asked for at once, so that the answer is there by the time the page is clean. */
function askToRead(): void {
  ask<ToBackground, 'page.opened'>((message) => pageBrowser.runtime.sendMessage(message), 'page.opened', null).then(
    (chosen) => {
      if (chosen !== null) guarded(() => reader.setWhenClean(chosen.style));
    },
    (thrown: unknown) => console.warn(`Jingdu: ${faultOf(thrown).message}`),
  );
}

/**
 * The curtain is drawn at once for all that could be hidden, and the choices follow as soon as the browser's storage answers, without
 * waking the background. Noise can then never flash; what the reader wants to see is missing until the answer, which is asked for
 * before the page has a body.
 */
if (verdict.verdict === 'article') {
  guarded(() => page.hide());
  askToRead();
  const known = followed();
  const { id } = verdict;
  const clean = (): void => {
    void known.then(() => guarded(() => page.clean()));
    tellMissing(id);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', clean, { once: true });
  else clean();
  watchSettings(pageBrowser.storage, () => void followed());
  // A page that was left and comes back out of the browser's memory heard nothing in between.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void followed().then(() => teller.again());
  });
} else {
  page.refuse(verdict.problem);
}
serve(pageBrowser.runtime, answersOf(page, article, reader, followed));
