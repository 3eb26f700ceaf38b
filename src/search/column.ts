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

/** Those of some positions whose value passes, written to `room`, which may be what they are taken from. `numbers` is by position, `verdicts` by number. */
export function passing(positions: Int32Array, numbers: Int32Array, verdicts: Uint8Array, room: Int32Array): Int32Array {
  let left = 0;
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    if (verdicts[numbers[position] as number] !== 1) continue;
    room[left] = position;
    left += 1;
  }
  return room.subarray(0, left);
}
