// Codes as parts of the keys of `_locales`.
import { expect, it } from 'vitest';
import { underscored } from '../../../src/platform/underscored.ts';

it('has an underscore for each hyphen, for the compiler too', () => {
  const key: 'a_b_c' = underscored('a-b-c');
  expect(key).toBe('a_b_c');
  expect(underscored('plain')).toBe('plain');
});
