// Pages out of a generator: whatever article they hold and whatever noise stands in it, the properties hold for each of them.
import { describe, expect, it } from 'vitest';
import { countRemoved, MUST_BE_COMPLETE, neverExercised, noCounts } from '../generator/counts.ts';
import { checkSeed } from '../generator/properties.ts';

/** Few and fixed, the last ones chosen so that together they exercise every rule; `npm run -s properties` goes through thousands in a real browser. */
const SEEDS = [
  ...Array.from({ length: 46 }, (_, at) => at + 1),
  57,
  74,
  81,
  96,
  103,
  109,
  111,
  125,
  134,
  147,
  179,
  229,
  235,
  251,
  279,
  284,
  303,
  335,
  379,
  530,
];

describe('generated pages', () => {
  const counts = noCounts();

  it.each(SEEDS)('of seed %i keep every property', (seed) => {
    const checked = checkSeed(seed);
    countRemoved(counts, checked.reading);
    expect(checked.failures).toEqual([]);
  });

  it('exercise every rule that takes something out of the text', () => {
    expect(Object.fromEntries(MUST_BE_COMPLETE.map((group) => [group, neverExercised(counts, group)]))).toEqual({
      'noise-in-body': [],
      'dropped lines': [],
    });
  });
});
