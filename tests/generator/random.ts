// Chance that a seed always gives again: the same seed and the same name are the same numbers on every machine.

export interface Random {
  /** A whole number from `least` to `most`, both among them. */
  whole(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** So many different ones, in the order of the list. */
  some<T>(from: readonly T[], share: number): T[];
  shuffled<T>(from: readonly T[]): T[];
}

function seedOf(seed: number, name: string): number {
  let state = (2_166_136_261 ^ seed) >>> 0;
  for (const letter of `${name}/${seed}`) state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return state;
}

/** Streams of different names are independent: what one draws never moves another. */
export function randomOf(seed: number, name: string): Random {
  let state = seedOf(seed, name);
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    chance: (share) => next() < share,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[whole(0, from.length - 1)] as T;
    },
    some: (from, share) => from.filter(() => next() < share),
    shuffled: <T>(from: readonly T[]): T[] => {
      const all = [...from];
      for (let last = all.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [all[last], all[other]] = [all[other] as T, all[last] as T];
      }
      return all;
    },
  };
}
