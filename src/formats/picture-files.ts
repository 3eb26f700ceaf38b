// The pictures of an article as files: what kind their bytes really are, and where they lie.
import type { Article } from '../article/article.ts';
import type { ReadPicture } from './format.ts';

export interface PictureFile {
  src: string;
  /** `1.jpg`, in the order of the article. */
  file: string;
  mime: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const KINDS: { mime: string; extension: string; at: number; says: string }[] = [
  { mime: 'image/jpeg', extension: 'jpg', at: 0, says: '\xff\xd8\xff' },
  { mime: 'image/png', extension: 'png', at: 0, says: '\x89PNG\r\n\x1a\n' },
  { mime: 'image/gif', extension: 'gif', at: 0, says: 'GIF8' },
  { mime: 'image/webp', extension: 'webp', at: 8, says: 'WEBP' },
  { mime: 'image/avif', extension: 'avif', at: 4, says: 'ftypavi' },
  { mime: 'image/bmp', extension: 'bmp', at: 0, says: 'BM' },
];

/** By the first bytes, never by what a server called it; null for what is no picture that browsers show in `<img>` alone. */
export function pictureKind(bytes: Uint8Array): { mime: string; extension: string } | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return KINDS.find(({ at, says }) => head.startsWith(says, at)) ?? null;
}

/** The kept pictures of an article, each once. What is kept and no picture is left out. */
export async function pictureFilesOf(article: Pick<Article, 'id' | 'images'>, read: ReadPicture): Promise<PictureFile[]> {
  const files: PictureFile[] = [];
  for (const src of new Set(article.images.map((picture) => picture.src))) {
    const kept = await read(src, article.id);
    const kind = kept === null ? null : pictureKind(kept.bytes);
    if (kept !== null && kind !== null) files.push({ src, file: `${files.length + 1}.${kind.extension}`, mime: kind.mime, bytes: kept.bytes });
  }
  return files;
}

/** A file's place as Markdown and HTML write it: no space, no bracket, no quote left to be taken for the end of the address. */
export function linkTo(folder: string, file: string): string {
  return `${encodeURIComponent(folder).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}/${file}`;
}
