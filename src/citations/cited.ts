// What a citation of a saved article is made of, and the parts that every style puts together.
import type { Article } from '../article/article.ts';

/** `seenOn` is the reader's own date of seeing the page, YYYY-MM-DD: what the standard calls 引用日期. */
export type Cited = Pick<Article, 'id' | 'url' | 'canonicalUrl' | 'title' | 'source' | 'author' | 'date'> & { seenOn: string };

/** The writers one by one: `author` holds Chinese names with spaces between them; a western name has spaces inside and is one. */
export function writersOf({ author }: Pick<Cited, 'author'>): string[] {
  const words = author.split(/\s+/).filter((word) => word !== '');
  return words.every((word) => /^[\p{Script=Han}·]+$/u.test(word)) ? words : [author.trim()].filter((name) => name !== '');
}

/** The day it was out, in Beijing as Sina shows it; empty when the page does not say. */
export const dayOf = ({ date }: Pick<Cited, 'date'>): string => date.slice(0, 10);

/** The address without the junk of links, if it is known. */
export const addressOf = ({ canonicalUrl, url }: Pick<Cited, 'canonicalUrl' | 'url'>): string => canonicalUrl || url;
