// Grams, which are one sign or two that stand together, as numbers of 32 bits, and tables in which such a number has its place.

/** What stands before a sign that is alone, as if the two were a pair. It is no sign itself. */
const ALONE = 0xffff;
const FREE = 0;

export const gramOfSign = (sign: number): number => (ALONE << 16) | sign;
export const gramOfPair = (one: number, two: number): number => (one << 16) | two;

/** False for the pairs that, as numbers, could not be told from a sign alone or from a free place: no table may hold those. */
export const isTellable = (gram: number): boolean => gram >>> 16 !== ALONE && gram !== FREE;

/** 32 bits of which the upper 24 are spread evenly, whatever grams there are. */
export function hashOf(gram: number): number {
  const hash = Math.imul(gram ^ (gram >>> 15), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** Large enough for so many grams, and for the holes that end a search: a power of two. */
export const tableFor = (grams: number): Int32Array<ArrayBuffer> => new Int32Array(1 << (32 - Math.clz32(grams * 1.5)));

/** Where the gram is in the table, or the free place where it would be. Who has its hash already gives it. */
export function placeIn(table: Int32Array, gram: number, hash = hashOf(gram)): number {
  const last = table.length - 1;
  let place = (hash >>> 15) & last;
  while (table[place] !== gram && table[place] !== FREE) place = (place + 1) & last;
  return place;
}
