// Chooses seeds whose pages together exercise everything that any page of a long run does.

/** Pages of all kinds, whatever they exercise. */
export const ALWAYS: readonly number[] = Array.from({ length: 40 }, (_, at) => at + 1);

/** Two forms may read one signature, and a picture may go for another reason too; then neither is needed there: of each, so many pages more. */
const TWICE_READ = ['signatures/', 'picture addresses/'];
const MOST_TWICE_READ = 4;

/** Greedy: always the seed that exercises most of what is missing. The names are those that each seed's page exercises. */
export function chooseSeeds(exercised: ReadonlyMap<number, readonly string[]>): number[] {
  const wanted = new Map<string, number>();
  for (const names of exercised.values())
    for (const name of names)
      wanted.set(name, Math.min((wanted.get(name) ?? 0) + 1, TWICE_READ.some((group) => name.startsWith(group)) ? MOST_TWICE_READ : 1));
  const take = (seed: number): void => {
    for (const name of exercised.get(seed) ?? []) wanted.set(name, (wanted.get(name) ?? 0) - 1);
  };
  ALWAYS.forEach(take);
  const missingIn = (names: readonly string[]): number => names.filter((name) => (wanted.get(name) ?? 0) > 0).length;
  const chosen: number[] = [];
  for (;;) {
    let best = { seed: 0, missing: 0 };
    for (const [seed, names] of exercised) {
      if (ALWAYS.includes(seed) || chosen.includes(seed)) continue;
      const missing = missingIn(names);
      if (missing > best.missing) best = { seed, missing };
    }
    if (best.missing === 0) return chosen.sort((one, other) => one - other);
    take(best.seed);
    chosen.push(best.seed);
  }
}
