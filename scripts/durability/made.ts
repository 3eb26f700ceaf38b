// The articles of the durability test: made from their number alone, so that what is found can be compared to the letter.
import type { Article } from '../../src/article/article.ts';

export const SRC = 'https://n.sinaimg.cn/durability.png';
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** How far an article has come, as told by the page and as found later. `restored` and `migrated` are all there ever is of those. */
export const STATES = ['none', 'saved', 'pictured', 'revised', 'discarded', 'purged', 'restored', 'migrated'] as const;
export type State = (typeof STATES)[number];
/** What a page tells the script each time the shelf says that it is so. */
export type Tell = (ids: readonly string[], state: State) => Promise<void>;

export function articleOf(id: string, revision: number): Article {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 0);
  const text = `${id}，第${revision}版。\n`.repeat(60 + (number % 200));
  const empty = { url: '', canonicalUrl: '', template: 'kill', originalTitle: '', source: '', sourceUrl: '', origin: '', author: '', editor: '' };
  const rest = { date: '', publishedAt: '', channel: '', keywords: [], stocks: [], lead: '', pages: null, stated: {} };
  return { ...empty, ...rest, id, title: `第${number}篇`, images: [{ src: SRC, caption: '' }], text, html: `<p>${text}</p>` };
}

/** Bytes that begin as a picture does; some articles share theirs. */
export function pictureOf(id: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(20_000).fill(Number(/\d+$/.exec(id)?.[0] ?? 0) % 251);
  bytes.set(PNG);
  return bytes;
}
