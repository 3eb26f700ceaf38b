// Entry in the page, at document_start: address, curtain, the reader's choices, and ears for whoever asks of the page. On a page that is no article it only listens.
import { find } from '../extract/dom.ts';
import type { Sender } from '../messages/wire.ts';
import { pageBrowser } from '../platform/page-browser.ts';
import { type PageSettings, readPageSettings, watchPageSettings } from '../settings/page-settings.ts';
import { isArticleAddress } from '../sites/article-address.ts';
import { callBackground } from './call-background.ts';
import type { Cleaner } from './cleaner.ts';
import { TEXT } from './curtain.ts';
import { EngineLoader } from './engine-loader.ts';
import { LivePage } from './live-page.ts';
import { isTaken, leaveDoors } from './meeting.ts';
import { ALL_NOISE } from './rules-in-force.ts';
import { Teller, whenShown } from './teller.ts';

const { runtime, storage } = pageBrowser;
const warn = (thrown: unknown): void => console.warn('Jingdu:', thrown);

const teller = new Teller(document, (removed) => {
  callBackground('page.cleaned', { removed }).catch(fail);
});
const page = new LivePage(document, location.href, {
  changed(count) {
    teller.tell(count);
    engine.here?.heed();
  },
  asked: () => void engine.use((there) => there.judge()).catch(warn),
  guarded,
});
const engine = new EngineLoader({ page, door: runtime, follow: async () => void (await followed()) }, () => callBackground('page.engine', null));

function isCutOff(): boolean {
  try {
    return runtime.id === undefined;
  } catch {
    return true;
  }
}

/** After an update this script is cut off from its extension: it steps aside, and the popup of the new one says so. */
function fail(thrown: unknown): void {
  if (isCutOff()) page.stepAside();
  else warn(thrown);
}

/** A fault of ours must never cost the reader the page. */
function guarded(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    page.giveUp();
    engine.here?.stopReading();
    console.error('Jingdu:', thrown);
  }
}

/** Asked by the page itself: waking the background for it would take longer than the page to its first paint. */
async function follow(): Promise<PageSettings> {
  const settings = await readPageSettings(storage);
  guarded(() => page.follow(settings));
  return settings;
}

/** What cannot be read counts as not chosen: the page is cleaned all the same. */
function followed(): Promise<PageSettings | undefined> {
  return follow().catch((thrown: unknown) => void warn(thrown));
}

/** Asked for at once, so that the answer is there by the time the page is clean; of most pages the background need not be woken. */
async function readWhereChosen(known: Promise<PageSettings | undefined>): Promise<void> {
  if ((await known)?.readHosts.includes(location.hostname) !== true) return;
  const chosen = await callBackground('page.opened', null);
  if (chosen !== null) await engine.use((there) => guarded(() => there.readWhenClean(chosen.style)));
}

/** A page that was left and comes back out of the browser's memory heard nothing in between. Where nobody says that it may be cleaned, it is not. */
async function comeBack(): Promise<void> {
  const isAllowed = await callBackground('page.may-run', null).catch(fail);
  if (isCutOff()) return;
  guarded(() => page.setAccess(isAllowed === true));
  await followed();
  teller.again();
}

/** Our own pages alone can call; that a permission was given or taken back is heard without the engine, which may come only where we have it. */
function hear(raw: unknown, sender: Sender, reply: (answer: unknown) => void): true {
  const { kind, request } = (raw ?? {}) as { kind?: unknown; request?: { allowed?: unknown } | null };
  if (kind === 'page.access' && sender.id === runtime.id && typeof request?.allowed === 'boolean') {
    const { allowed } = request;
    guarded(() => page.setAccess(allowed));
    reply({ ok: true, value: null });
    return true;
  }
  engine
    .use((there) => there.answer(raw, sender))
    .then(reply, (thrown: unknown) => reply({ ok: false, code: 'page-not-ready', message: String(thrown) }));
  return true;
}

/** Called once, when the document is there; on a page that is no article's by its address there is nothing to do then. */
let whenThere: ((cleaner: Cleaner) => void) | undefined;

/**
 * The curtain is drawn at once for all that could be hidden, and the choices follow as soon as the browser's storage answers, without
 * waking the background. Noise can then never flash; what the reader wants to see is missing until the answer, which is asked for
 * before the page has a body.
 */
function begin(): void {
  if (isArticleAddress(location.href)) {
    guarded(() => {
      page.hide();
      const known = followed();
      readWhereChosen(known).catch(warn);
      whenThere = (cleaner) => {
        page.learn(cleaner);
        void known.then(() => {
          guarded(() => page.clean());
          // The copy of an article that is gone is offered where the reader looked for it.
          if (page.problem === 'error-page' || (page.state === 'off' && cleaner.isMissing(document)))
            whenShown(document, () => void callBackground('page.missing', null).catch(warn));
        });
      };
      watchPageSettings(storage, () => void followed());
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) void comeBack();
      });
    });
  } else {
    page.refuse(null);
  }
  leaveDoors({
    cleaner(make) {
      guarded(() => whenThere?.(make(ALL_NOISE)));
      whenThere = undefined;
    },
    engine: (own) => engine.enter(own),
  });
  runtime.onMessage.addListener(hear as never);
}

// After an update Firefox brings us into pages that the version before has cleaned, and it alone could put back what it took out.
if (!isTaken() && find(document, `[${TEXT}]`) === null) begin();
