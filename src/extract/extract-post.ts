// Reads a post of a feed: the body that the page had, under the same rules, with the fields that stand before it.
import type { Reading } from '../article/article.ts';
import { FEED_TEMPLATE } from '../sites/feed.ts';
import { find } from './dom.ts';
import { readKnown } from './extract.ts';

/** A post has no address, so it is called by its time and title: the same post is the same article each time. */
const identify = (title: string, date: string) => ({ id: `post-${date.slice(0, 16)}-${title}`.slice(0, 200), canonicalUrl: '' });

/**
 * `document` holds the body in `#post` and the front matter in its metadata (see `FEED_TEMPLATE`).
 * The source is the medium that the text names, for a post shows none; `head` is kept as the leading picture when it is one of the article's.
 */
export function extractPost(document: Document, head: string): Reading {
  const body = find(document, '#post');
  if (body === null) return { problem: 'empty-body', article: null, removed: [], skipped: [] };
  const reading = readKnown(document, { template: FEED_TEMPLATE, body, identify }, { address: '' });
  const { article } = reading;
  if (article === null) return reading;
  const lead = article.images.some(({ src }) => src === head) ? head : article.lead;
  if (article.origin === '') return { ...reading, article: { ...article, lead } };
  const stated = { ...article.stated, ...(article.stated.origin === undefined ? {} : { source: article.stated.origin }) };
  return { ...reading, article: { ...article, lead, source: article.origin, stated } };
}
