// The browser's side of the book test: articles of several days with the given pictures, as the library makes a book of them.
import { zipStream } from '../../../src/archive/write-zip.ts';
import { toBase64 } from '../../../src/article/base64.ts';
import { epub } from '../../../src/formats/epub.ts';
import type { BookWords } from '../../../src/formats/format.ts';
import { BOOK_WORDS, sampleCopy } from '../../unit/sample-article.ts';

const words: BookWords = { ...BOOK_WORDS, title: () => '一周' };

const DATES = ['2026-11-10T09:00:00+08:00', '2026-11-11T21:30:00+08:00', '2026-11-10T18:00:00+08:00', ''];

/** `pictures` are whole files in base64. Gives the book in base64. */
async function bookOf(pictures: readonly string[]): Promise<string> {
  const images = pictures.map((_, at) => ({ src: `https://n.sinaimg.cn/harbour/${at}`, caption: '' }));
  const html = `<p>码头的清晨。</p>${images.map(({ src }) => `<figure><img src="${src}"></figure>`).join('')}`;
  async function* copies() {
    for (const [at, date] of DATES.entries()) yield sampleCopy({ id: `harbour${at}`, title: `港口 ${at}`, date, html, images });
  }
  const bytes = (at: number) => Uint8Array.from(atob(pictures[at] ?? ''), (character) => character.charCodeAt(0));
  const picture = async (src: string) => ({ mime: '', bytes: bytes(Number(src.split('/').at(-1))) });
  return toBase64(new Uint8Array(await new Response(zipStream(epub.entries(copies(), picture, words))).arrayBuffer()));
}

/** A picture as this browser's canvas writes it, in base64: green, on the left half seen through when `clear`. */
async function painted(type: string, clear: boolean): Promise<string> {
  const canvas = new OffscreenCanvas(40, 20);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#0a0';
  context.fillRect(clear ? 20 : 0, 0, 40, 20);
  const blob = await canvas.convertToBlob({ type });
  if (blob.type !== type) throw new Error(`this browser writes ${blob.type} for ${type}`);
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

/** The size of a picture and the colours of its left and right end, as this browser shows them. */
async function looked(base64: string, type: string): Promise<{ size: number[]; left: number[]; right: number[] }> {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const at = (x: number): number[] => [...context.getImageData(x, 10, 1, 1).data];
  return { size: [picture.width, picture.height], left: at(2), right: at(37) };
}

Object.assign(globalThis, { bookTest: { bookOf, painted, looked } });
