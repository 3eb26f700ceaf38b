// Packs the texts of a segment: joins them, which is done at once, and makes the tables by which they are searched, which takes its time.
import { countBits, lowest, widthFor } from './bits.ts';
import { gramOfSign, hashOf, isTellable, placeIn, tableFor } from './gram.ts';
import { Holders } from './holders.ts';
import { AT_START, firstRow, ROWS, START, secondRow, type Tables, type Texts } from './segment.ts';

/** Pairs are counted together with those of the same hash, which makes none seem rarer than it is. By the hash's upper 17 bits. */
const COUNTERS = 131_072;
const COUNTER = 15;

/** By counter: how often its pairs stand in the texts, up to 255. */
function countPairs(text: string): Uint8ClampedArray {
  const counts = new Uint8ClampedArray(COUNTERS);
  let before = text.charCodeAt(0);
  for (let place = 1; place < text.length; place += 1) {
    const sign = text.charCodeAt(place);
    (counts[hashOf((before << 16) | sign) >>> COUNTER] as number) += 1;
    before = sign;
  }
  return counts;
}

/**
 * Gathers who holds each sign and each pair that may be frequent; the other pairs are marked in `bits` at once. Millions of signs go through here
 * before the browser has made anything of the loop that is fast, so that it calls little.
 */
function gathered({ starts, text }: Texts, counts: Uint8ClampedArray, many: number, bits: Uint32Array): Holders {
  const texts = starts.length - 1;
  const width = widthFor(texts);
  const holders = new Holders(width);
  /** By sign: its number and one; a table would be asked for each sign of each text. */
  const numbers = new Int32Array(65_536);
  for (let word = 0; word < width; word += 1) {
    const rows = new Uint32Array(ROWS);
    for (let at = word * 32; at < Math.min(texts, word * 32 + 32); at += 1) {
      const bit = 1 << (at & 31);
      const [from, to] = [starts[at] as number, starts[at + 1] as number];
      let before = 0;
      for (let place = 0; place < to - from; place += 1) {
        const sign = text.charCodeAt(from + place);
        let number = (numbers[sign] as number) - 1;
        if (number < 0) {
          number = holders.numberOf(gramOfSign(sign), hashOf(gramOfSign(sign)));
          numbers[sign] = number + 1;
        }
        (holders.holding[number] as number) |= bit;
        if (place < START) (holders.atStart[number] as number) |= bit;
        const gram = (before << 16) | sign;
        before = sign;
        if (place === 0) continue;
        const hash = hashOf(gram);
        if ((counts[hash >>> COUNTER] as number) < many || !isTellable(gram)) {
          (rows[firstRow(hash)] as number) |= bit;
          (rows[secondRow(hash)] as number) |= bit;
          continue;
        }
        number = holders.numberOf(gram, hash);
        (holders.holding[number] as number) |= bit;
        if (place <= START) (holders.atStart[number] as number) |= bit;
      }
    }
    for (let row = 0; row < ROWS; row += 1) bits[row * width + word] = rows[row] as number;
    holders.close(word);
  }
  return holders;
}

/** Writes what is written down of a gram whose bits begin at `first`, to `end`, and gives where it ends then. */
function write(postings: Uint16Array, end: number, bits: Uint32Array, first: number, width: number, isAsBits: boolean): number {
  let to = end;
  if (isAsBits)
    for (let at = first; at < first + width * 2; at += 1) {
      postings[to++] = bits[at] as number;
      postings[to++] = (bits[at] as number) >>> 16;
    }
  else
    for (let word = 0; word < width; word += 1) {
      const atStart = bits[first + width + word] as number;
      for (let left = bits[first + word] as number; left !== 0; left &= left - 1) {
        const nth = lowest(left);
        postings[to++] = (word * 32 + nth) | (((atStart >>> nth) & 1) * AT_START);
      }
    }
  return to;
}

/** Lays the postings of these grams in the order of their places in the table. `lengths` is by number. */
function laid({ grams: all, bits }: Holders, width: number, kept: readonly number[], lengths: Uint16Array): Omit<Tables, 'bits'> {
  const grams = tableFor(kept.length);
  const numbers = new Int32Array(grams.length).fill(-1);
  const longest = width * 4;
  let length = 0;
  for (const number of kept) {
    const gram = all[number] as number;
    const place = placeIn(grams, gram);
    grams[place] = gram;
    numbers[place] = number;
    length += Math.min(lengths[number] as number, longest);
  }
  const postings = new Uint16Array(length);
  const ends = new Uint32Array(grams.length);
  let end = 0;
  for (let place = 0; place < grams.length; place += 1) {
    const number = numbers[place] as number;
    if (number >= 0) end = write(postings, end, bits, number * width * 2, width, (lengths[number] as number) >= longest);
    ends[place] = end;
  }
  return { grams, ends, postings };
}

/** `texts` are folded already, at most `SEGMENT_SIZE`. */
export function joined(texts: readonly string[]): Texts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [at, text] of texts.entries()) starts[at + 1] = (starts[at] as number) + text.length;
  return { starts, text: texts.join('') };
}

export function tablesOf(texts: Texts): Tables {
  const width = widthFor(texts.starts.length - 1);
  const rows = new Uint32Array(ROWS * width);
  /** A pair in so many texts is frequent. */
  const many = width * 2;
  const holders = gathered(texts, countPairs(texts.text), many, rows);
  const { grams, bits } = holders;
  const kept: number[] = [];
  const lengths = new Uint16Array(grams.length);
  for (let number = 0; number < grams.length; number += 1) {
    const gram = grams[number] as number;
    const first = number * width * 2;
    let length = 0;
    for (let word = 0; word < width; word += 1) length += countBits(bits[first + word] as number);
    lengths[number] = length;
    if (length >= many || !isTellable(gram)) kept.push(number);
    // It only seemed to be frequent.
    else
      for (let word = 0; word < width; word += 1) {
        (rows[firstRow(hashOf(gram)) * width + word] as number) |= bits[first + word] as number;
        (rows[secondRow(hashOf(gram)) * width + word] as number) |= bits[first + word] as number;
      }
  }
  return { ...laid(holders, width, kept, lengths), bits: rows };
}
