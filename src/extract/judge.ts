// Judges what was read: a page that lost its text, its end or its letters is named, never passed on as half an article.
import type { Picture, ProblemCode } from '../article/article.ts';
import { nameOf, nextOf, parentOf } from './dom.ts';

/** A flash may be one line; nothing shorter is an article. */
const SHORTEST = 8;
/** Twenty times the longest article seen. */
const LONGEST = 1_000_000;

const REPLACED = /\ufffd/g;
/** UTF-8 read as GBK turns every Chinese comma and full stop into one of these; real Chinese hardly has them. */
const UTF8_AS_GBK = /[锛銆鐨鍦]/g;
/** UTF-8 or GBK read as a western code page. */
const AS_LATIN = /[\u00c0-\u00ff]/g;

/** Whether any of these letters is there: of most texts nothing has to be counted. */
const SUSPECT = /[\ufffd锛銆鐨鍦\u00c0-\u00ff]/;

const share = (text: string, letters: RegExp) => (text.match(letters)?.length ?? 0) / Math.max(1, text.length);

function isGarbled(text: string): boolean {
  const sample = text.slice(0, 20_000);
  if (!SUSPECT.test(sample)) return false;
  return share(sample, REPLACED) > 0.005 || share(sample, UTF8_AS_GBK) > 0.02 || (share(sample, AS_LATIN) > 0.3 && !/[\u4e00-\u9fff]/.test(sample));
}

const isPage = (node: Node) => node instanceof Element && (nameOf(node) === 'body' || nameOf(node) === 'html');

/**
 * All that follows the text of a torn page is inside the text's element, so anything behind that element, a line break too,
 * proves that it was closed: pages have a footer or a script there, an excerpt that somebody has cut out at least a space.
 */
function isTorn(body: Element): boolean {
  for (let node: Node | null = body; node !== null && !isPage(node); node = parentOf(node)) {
    if (nextOf(node) !== null) return false;
  }
  return true;
}

/** So much text that reading it would only cost the reader's time; the body's markup may double it. */
export function isTooLarge(bodyLength: number): boolean {
  return bodyLength > LONGEST * 2;
}

/** What is wrong with a text, however little it says: too long, in the wrong letters, or not all of it. */
export function judgeText(body: Element, text: string): ProblemCode | null {
  if (text.length > LONGEST) return 'too-large';
  if (isGarbled(text)) return 'garbled-text';
  return isTorn(body) ? 'page-torn' : null;
}

export function judge(body: Element, text: string, images: readonly Picture[]): ProblemCode | null {
  return judgeText(body, text) ?? (text.length < SHORTEST && images.length === 0 ? 'empty-body' : null);
}
