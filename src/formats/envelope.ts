// What an exported file says of itself so that it can come back whole: the article's data, versioned, with its SHA-256.
import type { Article, Removal } from '../article/article.ts';
import { toBase64 } from '../article/base64.ts';
import { fingerprintOf, sha256 } from '../article/fingerprint.ts';
import type { Saved } from './format.ts';
import type { PictureFile } from './picture-files.ts';

export const ENVELOPE = 'jingdu-article';
/** Raised when the meaning of the data changes; files of a higher one come from a newer extension. */
export const ENVELOPE_VERSION = 1;

/** What the hash is taken of. */
export interface Contents {
  article: Article;
  removed: Removal[];
  savedAt: string;
}

export interface Envelope extends Contents {
  format: typeof ENVELOPE;
  version: number;
  sha256: string;
  pictures: { src: string; mime: string; sha256: string; base64?: string }[];
}

/** Every field of an article, so that the compiler points here when there is a new one. */
const FIELDS: Record<keyof Article, true> = {
  id: true,
  url: true,
  canonicalUrl: true,
  template: true,
  title: true,
  originalTitle: true,
  source: true,
  sourceUrl: true,
  origin: true,
  author: true,
  editor: true,
  date: true,
  publishedAt: true,
  channel: true,
  keywords: true,
  stocks: true,
  lead: true,
  images: true,
  pages: true,
  stated: true,
  text: true,
  html: true,
};

/** A copy without what the library keeps of it beside the article. */
export function articleOf(copy: Article): Article {
  return Object.fromEntries(Object.keys(FIELDS).map((name) => [name, copy[name as keyof Article]])) as unknown as Article;
}

/** `withBytes` puts the pictures themselves in; otherwise only their hashes. */
export async function envelopeOf(copy: Saved, pictures: readonly PictureFile[], withBytes: boolean): Promise<Envelope> {
  const contents: Contents = { article: articleOf(copy), removed: copy.removed, savedAt: copy.savedAt };
  const described = pictures.map(async ({ src, mime, bytes }) => ({
    src,
    mime,
    sha256: await sha256(bytes),
    ...(withBytes ? { base64: toBase64(bytes) } : {}),
  }));
  return { format: ENVELOPE, version: ENVELOPE_VERSION, sha256: await fingerprintOf(contents), ...contents, pictures: await Promise.all(described) };
}
