// Two keepings of the same article made one: every copy, every mark, nothing of either lost.
import type { Article, Removal } from '../article/article.ts';
import { canonicalJson } from '../article/fingerprint.ts';
import type { Marks } from './record.ts';
import { holds } from './same-words.ts';

/** One copy of an article, the newest or an earlier one. */
export interface SavedCopy {
  article: Article;
  removed: Removal[];
  extension: string;
  /** ISO 8601 in UTC. */
  copiedAt: string;
  /** SHA-256 of the article. */
  hash: string;
}

/** Everything that is kept of one article. `copies` in the order of their time, at least one; the last one is what is read. */
export interface Whole extends Marks {
  copies: SavedCopy[];
  /** ISO 8601 in UTC: when it was first saved, and when it went to the trash; the latter is empty when it did not. */
  savedAt: string;
  deletedAt: string;
}

/** Paragraph by paragraph: what was united once already stands in both, and would be doubled each time. */
function notesOf(mine: string, theirs: string): string {
  if (mine === '') return theirs;
  const here = mine.split('\n\n');
  const fresh = theirs.split('\n\n').filter((paragraph) => paragraph !== '' && !here.includes(paragraph));
  return [mine, ...fresh].join('\n\n');
}

const later = (one: string, other: string) => (one > other ? one : other);

const byTime = (one: SavedCopy, other: SavedCopy) => (one.copiedAt < other.copiedAt ? -1 : one.copiedAt > other.copiedAt ? 1 : 0);

/** What the hash is of has not changed by itself: where two copies with one hash differ, the one that was just checked is right, and the other is damaged. */
function mended(own: SavedCopy, coming: readonly SavedCopy[]): SavedCopy {
  const right = coming.find(({ hash }) => hash !== '' && hash === own.hash);
  return right === undefined || canonicalJson(right.article) === canonicalJson(own.article) ? own : { ...own, article: right.article };
}

/**
 * What is there (`mine`) and what comes (`theirs`), whose copies have been checked against their hashes. What lies in the trash on one side only is
 * not in it; a copy with the same words is the same copy; one that is damaged here is mended.
 */
export function united(mine: Whole, theirs: Whole): Whole {
  const copies = mine.copies.map((own) => mended(own, theirs.copies));
  const fresh = theirs.copies.filter((copy) => !copies.some((own) => own.hash === copy.hash || holds(own.article, copy.article)));
  return {
    copies: fresh.length === 0 ? copies : [...copies, ...fresh].sort(byTime),
    savedAt: theirs.savedAt < mine.savedAt ? theirs.savedAt : mine.savedAt,
    deletedAt: mine.deletedAt === '' || theirs.deletedAt === '' ? '' : later(mine.deletedAt, theirs.deletedAt),
    star: mine.star || theirs.star,
    read: mine.read || theirs.read,
    tags: [...new Set([...mine.tags, ...theirs.tags])],
    note: notesOf(mine.note, theirs.note),
  };
}

/** Whether uniting changed anything of what was there (`mine`): a copy that stays is the same object. */
export function isSame(mine: Whole, after: Whole): boolean {
  const { copies: _mine, ...these } = mine;
  const { copies: _after, ...those } = after;
  const areCopiesSame = mine.copies.length === after.copies.length && mine.copies.every((copy, at) => copy === after.copies[at]);
  return areCopiesSame && JSON.stringify(these) === JSON.stringify(those);
}
