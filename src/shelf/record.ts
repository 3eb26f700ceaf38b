// What is written in the database for one saved article, and how a copy is split into its records.
import type { Article, Picture, Removal } from '../article/article.ts';
import { countCharacters } from '../article/characters.ts';

/** Raised when the meaning of a record changes, so that an old one can be told from a new one. */
export const SCHEMA = 2;

/** What the reader puts on an article. A later copy of it keeps them. `tags` has no doubles and is in the reader's order. */
export interface Marks {
  star: boolean;
  read: boolean;
  tags: string[];
  note: string;
}

export const NO_MARKS: Marks = { star: false, read: false, tags: [], note: '' };

/** How many pictures the copy has, and how many of them lie here or could not be had. The rest is still to be fetched. */
export interface PictureCount {
  all: number;
  kept: number;
  failed: number;
}

/** What of an article is heavy: it lies in its body, a list of thousands must not load it. */
type Heavy = 'text' | 'html' | 'images' | 'stated';

/** Everything lists, the popup, facets and the search for titles need. Never the text. */
export interface ArticleRow extends Omit<Article, Heavy>, Marks {
  schema: number;
  /** The version of the extension that made this copy. */
  extension: string;
  /** ISO 8601 in UTC: when it was first saved, and when this copy of it was. */
  savedAt: string;
  copiedAt: string;
  /** 1 for the first copy; each changed one counts on. The earlier ones lie among the revisions. */
  revision: number;
  /** SHA-256 of the article (`article/fingerprint.ts`); empty in a copy of schema 1 until it is sealed. */
  hash: string;
  characters: number;
  pictures: PictureCount;
  /** ISO 8601 in UTC: when it went to the trash; empty when it did not. */
  deletedAt: string;
  /** It came out of a backup and is what it was there. Gone with the next copy of it. */
  inBackup?: true;
}

export interface BodyRow extends Pick<Article, Heavy> {
  id: string;
  schema: number;
  /** What was left out of this copy, by rule. */
  removed: Removal[];
}

/** An earlier copy, whole. The newest one is in `articles` and `bodies`. Key: `[id, revision]`. */
export interface RevisionRow {
  id: string;
  revision: number;
  schema: number;
  extension: string;
  copiedAt: string;
  hash: string;
  article: Article;
  removed: Removal[];
}

/** The bytes of a picture, once, however many articles show it. Key: SHA-256 of the bytes, in hexadecimal. */
export interface PictureRow {
  hash: string;
  schema: number;
  /** The media type that the bytes themselves say. */
  type: string;
  bytes: ArrayBuffer;
}

/**
 * Why a picture is not here. The words for each are in `_locales` under `picture_<fault>`. `not-asked` is one of a copy from the days
 * before pictures were kept, or that came out of a file, `foreign` one that lies on a host that is not Sina's.
 */
export const PICTURE_FAULTS = ['not-asked', 'foreign', 'unreachable', 'refused', 'gone', 'no-picture', 'too-large', 'too-many'] as const;
export type PictureFault = (typeof PICTURE_FAULTS)[number];

/** That an article, in any of its revisions, shows a picture. Key: `[id, src]`. */
export interface UseRow {
  id: string;
  /** The address as it stands in `images` and `html`. */
  src: string;
  schema: number;
  /** The picture's hash; empty while it is not here. */
  hash: string;
  fault: PictureFault | '';
}

/** Texts of many articles, joined to be searched (`search/segment.ts`). Derived: it can be made anew from the bodies. */
export interface SegmentRow {
  /** Given by the database. */
  number?: number;
  /** How it is packed, which changes by itself: one that is packed in another way is thrown away. */
  schema: number;
  ids: string[];
  /** The hash of the copy each text was taken from: with another one, the text is stale. */
  hashes: string[];
  /** Where each text begins in `text`, and where the last one ends. */
  starts: Uint32Array<ArrayBuffer>;
  text: string;
}

/** What makes searching a segment fast, under the segment's number. It weighs as much as the texts, and the first answer does not wait for it. */
export interface TablesRow {
  number: number;
  grams: Int32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
  postings: Uint16Array<ArrayBuffer>;
  bits: Uint32Array<ArrayBuffer>;
}

/** By what the same copy out of other media is found, and with whom it is one story. Derived from the body. Key: `[id, hash]`, of the newest copy. */
export interface StoryRow {
  id: string;
  hash: string;
  schema: number;
  /** `stories/keys.ts`. */
  keys: number[];
  /** The name of the story; null, which no index holds, while it is the only one of its kind. */
  story: string | null;
}

/** A whole saved article, as the library shows it and as files are written from it. */
export type Copy = ArticleRow & Omit<BodyRow, 'schema'>;

export interface Draft {
  article: Article;
  removed: Removal[];
  extension: string;
  /** SHA-256 of the article. */
  hash: string;
  /** ISO 8601 in UTC. */
  now: string;
}

/** What a new copy takes over from the one that was there. */
export type Kept = Pick<ArticleRow, 'savedAt' | 'revision'> & Marks;

/** Pictures that stand twice in a text are one. */
export const picturesOf = (images: readonly Picture[]): string[] => [...new Set(images.map((image) => image.src))];

export function recordsOf({ article, removed, extension, hash, now }: Draft, kept: Kept): { row: ArticleRow; body: BodyRow } {
  const { text, html, images, stated, ...fields } = article;
  return {
    row: {
      ...fields,
      ...kept,
      schema: SCHEMA,
      extension,
      copiedAt: now,
      hash,
      characters: countCharacters(text),
      pictures: { all: picturesOf(images).length, kept: 0, failed: 0 },
      deletedAt: '',
    },
    body: { id: article.id, schema: SCHEMA, html, text, images, stated, removed },
  };
}

export function copyOf(row: ArticleRow, { schema: _schema, ...body }: BodyRow): Copy {
  return { ...row, ...body };
}
