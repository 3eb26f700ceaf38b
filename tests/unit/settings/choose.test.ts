// One choice changes one item of a list.
import { expect, it } from 'vitest';
import { withChoice } from '../../../src/settings/choose.ts';

it('puts an item in once, takes it out, and leaves the others in their order', () => {
  expect(withChoice(['a', 'b'], 'c', true)).toEqual(['a', 'b', 'c']);
  expect(withChoice(['a', 'b'], 'a', true)).toEqual(['b', 'a']);
  expect(withChoice(['a', 'b'], 'a', false)).toEqual(['b']);
  expect(withChoice(['a'], 'z', false)).toEqual(['a']);
});
