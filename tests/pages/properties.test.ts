// Pages out of a generator: whatever article they hold and whatever noise stands in it, the properties hold for each of them; thousands more of them in a real browser by `npm run -s properties`.
import { describe, expect, it } from 'vitest';
import { checkSeed } from '../generator/properties.ts';
import { SEEDS } from '../generator/seeds.ts';

describe('generated pages', () => {
  it.each(SEEDS)('of seed %i keep every property', (seed) => {
    expect(checkSeed(seed).failures).toEqual([]);
  });
});
