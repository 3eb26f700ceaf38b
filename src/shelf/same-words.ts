// Whether a page says the same as the copy that is kept of it.
import type { Article } from '../article/article.ts';

const bare = (text: string): string => text.replace(/\s+/gu, '');

const STATED = ['originalTitle', 'source', 'origin', 'author', 'editor', 'date'] as const satisfies (keyof Article)[];

/** One page of an article that is kept with more of its pages: what it says beyond that nobody knows. */
function isPart(kept: Article, { pages }: Article): boolean {
  if (pages === null || pages.held.length === pages.count) return false;
  return kept.pages === null || kept.pages.held.length > pages.held.length;
}

/**
 * An article has several pages (desktop, mobile, 财经头条), which set it differently and do not all state every field.
 * So white space and addresses of pictures do not count, and a field that the page leaves out is no change.
 */
export function sameWords(kept: Article, page: Article): boolean {
  if (bare(kept.title) !== bare(page.title)) return false;
  if (isPart(kept, page)) return true;
  if (bare(kept.text) !== bare(page.text)) return false;
  if (page.images.length > kept.images.length) return false;
  return STATED.every((field) => page[field] === '' || bare(kept[field]) === bare(page[field]));
}
