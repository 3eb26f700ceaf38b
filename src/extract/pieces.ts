// Takes a line apart at its line breaks, and puts two lines together that a page has torn.
import type { Line } from './line.ts';

/** The end of a sentence, or of a line that stands by itself. A closing mark behind it is part of it. */
const ENDED = /[。！？…：；!?:;]["'”’」』）)】\]]*$|[”」』）)】\]]$/;

const TAGS = /<(\/?)(?:a|strong|em|sub|sup)\b/g;

/** Whether every inline tag of a piece of markup is closed in it. */
export function isBalanced(html: string): boolean {
  let open = 0;
  for (const [, slash] of html.matchAll(TAGS)) {
    open += slash === '' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** The pieces between a line's breaks, each a line; the line itself where it has none or an inline tag goes across one. */
export function piecesOf(line: Line): Line[] {
  if (!line.text.includes('\n') || line.kind === 'pre' || line.kind === 'table') return [line];
  const texts = line.text.split('\n');
  const htmls = line.html.split('<br>');
  if (texts.length !== htmls.length || !htmls.every(isBalanced)) return [line];
  return texts.map((text, at) => ({ ...line, text: text.trim(), html: (htmls[at] ?? '').trim() })).filter(({ text }) => text !== '');
}

/** Shorter pieces are an address or verses, which belong together. */
const SHORTEST_PARAGRAPH = 15;

/** Whether the pieces are paragraphs that an import from elsewhere has put into one. */
export const areParagraphs = (pieces: readonly Pick<Line, 'text'>[]): boolean =>
  pieces.length > 1 && pieces.every(({ text }, at) => text.length >= SHORTEST_PARAGRAPH && (at === pieces.length - 1 || ENDED.test(text)));

export const isEnded = (text: string): boolean => ENDED.test(text);

/** Two parts of one sentence as one line, without a space between. */
export const joined = (first: Line, second: Line): Line => ({ ...first, text: first.text + second.text, html: first.html + second.html });
