// Which texts hold a gram, gathered while a segment is packed: by the gram's number a bit for each text, and one for each that holds it at its start.
import { placeIn, tableFor } from './gram.ts';

/** As many grams as a segment of real articles has; with more, everything is made larger. */
const USUAL = 16_384;

function larger(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(array.length * 2);
  twice.set(array);
  return twice;
}

export class Holders {
  /** By number. */
  readonly grams: number[] = [];
  readonly #width: number;
  #table = tableFor(USUAL);
  #numbers = new Int32Array(this.#table.length);
  /**
   * Of the 32 texts that are gone through now, by number, a bit for each; whoever goes through them sets it: what all of them touch lies close
   * together. Others after a number was given.
   */
  holding = new Uint32Array(USUAL);
  atStart = new Uint32Array(USUAL);
  #bits: Uint32Array<ArrayBuffer>;

  /** `width` words of 32 bits are a bit for each text. */
  constructor(width: number) {
    this.#width = width;
    this.#bits = new Uint32Array(USUAL * width * 2);
  }

  /** Numbers are given in the order in which the grams come: 0, 1, 2 … */
  numberOf(gram: number, hash: number): number {
    const place = placeIn(this.#table, gram, hash);
    return this.#table[place] === gram ? (this.#numbers[place] as number) : this.#take(gram, place);
  }

  #take(gram: number, place: number): number {
    const number = this.grams.length;
    this.#table[place] = gram;
    this.#numbers[place] = number;
    this.grams.push(gram);
    if (this.grams.length === this.holding.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.holding = larger(this.holding);
    this.atStart = larger(this.atStart);
    this.#bits = larger(this.#bits);
    this.#table = tableFor(this.holding.length);
    this.#numbers = new Int32Array(this.#table.length);
    for (const [number, gram] of this.grams.entries()) {
      const place = placeIn(this.#table, gram);
      this.#table[place] = gram;
      this.#numbers[place] = number;
    }
  }

  /** These 32 texts are done; they are the `word`th. */
  close(word: number): void {
    for (let number = 0; number < this.grams.length; number += 1) {
      const from = number * this.#width * 2 + word;
      this.#bits[from] = this.holding[number] as number;
      this.#bits[from + this.#width] = this.atStart[number] as number;
    }
    this.holding.fill(0);
    this.atStart.fill(0);
  }

  /** A word of bits for every 32 texts, and then one for those that hold it at their start: at `number * width * 2`. */
  get bits(): Uint32Array {
    return this.#bits;
  }
}
