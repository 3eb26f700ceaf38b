// Every message there is, in one table of types: who may ask what, and what comes back.
import type { Article, Category, ProblemCode, Reading, Removal } from '../article/article.ts';
import type { PageOutline } from '../article/page-outline.ts';

export interface Call<Request, Reply> {
  request: Request;
  reply: Reply;
}
export type RequestOf<C> = C extends Call<infer Request, unknown> ? Request : never;
export type ReplyOf<C> = C extends Call<unknown, infer Reply> ? Reply : never;

/** One thing that was removed. Its number is its own as long as the page lives; `text` is what it said, cut short. */
export interface PageItem {
  item: number;
  rule: string;
  category: Category;
  text: string;
  /** Of what says nothing: the host of its first frame or picture, if it has one. */
  from: string;
  /** The reader has put it back. */
  isBack: boolean;
}

/** What the clean page looks like now. `kept` and `body` count characters of the article's text after and before cleaning. */
export interface PageStatus {
  /** `starting` before the document is there; `paused` by the reader for this page, `off` for its site; `refused` with its `problem`. */
  state: 'starting' | 'clean' | 'paused' | 'off' | 'refused';
  /** The page's host, by which the reader switches sites. */
  site: string;
  problem: ProblemCode | null;
  template: string;
  /** Whether read mode is on. */
  reading: boolean;
  removed: Removal[];
  /** The same, thing by thing; of very many the first ones only. */
  items: PageItem[];
  body: number;
  kept: number;
}

/** The row of a saved article that lists and the popup need; times are ISO 8601 in UTC. */
export interface Saved {
  id: string;
  title: string;
  source: string;
  date: string;
  savedAt: string;
  /** When this copy of it was made: later than `savedAt` once Sina has changed the article and it was saved again. */
  copiedAt: string;
  characters: number;
  /** 1 for the first copy; earlier ones are kept. */
  revision: number;
  /** How many pictures the copy shows, and how many of them lie on this machine. */
  pictures: number;
  picturesKept: number;
}

/** A saved article beside what its page says now: `isChanged` when that is not the same as the copy. */
export type Compared = Saved & { isChanged: boolean };

/** What saving did: `unchanged` when the page says the same as the copy that was there, `revised` when that was kept as an earlier one. */
export type SaveReply = Saved & { outcome: 'new' | 'unchanged' | 'revised' };

/** Asked of the content script of one tab, by the popup and the background. */
export type ToPage = {
  'page.status': Call<null, PageStatus>;
  /** By `document` when the reader says that a page of unknown address is an article. */
  'page.read': Call<{ by: 'address' | 'document' }, Reading>;
  /** How a page is built whose template is not known. */
  'page.outline': Call<null, PageOutline>;
  /** Fetches the page of this number of an article in several, or with null all of the others; from then on the page is read as all that are there. */
  'page.gather': Call<{ page: number | null }, Reading>;
  'page.pause': Call<{ paused: boolean }, PageStatus>;
  /** The reader has given or taken back the permission for the page's site while it is open. */
  'page.access': Call<{ allowed: boolean }, null>;
  /** Puts one removed thing back, or takes it away again. One that is no longer there changes nothing. */
  'page.put-back': Call<{ item: number; back: boolean }, PageStatus>;
  /** Read mode on, off, or (null) the other way round, in this style. */
  'page.reading': Call<{ on: boolean | null; style: string }, PageStatus>;
};

/** Asked of the background, by the popup and the library (`ui`) or by a content script (`page`). */
export type ToBackground = {
  /** `id` is the article that the reader sees: of a page that has gone on to another nothing is saved. */
  'article.save': Call<{ tabId: number; id: string }, SaveReply>;
  'article.find': Call<{ id: string }, Saved | null>;
  /** The saved article of this id, and whether the page has changed since. Null when it is not saved. */
  'article.compare': Call<{ article: Article }, Compared | null>;
  /** Fetches once more the pictures of a saved article that could not be had. Gives the numbers afterwards. */
  'pictures.retry': Call<{ id: string }, { all: number; kept: number; failed: number }>;
  /** Asks for no further picture of an article; those that are on their way come. */
  'pictures.stop': Call<{ id: string }, null>;
  'article.recent': Call<{ most: number }, Saved[]>;
  /** Articles went to the trash, came back or were erased: open tabs of theirs have a tick no more, or again. */
  'badges.renew': Call<null, null>;
  /** With `versions`, the article's versions are shown side by side. */
  'library.open': Call<{ id: string | null; versions: boolean }, null>;
  'settings.open': Call<null, null>;
  /** Begins to save the articles of all Sina's tabs; how far it is stands in the report (`all-tabs.ts`). */
  'tabs.save': Call<null, null>;
  'tabs.stop': Call<null, null>;
  /** The copy of the article that the tab was sent away from because Sina no longer has it; null when there is none. */
  'tab.gone': Call<{ tabId: number }, Saved | null>;
  /** The article's own address answers that there is none. */
  'page.missing': Call<null, null>;
  'page.cleaned': Call<{ removed: number }, null>;
  /** Whether the reader still gives us the page's site. */
  'page.may-run': Call<null, boolean>;
  /** The page needs its engine; answered when it is there. */
  'page.engine': Call<null, null>;
  /** Whether articles of the page's host open in read mode: then in which style. */
  'page.opened': Call<null, { style: string } | null>;
};
