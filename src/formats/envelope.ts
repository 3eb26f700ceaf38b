// What an exported file says of itself so that it can come back whole: the article's data, versioned, with its SHA-256.
import type { Article, Removal } from '../article/article.ts';
import { articleOf } from '../article/article-of.ts';
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
