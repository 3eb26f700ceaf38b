// Entry in the page, at document_start: address, curtain, and ears for the popup. On a page that is no article it only listens.
import { faultOf } from '../article/errors.ts';
import type { ToBackground } from '../messages/contract.ts';
import { ask, serve } from '../messages/wire.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { readAddress } from '../sites/read-address.ts';
import { answersOf } from './answers.ts';
import { LivePage } from './live-page.ts';
import { Reader } from './reader.ts';

const verdict = readAddress(location.href);

function tellBadge(removed: number): void {
  if (verdict.verdict !== 'article') return;
  ask<ToBackground, 'page.cleaned'>((message) => pageBrowser.runtime.sendMessage(message), 'page.cleaned', { id: verdict.id, removed }).catch(
    (thrown: unknown) => {
      const { code, message } = faultOf(thrown);
      // After an update this script is cut off from its extension; the page stays clean, only the badge does not follow.
      if (code !== 'context-gone') console.warn(`Jingdu: ${message}`);
    },
  );
}

const page = new LivePage(document, location.href, (removed) => {
  tellBadge(removed);
  reader.heed();
});
const reader = new Reader(document, page);

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

/** Asked for at once, so that the answer is there by the time the page is clean. */
function askToRead(): void {
  ask<ToBackground, 'page.opened'>((message) => pageBrowser.runtime.sendMessage(message), 'page.opened', null).then(
    (chosen) => {
      if (chosen !== null) guarded(() => reader.setWhenClean(chosen.style));
    },
    (thrown: unknown) => console.warn(`Jingdu: ${faultOf(thrown).message}`),
  );
}

if (verdict.verdict === 'article') {
  guarded(() => page.hide());
  askToRead();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => guarded(() => page.clean()), { once: true });
  else guarded(() => page.clean());
} else {
  page.refuse(verdict.problem);
}
serve(pageBrowser.runtime, answersOf(page, reader));
