// What was put back bears a mark as long as it is kept.
import { expect, it } from 'vitest';
import { KEEP } from '../../../src/content/curtain.ts';
import { Kept } from '../../../src/content/kept.ts';
import { parse } from '../extract/sample-page.ts';

it('marks what is kept, knows its rule, and leaves no mark behind', () => {
  const document = parse('<p></p><p></p>');
  const [first, second] = document.querySelectorAll('p') as unknown as [Element, Element];
  const before = document.documentElement.outerHTML;
  const kept = new Kept();
  const rule = { id: 'qr-append', category: 'qr' } as const;
  kept.add(first, rule);
  kept.add(second, rule);
  expect(kept.all.get(first)).toBe(rule);
  expect(document.querySelectorAll(`[${KEEP}]`).length).toBe(2);
  kept.remove(first);
  expect([kept.has(first), kept.has(second)]).toEqual([false, true]);
  kept.clear();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(kept.all.size).toBe(0);
});
