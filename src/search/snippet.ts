// The piece of a text that shows where the words were found, cut into what is marked and what is not.
import { fold } from './fold.ts';

export interface Piece {
  text: string;
  hit: boolean;
}

/** Cuts a text at every place of the words, which are folded. Overlapping places become one. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  const places: [number, number][] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push([at, at + word.length]);
  }
  places.sort(([one], [other]) => one - other);
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of places) {
    if (to <= end) continue;
    const start = Math.max(from, end);
    if (start > end) pieces.push({ text: text.slice(end, start), hit: false });
    const last = pieces.at(-1);
    if (last?.hit) last.text += text.slice(start, to);
    else pieces.push({ text: text.slice(start, to), hit: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}

const BEFORE = 12;

/** One line around the first place where any of the words stands, or the beginning of the text. `length` counts characters. */
export function snippet(text: string, words: readonly string[], length = 80): Piece[] {
  const folded = fold(text);
  const places = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const first = places.length === 0 ? 0 : Math.min(...places);
  // Not from the middle of a character that takes two units.
  let from = Math.max(0, first - BEFORE);
  if (from > 0 && /[\udc00-\udfff]/.test(text.charAt(from))) from -= 1;
  const cut = [...text.slice(from, from + length * 2)].slice(0, length).join('').replace(/\s+/g, ' ');
  const pieces = marked(cut, words);
  if (from > 0) pieces.unshift({ text: '…', hit: false });
  return pieces;
}
