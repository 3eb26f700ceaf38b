// The texts of some hundred articles in one piece, with tables that say at once which of them hold some words, or may.
//
// A gram is a sign, or two that stand together. Of each sign, and of the pairs that many of the texts have, it is written down in which texts they
// are, and in which already at the start: a question of one or two signs need not touch these texts, which lie far apart. The other pairs share
// rows with those of the same hash, a bit for each text: texts that lack a bit need not be looked at, the others are searched as they are, so
// that every answer is exact. Measured against postings alone, MiniSearch, FlexSearch and the bare scan by `npm run bench:library`.
import { countBits, lowest, widthFor } from './bits.ts';
import { gramOfPair, gramOfSign, hashOf, isTellable, placeIn } from './gram.ts';

/** How many articles one segment holds at most. */
export const SEGMENT_SIZE = 512;

/** Raised when segments are packed or folded in another way: those packed before cannot be read any more and are made anew. */
export const PACKING = 6;

/** A place in the text before this one is at the article's start, where it says what it is about. */
export const START = 200;

/** How many rows pairs share. A power of two. */
export const ROWS = 8_192;

/** A number in the postings of a text that holds the gram at its start. */
export const AT_START = 0x8000;

export interface Texts {
  /** Where each text begins in `text`, and where the last one ends. */
  starts: Uint32Array<ArrayBuffer>;
  text: string;
}

export interface Tables {
  /** A table (`gram.ts`) of what is written down, and by place in it where the gram's postings end. They begin where those of the place before end. */
  grams: Int32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
  /** Of each gram the numbers of its texts; or, where those would take more room, a bit for each text that holds it and one for each that does at its start. */
  postings: Uint16Array<ArrayBuffer>;
  /** The rows of all other pairs, each of which has two. */
  bits: Uint32Array<ArrayBuffer>;
}

/** Without tables, which take their time to be made, all texts have to be looked at. */
export interface Packed extends Texts {
  tables: Tables | null;
}

/** By the pair's hash (`gram.ts`): its two rows. */
export const firstRow = (hash: number): number => (hash >>> 8) & (ROWS - 1);
export const secondRow = (hash: number): number => (hash >>> 19) & (ROWS - 1);

const NONE = new Uint16Array(0);

/** Null where nothing is written down of the gram. */
function postingsOf({ grams, ends, postings }: Tables, gram: number): Uint16Array | null {
  const place = placeIn(grams, gram);
  return grams[place] === gram ? postings.subarray(place === 0 ? 0 : ends[place - 1], ends[place]) : null;
}

/** What a segment is asked, and whom it tells. */
export interface Looking {
  /** Whether a text is worth a look; asked only of those that may hold the words. */
  wanted(at: number): boolean;
  found(at: number, isAtStart: boolean): void;
}

function tell(posted: Uint16Array, width: number, { wanted, found }: Looking): void {
  if (posted.length < width * 4) {
    for (const number of posted) {
      const at = number & ~AT_START;
      if (wanted(at)) found(at, number >= AT_START);
    }
    return;
  }
  for (let half = 0; half < width * 2; half += 1) {
    const atStart = posted[width * 2 + half] as number;
    for (let left = posted[half] as number; left !== 0; left &= left - 1) {
      const nth = lowest(left);
      const at = half * 16 + nth;
      if (wanted(at)) found(at, ((atStart >>> nth) & 1) === 1);
    }
  }
}

const WIDTH = widthFor(SEGMENT_SIZE);
/** Room for one segment's candidates, and for those that hold a gram: a question takes hundreds of segments one after the other. */
const possible = new Uint32Array(WIDTH);
const holding = new Uint32Array(WIDTH);

/** Takes the candidates away that do not hold a gram of which there are postings; gives a word that is 0 when none is left. */
function keepPosted(width: number, posted: Uint16Array): number {
  let any = 0;
  if (posted.length < width * 4) {
    holding.fill(0);
    for (let at = 0; at < posted.length; at += 1) {
      const number = posted[at] as number;
      (holding[(number & ~AT_START) >>> 5] as number) |= 1 << (number & 31);
    }
    for (let word = 0; word < width; word += 1) {
      (possible[word] as number) &= holding[word] as number;
      any |= possible[word] as number;
    }
  } else
    for (let word = 0; word < width; word += 1) {
      (possible[word] as number) &= (posted[word * 2] as number) | ((posted[word * 2 + 1] as number) << 16);
      any |= possible[word] as number;
    }
  return any;
}

function keepRow(width: number, bits: Uint32Array, row: number): number {
  const from = row * width;
  let any = 0;
  for (let word = 0; word < width; word += 1) {
    (possible[word] as number) &= bits[from + word] as number;
    any |= possible[word] as number;
  }
  return any;
}

/** Sets a bit in `possible` for each text that may hold the words, and tells whether any does. With tables, these are two signs at least. */
function findPossible({ starts, tables }: Packed, words: string): boolean {
  const texts = starts.length - 1;
  const width = widthFor(texts);
  possible.fill(0xffffffff);
  if (texts % 32 !== 0) possible[width - 1] = (1 << (texts % 32)) - 1;
  if (tables === null) return texts > 0;
  for (let at = 1; at < words.length; at += 1) {
    const gram = gramOfPair(words.charCodeAt(at - 1), words.charCodeAt(at));
    const posted = isTellable(gram) ? postingsOf(tables, gram) : null;
    if (posted !== null) {
      if (keepPosted(width, posted) === 0) return false;
      continue;
    }
    const hash = hashOf(gram);
    if (keepRow(width, tables.bits, firstRow(hash)) === 0 || keepRow(width, tables.bits, secondRow(hash)) === 0) return false;
  }
  return true;
}

/** Which texts hold the words, where that is written down: then none of them need be touched. Null where they have to be looked at. */
function known({ tables }: Packed, words: string): Uint16Array | null {
  if (tables === null) return null;
  if (words.length === 1) return postingsOf(tables, gramOfSign(words.charCodeAt(0))) ?? NONE;
  const gram = gramOfPair(words.charCodeAt(0), words.charCodeAt(1));
  return words.length === 2 && isTellable(gram) ? postingsOf(tables, gram) : null;
}

/** What a question will come to in a segment, before anybody asks it: how many texts hold the words or may, and whether these have to be looked at. */
export interface Outlook {
  texts: number;
  isLookedAt: boolean;
}

export function outlook(packed: Packed, words: string): Outlook {
  const width = widthFor(packed.starts.length - 1);
  const posted = known(packed, words);
  const isLookedAt = posted === null;
  if (isLookedAt)
    return { isLookedAt, texts: findPossible(packed, words) ? possible.subarray(0, width).reduce((sum, word) => sum + countBits(word), 0) : 0 };
  return {
    isLookedAt,
    texts: posted.length < width * 4 ? posted.length : posted.subarray(0, width * 2).reduce((sum, half) => sum + countBits(half), 0),
  };
}

/** Tells of each text that holds the words, which are not empty. */
export function searchSegment(packed: Packed, words: string, looking: Looking): void {
  const { starts, text } = packed;
  const width = widthFor(starts.length - 1);
  const posted = known(packed, words);
  if (posted !== null) {
    tell(posted, width, looking);
    return;
  }
  if (!findPossible(packed, words)) return;
  for (let word = 0; word < width; word += 1) {
    for (let left = possible[word] as number; left !== 0; left &= left - 1) {
      const at = word * 32 + lowest(left);
      if (!looking.wanted(at)) continue;
      const place = text.slice(starts[at], starts[at + 1]).indexOf(words);
      if (place >= 0) looking.found(at, place < START);
    }
  }
}
