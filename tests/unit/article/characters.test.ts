// Length as Chinese readers count it.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countCharacters, minutesFor } from '../../../src/article/characters.ts';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['降准。', 3],
    ['降 准\n\u3000\u3000三\u00a0次', 4],
    ['增长8.1%', 6],
    ['𠮷野家', 3],
  ])('%j has %i', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });
});

describe('minutesFor', () => {
  it('is never nothing', () => {
    expect([0, 1, 400, 599, 601, 1846].map(minutesFor)).toEqual([1, 1, 1, 1, 2, 5]);
  });
});
