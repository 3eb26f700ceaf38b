// Puts the pages of an old article together, in order, as the one article that they are.
import { type Article, FIELD_NAMES, type Removal, type Stock } from '../article/article.ts';

/** One page that could be read, with its number. */
export interface ReadPage {
  number: number;
  article: Article;
  removed: readonly Removal[];
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

function everyStock(pages: readonly ReadPage[]): Stock[] {
  const stocks = pages.flatMap(({ article }) => article.stocks);
  return [...new Map(stocks.map((stock) => [`${stock.market}${stock.code}`, stock])).values()];
}

function everyRemoval(pages: readonly ReadPage[]): Removal[] {
  const all = new Map<string, Removal>();
  for (const { rule, category, count, texts } of pages.flatMap(({ removed }) => removed)) {
    const known = all.get(rule);
    all.set(rule, { rule, category, count: (known?.count ?? 0) + count, texts: [...(known?.texts ?? []), ...texts].slice(0, 1_000) });
  }
  return [...all.values()];
}

/**
 * `own` is the page that the reader is on, `others` those that could be had; which ones are missing is what `pages.held` leaves out of `count`.
 * Fields come from the first page that states them: the writer stands on the first, the editor on the last. The id is the same on all of them.
 */
export function gathered(own: ReadPage, others: readonly ReadPage[], count: number): { article: Article; removed: Removal[] } {
  const pages = [own, ...others].sort((a, b) => a.number - b.number);
  const first = pages[0]?.article ?? own.article;
  const article: Article = {
    ...first,
    url: own.article.url,
    text: joined(pages.map((page) => page.article.text)),
    html: joined(pages.map((page) => page.article.html)),
    images: pages.flatMap((page) => page.article.images),
    lead: pages.map((page) => page.article.lead).find((lead) => lead !== '') ?? '',
    stocks: everyStock(pages),
    keywords: [...new Set(pages.flatMap((page) => page.article.keywords))],
    pages: { count, held: pages.map(({ number }) => number) },
    stated: {},
  };
  for (const name of FIELD_NAMES) {
    const stating = pages.find((page) => page.article[name] !== '')?.article;
    article[name] = stating?.[name] ?? '';
    const place = stating?.stated[name];
    if (place !== undefined) article.stated[name] = place;
  }
  return { article, removed: everyRemoval(pages) };
}
