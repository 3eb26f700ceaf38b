// The popup: looks at its tab, shows one state, and does what the reader asks of it.
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Category } from '../article/article.ts';
import { AppError } from '../article/errors.ts';
import type { ReadLook } from '../article/read-look.ts';
import type { SaveReply } from '../messages/contract.ts';
import { askToRun } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { word } from '../platform/words.ts';
import { INITIAL_SETTINGS, type Settings } from '../settings/registry.ts';
import { download } from '../ui/download.ts';
import { GearIcon, Mark } from '../ui/icons.tsx';
import { useShortcuts } from '../ui/shortcuts.ts';
import { useTask } from '../ui/use-task.ts';
import { AllTabs } from './all-tabs.tsx';
import { ArticleCard } from './article-card.tsx';
import { askBackground, outlinePage, pausePage, putBack, setReading } from './ask.ts';
import { Channels } from './channels.tsx';
import { choices, showCategory, switchSite } from './choices.ts';
import { doorsTo } from './doors.ts';
import { look, PATIENCE, readAnyway } from './look.ts';
import { Notice } from './notice.tsx';
import { PagesRow } from './pages-row.tsx';
import { ReadBar } from './read-bar.tsx';
import { Receipt } from './receipt.tsx';
import { Recent } from './recent.tsx';
import { reportOf } from './report.ts';
import { SaveBar } from './save-bar.tsx';
import { CleanSwitch, SiteSwitch } from './switch.tsx';
import { useGathering } from './use-gathering.ts';
import { useTab } from './use-tab.ts';
import { STARTING, saying, type View } from './view.ts';

function tabOf(view: View): number {
  if (view.tabId === null) throw new AppError('page-not-ready', 'no tab');
  return view.tabId;
}

function articleOf(view: View): Article {
  if (view.article === null) throw new AppError('not-an-article', 'no article');
  return view.article;
}

async function openSettings(): Promise<void> {
  await askBackground('settings.open', null);
  window.close();
}

