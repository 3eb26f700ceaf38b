// Whether a page says the same as the copy that is kept of it.
import type { Article } from '../article/article.ts';

const bare = (text: string): string => text.replace(/\s+/gu, '');

const STATED = ['originalTitle', 'source', 'origin', 'author', 'editor', 'date'] as const satisfies (keyof Article)[];

/**
 * An article has several pages (desktop, mobile, 财经头条), which set it differently and do not all state every field.
 * So white space and addresses of pictures do not count, and a field that the page leaves out is no change.
 */
export function sameWords(kept: Article, page: Article): boolean {
  if (bare(kept.title) !== bare(page.title) || bare(kept.text) !== bare(page.text)) return false;
  if (page.images.length > kept.images.length) return false;
  return STATED.every((field) => page[field] === '' || bare(kept[field]) === bare(page[field]));
}
