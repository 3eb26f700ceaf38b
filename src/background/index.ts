// The background's entry: who answers what. Everything is registered at once, because the browser wakes us to deliver an event.

import type { ToBackground } from '../messages/contract.ts';
import { parseRequest } from '../messages/parse-request.ts';
import { serve } from '../messages/wire.ts';
import { mayRun } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { find, recent } from '../shelf/articles.ts';
import { noteBrokenRun, saveAllTabs, stopSavingTabs } from './all-tabs.ts';
import { renewBadges, showRemoved } from './badge.ts';
import { followChannels } from './channels.ts';
import { compareWithSaved } from './compare.ts';
import { articleTabOf, bringEngine } from './engine.ts';
import { welcomeNewReaders } from './first-run.ts';
import { goneFrom, notePageMissing, watchRedirects } from './gone.ts';
import { openLibrary, openSettings } from './library.ts';
import { offerMenus } from './menus.ts';
import { followSettings } from './network.ts';
import { resumePictures, retryPictures, stopPictures } from './pictures.ts';
import { styleFor } from './reading.ts';
import { saveArticle } from './save.ts';
import { savedOf } from './saved.ts';
import { listenForShortcuts } from './shortcuts.ts';

listenForShortcuts();
watchRedirects();
serve<ToBackground>(browser.runtime, {
  'article.save': {
    from: 'ui',
    parse: parseRequest['article.save'],
    run: ({ tabId, id }) => saveArticle(tabId, id),
  },
  'article.find': {
    from: 'ui',
    parse: parseRequest['article.find'],
    run: async ({ id }) => {
      const row = await find(id);
      return row === null ? null : savedOf(row);
    },
  },
  'article.compare': {
    from: 'ui',
    parse: parseRequest['article.compare'],
    run: ({ article }) => compareWithSaved(article),
  },
  'tabs.save': {
    from: 'ui',
    parse: parseRequest['tabs.save'],
    run: async () => {
      // Who asked may close at any time: the report tells how it went.
      saveAllTabs(null).catch((thrown: unknown) => console.error('Jingdu: saving all tabs:', thrown));
      return null;
    },
  },
  'tabs.stop': {
    from: 'ui',
    parse: parseRequest['tabs.stop'],
    run: async () => {
      stopSavingTabs();
      return null;
    },
  },
  'pictures.retry': {
    from: 'ui',
    parse: parseRequest['pictures.retry'],
    run: ({ id }) => retryPictures(id),
  },
  'pictures.stop': {
    from: 'ui',
    parse: parseRequest['pictures.stop'],
    run: async ({ id }) => {
      await stopPictures(id);
      return null;
    },
  },
  'tab.gone': {
    from: 'ui',
    parse: parseRequest['tab.gone'],
    run: ({ tabId }) => goneFrom(tabId),
  },
  'page.missing': {
    from: 'page',
    parse: parseRequest['page.missing'],
    run: async (_request, sender) => {
      const tab = articleTabOf(sender);
      if (tab !== null) await notePageMissing(tab.tabId, tab.id);
      return null;
    },
  },
  'article.recent': {
    from: 'ui',
    parse: parseRequest['article.recent'],
    run: async ({ most }) => (await recent(most)).map(savedOf),
  },
  'badges.renew': {
    from: 'ui',
    parse: parseRequest['badges.renew'],
    run: async () => {
      await renewBadges();
      return null;
    },
  },
  'library.open': {
    from: 'ui',
    parse: parseRequest['library.open'],
    run: async ({ id, versions }) => {
      await openLibrary(id, versions);
      return null;
    },
  },
  'settings.open': {
    from: 'ui',
    parse: parseRequest['settings.open'],
    run: async () => {
      await openSettings();
      return null;
    },
  },
  'page.opened': {
    from: 'page',
    parse: parseRequest['page.opened'],
    run: (_request, sender) => styleFor(sender.url),
  },
  'page.cleaned': {
    from: 'page',
    parse: parseRequest['page.cleaned'],
    run: async ({ removed }, sender) => {
      const tab = articleTabOf(sender);
      if (tab !== null) await showRemoved(tab.tabId, tab.id, removed);
      return null;
    },
  },
  'page.may-run': {
    from: 'page',
    parse: parseRequest['page.may-run'],
    run: (_request, { url }) => mayRun(url),
  },
  'page.engine': {
    from: 'page',
    parse: parseRequest['page.engine'],
    run: async (_request, sender) => {
      await bringEngine(sender);
      return null;
    },
  },
});

followSettings();
followChannels();
offerMenus();
welcomeNewReaders();
noteBrokenRun().catch((thrown: unknown) => console.error('Jingdu: the report of all tabs:', thrown));
resumePictures().catch((thrown: unknown) => console.error('pictures could not be fetched', thrown));