export function Popup({ tabId }: { tabId: number | null }) {
  const doors = useMemo(() => doorsTo(tabId), [tabId]);
  const [seen, setSeen] = useState<View>(STARTING);
  const [outcome, setOutcome] = useState<SaveReply['outcome'] | null>(null);
  const [settings, setSettings] = useState<Settings>(INITIAL_SETTINGS);
  const task = useTask();
  const gathering = useGathering();
  const shortcuts = useShortcuts();
  const saving = useRef(false);
  const looking = useRef(0);

  /** `isSame`: at the page that is shown. What is known of it stays until more is: a button does not go from under the pointer for a moment. */
  const lookAgain = useCallback(
    async (patience?: number, isSame = false) => {
      // A later look makes an earlier one that still waits worthless.
      looking.current += 1;
      const mine = looking.current;
      for await (const view of look(doors, patience)) {
        if (looking.current !== mine) return;
        setSeen((now) => (isSame && view.state === 'starting' && now.article !== null ? { ...now, status: view.status ?? now.status } : view));
      }
    },
    [doors],
  );
  useLayoutEffect(() => {
    void lookAgain();
    // Without them everything counts as removed, which the next look sets right.
    choices().then(setSettings, (thrown: unknown) => console.warn('Jingdu: no settings', thrown));
  }, [lookAgain]);

  useTab(seen.tabId, ({ url, status }) => {
    // What was shown, done or in the way was so on the page before.
    if (url !== undefined) {
      setSeen((now) => ({ ...STARTING, tabId: now.tabId }));
      setOutcome(null);
    }
    const isThere = status === 'complete';
    const again = () => lookAgain(isThere ? PATIENCE.once : PATIENCE.reload, isThere);
    if (task.fault === null) void again();
    else task.run(again);
  });

  const view = task.fault === null ? seen : saying(task.fault.code, seen);

  // The main action is one key away, unless the reader was quicker.
  useEffect(() => {
    if (view.state === 'starting' || document.activeElement !== document.body) return;
    document
      .querySelector<HTMLElement>('.notice .button, .save [data-action="save"], .save [data-action="open-copy"]')
      ?.focus({ preventScroll: true });
  }, [view.state]);

  const save = (compares: boolean) =>
    task.run(async () => {
      saving.current = true;
      try {
        const saved = await askBackground('article.save', { tabId: tabOf(seen), id: articleOf(seen).id });
        setOutcome(saved.outcome);
        setSeen((now) => {
          if (now.article?.id !== saved.id) return now;
          return { ...now, saved, ...(now.state === 'paused' || now.state === 'off' ? {} : { state: 'saved', code: null }) };
        });
        if (compares) await askBackground('library.open', { id: saved.id, versions: true });
      } finally {
        saving.current = false;
      }
    });
  const pause = (paused: boolean) =>
    task.run(async () => {
      await pausePage(tabOf(seen), paused);
      await lookAgain(PATIENCE.once, true);
    });
  const read = (on: boolean, look: ReadLook) =>
    task.run(async () => {
      const status = await setReading(tabOf(seen), on, look);
      setSeen((now) => ({ ...now, status }));
    });
  const dress = async (look: ReadLook) => void (await setReading(tabOf(seen), true, look));
  const gather = () =>
    task.run(() =>
      gathering.gather(tabOf(seen), articleOf(seen), (article) => setSeen((now) => (now.article?.id === article.id ? { ...now, article } : now))),
    );
  const reload = () =>
    task.run(async () => {
      await browser.tabs.reload(tabOf(seen));
      setSeen((now) => ({ ...STARTING, tabId: now.tabId }));
      await lookAgain(PATIENCE.reload);
    });
  const grant = () => {
    // Straight from the click, before anything is awaited: browsers refuse the question otherwise.
    const asked = askToRun();
    task.run(async () => {
      if (await asked) await browser.tabs.reload(tabOf(seen)).then(() => lookAgain(PATIENCE.reload));
    });
  };
  const retry = () => {
    if (task.fault !== null) task.again();
    else task.run(() => lookAgain());
  };
  const open = (id: string | null, versions = false) =>
    task.run(async () => {
      await askBackground('library.open', { id, versions });
    });
  /** Stored first; the page heeds what is stored before it answers the next look. */
  const choose = (change: Promise<Settings>) =>
    task.run(async () => {
      setSettings(await change);
      await lookAgain();
    });
  const onSite = (site: string, isOn: boolean) => choose(switchSite(site, isOn));
  const receipt = {
    putAllBack: () => pause(true),
    putBack: (item: number, back: boolean) =>
      task.run(async () => {
        const status = await putBack(tabOf(seen), item, back);
        setSeen((now) => ({ ...now, status }));
      }),
    showCategory: (category: Category, isShown: boolean) => choose(showCategory(category, isShown)),
    switchSite: onSite,
  };
  const ways = {
    siteOn: () => onSite(view.status?.site ?? '', true),
    grant,
    reload,
    retry,
    resume: () => pause(false),
    report: () =>
      task.run(async () => {
        const tab = tabOf(seen);
        const [outline, { url = '' }] = await Promise.all([outlinePage(tab), browser.tabs.get(tab)]);
        const { version } = browser.runtime.getManifest();
        download(reportOf(outline, { address: url, version, browser: navigator.userAgent, now: new Date().toISOString() }));
        setSeen((now) => ({ ...now, code: 'reported' }));
      }),
    readAnyway: () => task.run(async () => setSeen(await readAnyway(seen, doors))),
  };

  const { article, spared, status, saved } = view;
  const canSave = article !== null && view.state !== 'private' && view.state !== 'refused' && view.state !== 'error';
  return (
    <main class="popup" data-state={view.state}>
      <header class="popup-head">
        <Mark size={22} />
        <h1>{word('extensionShortName')}</h1>
        {status !== null && status.state !== 'refused' && status.state !== 'off' && (
          <CleanSwitch paused={status.state === 'paused'} disabled={task.busy} onPause={pause} />
        )}
        <button
          type="button"
          class="popup-settings"
          data-action="open-settings"
          aria-label={word('settings')}
          title={word('settings')}
          onClick={() => task.run(openSettings)}
        >
          <GearIcon />
        </button>
      </header>
      {article !== null && <ArticleCard article={article} />}
      {article?.pages && <PagesRow pages={article.pages} fetching={gathering.fetching} busy={task.busy} onGather={gather} onStop={gathering.stop} />}
      <Notice view={view} ways={ways} busy={task.busy} />
      {(canSave || saved !== null) && (
        <SaveBar
          saved={saved}
          isChanged={view.state === 'changed'}
          outcome={outcome}
          saving={saving.current}
          waits={gathering.fetching !== null}
          shortcuts={shortcuts}
          onSave={save}
          onOpen={open}
        />
      )}
      {status !== null && status.state === 'clean' && article !== null && (
        <ReadBar reading={status.reading} host={status.site} shortcut={shortcuts['read-mode']} disabled={task.busy} onRead={read} onDress={dress} />
      )}
      {status !== null && status.state === 'clean' && (
        <Receipt status={status} spared={spared} shown={settings.shownCategories} busy={task.busy} ways={receipt} />
      )}
      {status !== null && status.state === 'paused' && <SiteSwitch site={status.site} disabled={task.busy} onSwitch={onSite} />}
      <Recent since={saved?.copiedAt ?? ''} said={view.state === 'error'} onOpen={open} />
      <AllTabs />
      <Channels isOffered={view.state === 'not-sina'} onGiven={() => void lookAgain(PATIENCE.reload)} />
    </main>
  );
}
