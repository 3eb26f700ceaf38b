// The piece of a text that shows where the words were found, cut into what is marked and what is not.
import { fold } from './fold.ts';

export interface Piece {
  text: string;
  hit: boolean;
}

/** Where the words stand in a text, both folded: from and to, in order. Places that touch are one. */
export function placesOf(folded: string, words: readonly string[]): [from: number, to: number][] {
  const all: [number, number][] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) all.push([at, at + word.length]);
  }
  all.sort(([one], [other]) => one - other);
  const places: [number, number][] = [];
  for (const place of all) {
    const last = places.at(-1);
    if (last !== undefined && place[0] <= last[1]) last[1] = Math.max(last[1], place[1]);
    else places.push(place);
  }
  return places;
}

/** Cuts a text at every place of the words, which are folded. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of placesOf(fold(text), words)) {
    if (from > end) pieces.push({ text: text.slice(end, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
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
