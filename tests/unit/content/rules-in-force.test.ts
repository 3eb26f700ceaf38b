// A category that the reader wants to see has no rules; the attributes that rules look at are known.
import { expect, it } from 'vitest';
import { rulesInForce } from '../../../src/content/rules-in-force.ts';
import { WATCHED_ATTRIBUTES } from '../../../src/sites/at-start.ts';

it('leaves out the rules of what the reader wants to see', () => {
  const all = rulesInForce([]);
  const some = rulesInForce(['side', 'qr']);
  expect(all.around.some(({ category }) => category === 'side')).toBe(true);
  for (const rules of [some.around, some.inBody, some.strays])
    expect(rules.some(({ category }) => category === 'side' || category === 'qr')).toBe(false);
  expect(new Set(all.strays.map(({ category }) => category))).toEqual(new Set(['qr', 'ad']));
});

it('watches the attributes that selectors name', () => {
  expect(WATCHED_ATTRIBUTES).toEqual(expect.arrayContaining(['class', 'id', 'src', 'href', 'sax-type']));
});
