// Bits in words of 32, one for each of some texts.

/** So many words are a bit for each. */
export const widthFor = (texts: number): number => (texts + 31) >>> 5;

/** The number of the lowest bit that is set; the word has one. */
export const lowest = (word: number): number => 31 - Math.clz32(word & -word);

/** How many bits are set. */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
