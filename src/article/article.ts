// What an article is, once it has been read from a page: plain values that survive messages and storage.

/** Where a removed thing belongs, as the reader switches it (the words for each are in `_locales`). */
export const CATEGORIES = ['qr', 'ad', 'promo', 'popup', 'side', 'tools', 'related', 'comments', 'quote', 'statement', 'editor'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A listed company, fund, future or currency that the page itself links. `market` is Sina's own prefix: sh, sz, bj, hk, us, … */
export interface Stock {
  market: string;
  code: string;
  name: string;
}

/** A picture of the article. `src` is an absolute http(s) address, `caption` is empty when the page shows none. */
export interface Picture {
  src: string;
  caption: string;
}

/** How often one rule took something out of the article or off the page. `texts` is what that said, cut short; what said nothing has none. */
export interface Removal {
  rule: string;
  category: Category;
  count: number;
  texts: string[];
}

/** The fields that a page states in words, each in a place of its own. */
export const FIELD_NAMES = ['title', 'originalTitle', 'source', 'sourceUrl', 'origin', 'author', 'editor', 'date', 'publishedAt', 'channel'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** An old article in several pages: how many there are, and the numbers of those whose text is here, in order. */
export interface Pages {
  count: number;
  held: number[];
}

/**
 * One article. A field that the page does not state is the empty string, never a guess.
 * `date` is the time shown to readers, ISO 8601 with +08:00 (Sina shows Beijing time, whatever the reader's zone);
 * `publishedAt` is the later time that the page's metadata calls publishing, in the same form.
 * `source` is the medium as shown, `origin` the one that the text itself names; `channel` is the page's place on the site, in the site's words.
 * `lead` is the address of the picture that stands for the article, one of `images`. `pages` is null for articles in one page.
 * `stated` says where the page states a field: a selector, or the id of the rule for the line that holds it.
 * `text` is one paragraph a line; `html` holds only the tags that `extract/markup.ts` writes.
 */
export interface Article {
  id: string;
  url: string;
  canonicalUrl: string;
  template: string;
  title: string;
  originalTitle: string;
  source: string;
  sourceUrl: string;
  origin: string;
  author: string;
  editor: string;
  date: string;
  publishedAt: string;
  channel: string;
  keywords: string[];
  stocks: Stock[];
  lead: string;
  images: Picture[];
  pages: Pages | null;
  stated: Partial<Record<FieldName, string>>;
  text: string;
  html: string;
}

/**
 * The outcome of reading a page: an article with what was left out of it, or the reason why there is none.
 * `skipped` is what rules would have taken and the guard left, because it was too much of the text or a picture with its caption.
 */
export type Reading = { removed: Removal[]; skipped: Removal[] } & ({ problem: null; article: Article } | { problem: ProblemCode; article: null });

/** Why a page gives no article. These are expected outcomes; each has a sentence in `_locales` under `problem_<code>`. */
export const PROBLEMS = [
  'foreign-address',
  'unknown-address',
  'home-page',
  'list-page',
  'quote-page',
  'data-page',
  'gallery-page',
  'video-page',
  'live-page',
  'topic-page',
  'author-page',
  'comments-page',
  'search-page',
  'app-page',
  'fragment',
  'markdown-twin',
  'error-page',
  'unknown-template',
  'empty-body',
  'page-torn',
  'garbled-text',
  'too-large',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
