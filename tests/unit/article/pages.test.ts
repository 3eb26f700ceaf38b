// Which pages of an article are missing, by their numbers.
import { expect, it } from 'vitest';
import { missingPages } from '../../../src/article/pages.ts';

it('the missing pages are those that are not held', () => {
  expect(missingPages({ count: 5, held: [2, 4] })).toEqual([1, 3, 5]);
  expect(missingPages({ count: 2, held: [1, 2] })).toEqual([]);
});
