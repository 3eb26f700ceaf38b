// A copy's own HTML read once more is the whole of it, however long it is: only pages are left when they do not end.
import { expect, it } from 'vitest';
import { canonical } from '../../../src/extract/canonical.ts';
import { bodyOf } from './sample-page.ts';

it('a text of millions of characters comes back whole', () => {
  const long = '字'.repeat(1_500_000);
  const { text } = canonical(bodyOf(`<p>${long}</p><p>${long}</p><p>尾</p>`));
  expect(text.length).toBe(3_000_003);
  expect(text.endsWith('\n尾')).toBe(true);
});
