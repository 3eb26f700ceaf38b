// An article without what is kept beside it: what is hashed, compared and written to files.
import type { Article } from './article.ts';

/** The compiler points here when there is a new field. */
export function articleOf(copy: Article): Article {
  const { id, url, canonicalUrl, template, title, originalTitle, source, sourceUrl, origin, author, editor, date, publishedAt } = copy;
  const { channel, keywords, stocks, lead, images, pages, stated, text, html } = copy;
  const fields = { id, url, canonicalUrl, template, title, originalTitle, source, sourceUrl, origin, author, editor, date, publishedAt };
  return { ...fields, channel, keywords, stocks, lead, images, pages, stated, text, html };
}
