// Where exports and backups get the bytes of an article's pictures from: the shelf, never the net.
import type { ReadPicture } from '../formats/format.ts';
import { picturesBy, usesOf } from '../shelf/pictures.ts';

/** Reads pictures one at a time, for a book of many must not hold all of them. Articles come one after the other, so only the last one's list is kept. */
export function pictureReader(): ReadPicture {
  let last: { article: string; uses: ReturnType<typeof usesOf> } | null = null;
  return async (src, article) => {
    if (last?.article !== article) last = { article, uses: usesOf(article) };
    const hash = (await last.uses).find((use) => use.src === src)?.hash ?? '';
    const [picture] = hash === '' ? [] : await picturesBy([hash]);
    return picture === undefined ? null : { mime: picture.type, bytes: new Uint8Array(picture.bytes) };
  };
}
