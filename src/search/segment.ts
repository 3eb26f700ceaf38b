// The texts of some hundred articles in one piece, with a table that says at once which of them cannot hold some words.
//
// For every sign and every two signs that stand together the table has a row, shared by those with the same hash, and in it a bit for
// each text. Texts that lack a bit of a question's row need not be looked at; the others are searched as they are, so that every
// answer is exact. Measured against postings, MiniSearch, FlexSearch and the bare scan by `npm run bench:library`.

/** How many articles one segment holds at most. */
export const SEGMENT_SIZE = 512;

/** Rows for single signs come first, then those for pairs. Both are powers of two. */
const SINGLE_ROWS = 2048;
const PAIR_ROWS = 8192;

export interface Packed {
  starts: Uint32Array<ArrayBuffer>;
  text: string;
  bits: Uint32Array<ArrayBuffer>;
}

const singleRow = (sign: number): number => (Math.imul(sign, 0x9e3779b1) >>> 21) & (SINGLE_ROWS - 1);
const pairRow = (one: number, two: number): number =>
  SINGLE_ROWS + ((Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) >>> 19) & (PAIR_ROWS - 1));

const widthFor = (texts: number): number => (texts + 31) >>> 5;

/** `texts` are folded already, at most `SEGMENT_SIZE`. */
export function pack(texts: readonly string[]): Packed {
  const width = widthFor(texts.length);
  const bits = new Uint32Array((SINGLE_ROWS + PAIR_ROWS) * width);
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] as number) + text.length;
    const word = at >>> 5;
    const bit = 1 << (at & 31);
    let before = text.charCodeAt(0);
    for (let i = 0; i < text.length; i += 1) {
      const sign = text.charCodeAt(i);
      (bits[singleRow(sign) * width + word] as number) |= bit;
      if (i > 0) (bits[pairRow(before, sign) * width + word] as number) |= bit;
      before = sign;
    }
  });
  return { starts, text: texts.join(''), bits };
}

/** The rows that a text with these words has bits in. */
function rowsOf(words: string): number[] {
  if (words.length === 1) return [singleRow(words.charCodeAt(0))];
  return Array.from({ length: words.length - 1 }, (_, at) => pairRow(words.charCodeAt(at), words.charCodeAt(at + 1)));
}

/**
 * Calls `found` with the number of each text that holds the words and with their first place in it.
 * `wanted` says which texts are worth a look; it is asked only of those that may hold the words.
 */
export function searchSegment(
  { starts, text, bits }: Packed,
  words: string,
  wanted: (at: number) => boolean,
  found: (at: number, place: number) => void,
): void {
  const width = widthFor(starts.length - 1);
  const rows = rowsOf(words);
  for (let word = 0; word < width; word += 1) {
    let left = 0xffffffff;
    for (const row of rows) left &= bits[row * width + word] as number;
    while (left !== 0) {
      const bit = 31 - Math.clz32(left & -left);
      left &= left - 1;
      const at = word * 32 + bit;
      if (!wanted(at)) continue;
      const place = text.slice(starts[at], starts[at + 1]).indexOf(words);
      if (place >= 0) found(at, place);
    }
  }
}
