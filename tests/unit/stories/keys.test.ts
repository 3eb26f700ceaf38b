// The keys of a text: few, always the same, and shared by texts that share most of their words.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ENOUGH, KEYS, keysOf } from '../../../src/stories/keys.ts';
import { SAME } from './pairs.ts';

describe('keysOf', () => {
  const [one, other] = (SAME['as it is'] as (seed: number) => [string, string])(1);

  it('gives a fixed number of different ones, the smallest first', () => {
    const keys = keysOf(one);
    expect(keys).toHaveLength(KEYS);
    expect(new Set(keys).size).toBe(KEYS);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
  });

  it('heeds neither signs nor white space nor width', () => {
    expect(keysOf('央行 公布，增长８.1％！')).toEqual(keysOf('央行公布增长81'));
  });

  it('gives none where there is nothing to tell', () => {
    expect(keysOf('')).toEqual([]);
    expect(keysOf('降准了')).toEqual([]);
    expect(keysOf('降准降准了')).toHaveLength(1);
  });

  it('gives the same copy mostly the same', () => {
    const keys = new Set(keysOf(one));
    expect(keysOf(other).filter((key) => keys.has(key)).length).toBeGreaterThan(2 * ENOUGH);
  });
});
