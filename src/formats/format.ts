// The shapes of formats: how saved articles become files.
import type { Article, Removal } from '../article/article.ts';

/** What a file can come back from. `savedAt` is ISO 8601 in UTC. */
export type Saved = Article & { savedAt: string; removed: Removal[] };

/** With what the reader wrote beside it. */
export type Exported = Saved & { tags: readonly string[]; note: string };

/** The export menu, in its order. Each has a word there in `_locales` under `format_<id>`. */
export const FORMAT_IDS = [
  'html',
  'markdown',
  'obsidian',
  'hexo',
  'hugo',
  'hexo-post',
  'text',
  'json',
  'epub',
  'tables-csv',
  'articles-csv',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface KeptPicture {
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes of a picture by its address in an article, null when they are not kept. */
export type ReadPicture = (src: string, article: string) => Promise<KeptPicture | null>;

/** One file: `path` is relative, with `/` between folders. */
export interface Entry {
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

interface Named {
  id: FormatId;
  /** Of the file that a reader gets when nothing is packed. */
  extension: string;
  mime: string;
}

/** Files for each article: the first is the article, others lie beside it. None when the article has nothing of the kind. */
export interface ArticleFormat extends Named {
  makes: 'article';
  /** `name` is unique among what is exported together, and safe on every system. */
  write(copy: Exported, name: string, picture: ReadPicture): Promise<Entry[]>;
}

/** One text for all articles, line by line. */
export interface ListFormat extends Named {
  makes: 'list';
  lines(copies: AsyncIterable<Exported>): AsyncIterable<string>;
}

/** What a book says of itself; the words are the reader's language. */
export interface BookWords {
  /** The name of a book of so many articles. */
  title(count: number): string;
  contents: string;
  undated: string;
  untitled: string;
  picture: string;
  /** ISO 8601 in UTC. */
  made: string;
  /** 2026-09-28 as a heading. */
  day(date: string): string;
}

/** One packed file for all articles: its entries in order, the first one stored as it is. */
export interface BookFormat extends Named {
  makes: 'book';
  entries(copies: AsyncIterable<Exported>, picture: ReadPicture, words: BookWords): AsyncIterable<Entry>;
}

export type Format = ArticleFormat | ListFormat | BookFormat;
