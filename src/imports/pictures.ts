// Pictures that come with a file: only what is really a picture of the article, and whole.
import type { Article } from '../article/article.ts';
import { fromBase64 } from '../article/base64.ts';
import { sha256 } from '../article/fingerprint.ts';
import { pictureKind } from '../formats/picture-files.ts';
import type { ImportedPicture } from './imported.ts';

/** A picture of the article from bytes of unknown worth; null when it is none. `expected` is its hash, where one is known. */
export async function pictureFrom(
  article: Pick<Article, 'images'>,
  src: string,
  bytes: Uint8Array<ArrayBuffer> | null,
  expected: string | null,
): Promise<ImportedPicture | null> {
  if (bytes === null || !article.images.some((picture) => picture.src === src)) return null;
  const kind = pictureKind(bytes);
  if (kind === null || (expected !== null && (await sha256(bytes)) !== expected)) return null;
  return { src, mime: kind.mime, bytes };
}

/** The bytes of a `data:` address. */
export function bytesOfData(address: string): Uint8Array<ArrayBuffer> | null {
  const coded = /^data:image\/[\w.+-]+;base64,([\s\S]*)$/i.exec(address)?.[1];
  return coded === undefined ? null : fromBase64(coded.replace(/\s+/g, ''));
}
