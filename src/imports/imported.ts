// What comes out of a file: articles to keep, or the reason why there are none.
import type { Article, Removal } from '../article/article.ts';

export interface ImportedPicture {
  src: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a library keeps of an article beside its newest copy. Times are ISO 8601 in UTC. */
export interface Kept {
  /** When the newest copy was made, and by which version of the extension. */
  copiedAt: string;
  extension: string;
  /** Earlier copies, the first one first. */
  revisions: { article: Article; removed: Removal[]; copiedAt: string; extension: string }[];
  star: boolean;
  read: boolean;
  tags: string[];
  note: string;
  /** Empty when it is not in the trash. */
  deletedAt: string;
}

export interface Imported {
  article: Article;
  removed: Removal[];
  /** ISO 8601 in UTC, or null when the file does not say. */
  savedAt: string | null;
  pictures: ImportedPicture[];
  /** Backups alone say it. */
  kept?: Kept;
  /** What the reader wrote beside it, where another file says so. */
  marks?: Pick<Kept, 'tags' | 'note'>;
}

/** Why a file gives no article. Each has a sentence in `_locales` under `refused_<code>`. */
export const REFUSALS = [
  'empty',
  'unreadable',
  'too-many-files',
  'too-large',
  'unknown-kind',
  'broken-front-matter',
  'broken-data',
  'too-deep',
  'damaged',
  'newer',
  'not-an-article',
  'torn',
  'garbled',
  'broken-archive',
  'unsafe-archive',
  'crowded-archive',
  'a-backup',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** `file` is the path as the reader knows it; inside an archive, `archive.zip › path`. */
export type Outcome = { file: string; imported: Imported } | { file: string; refusal: Refusal; detail: string };

/** A refusal on its way to the outcome of its file; `message` is for developers. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.refusal = refusal;
  }
}
