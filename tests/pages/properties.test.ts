// Pages out of a generator: whatever article they hold and whatever noise stands in it, the properties hold for each of them; thousands more of them in a real browser by `npm run -s properties`.
import { describe, expect, it } from 'vitest';
import { countRemoved, MUST_BE_COMPLETE, neverExercised, noCounts } from '../generator/counts.ts';
import { checkSeed } from '../generator/properties.ts';
import { SEEDS } from '../generator/seeds.ts';

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
