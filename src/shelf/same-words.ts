// Whether a page says the same as the copy that is kept of it, or nothing that is not in it.
import type { Article } from '../article/article.ts';

const bare = (text: string): string => text.replace(/\s+/gu, '');

const STATED = ['originalTitle', 'source', 'origin', 'author', 'editor', 'date'] as const satisfies (keyof Article)[];

/** One page of an article that is kept with more of its pages. */
export function isPart(kept: Article, { pages }: Article): boolean {
  if (pages === null || pages.held.length === pages.count) return false;
  return kept.pages === null || kept.pages.held.length > pages.held.length;
}

/**
 * Whether everything that the page says stands in what is kept, so that nothing is lost without it. The pages of a whole stand in it one behind
 * the other, each in one piece. Their fields are not compared: the whole has each from the first page that states it.
 *
 * An article has several pages (desktop, mobile, 财经头条), which set it differently and do not all state every field.
 * So white space and addresses of pictures do not count, and a field that the page leaves out is no change.
 */
export function holds(kept: Article, page: Article): boolean {
  if (bare(kept.title) !== bare(page.title)) return false;
  if (isPart(kept, page)) return bare(kept.text).includes(bare(page.text));
  if (bare(kept.text) !== bare(page.text)) return false;
  if (page.images.length > kept.images.length) return false;
  return STATED.every((field) => page[field] === '' || bare(kept[field]) === bare(page[field]));
}

/** Whether the page has not changed since. What the whole lacks cannot be compared, and says nothing of what it has. */
export function sameWords(kept: Article, page: Article): boolean {
  const isLacking = isPart(kept, page) && page.pages?.held.some((number) => kept.pages?.held.includes(number) === false);
  return isLacking ? bare(kept.title) === bare(page.title) : holds(kept, page);
}
