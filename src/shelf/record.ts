// What is written in the database for one saved article, and how a copy is split into its two records.
import type { Article, Picture, Removal } from '../article/article.ts';
import { countCharacters } from '../article/characters.ts';

/** Raised when the meaning of a record changes, so that an old one can be told from a new one. */
export const SCHEMA = 1;

/** Everything lists, the popup and facets need. Never the text: a list of thousands must not load it. */
export interface ArticleRow extends Omit<Article, 'text' | 'html' | 'images'> {
  schema: number;
  /** The version of the extension that made this copy. */
  extension: string;
  /** ISO 8601 in UTC: when it was first saved, and when this copy of it was. */
  savedAt: string;
  copiedAt: string;
  characters: number;
}

export interface BodyRow {
  id: string;
  schema: number;
  html: string;
  text: string;
  images: Picture[];
  /** What was left out of this copy, by rule. */
  removed: Removal[];
}

/** A whole saved article, as the library shows it. */
export type Copy = Article & { savedAt: string; copiedAt: string; characters: number; removed: Removal[] };

export interface Draft {
  article: Article;
  removed: Removal[];
  extension: string;
  /** ISO 8601 in UTC. */
  now: string;
}

export function recordsOf({ article, removed, extension, now }: Draft, firstSavedAt: string): { row: ArticleRow; body: BodyRow } {
  const { text, html, images, ...fields } = article;
  return {
    row: { ...fields, schema: SCHEMA, extension, savedAt: firstSavedAt, copiedAt: now, characters: countCharacters(text) },
    body: { id: article.id, schema: SCHEMA, html, text, images, removed },
  };
}

export function copyOf({ schema: _schema, extension: _extension, ...fields }: ArticleRow, { html, text, images, removed }: BodyRow): Copy {
  return { ...fields, html, text, images, removed };
}
