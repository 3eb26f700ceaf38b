// One field of all articles: thousands share a few values, so that a question looks at each value once and not at each article.

export class Column {
  readonly #numbers = new Map<string, number>();
  readonly #values: string[] = [];
  /** By slot: the number of the article's value. */
  readonly #at: number[] = [];

  set(slot: number, value: string): void {
    const known = this.#numbers.get(value);
    const number = known ?? this.#values.length;
    if (known === undefined) {
      this.#numbers.set(value, number);
      this.#values.push(value);
    }
    this.#at[slot] = number;
  }

  /** The numbers of these slots' values, in the slots' order. */
  numbersOf(slots: Int32Array): Int32Array {
    return slots.map((slot) => this.#at[slot] as number);
  }

  /** By number: 1 where the value passes. Each value is asked for once. */
  verdicts(passes: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.#values, (value) => Number(passes(value)));
  }
}
