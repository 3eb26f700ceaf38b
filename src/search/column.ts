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

  /** Those of the slots, in their order, whose value passes. */
  filter(slots: Int32Array, passes: (value: string) => boolean): Int32Array {
    const verdicts = this.#values.map(passes);
    return slots.filter((slot) => verdicts[this.#at[slot] as number]);
  }
}
