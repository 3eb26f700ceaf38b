// The order of terms: what must be there first, and of that what leaves the fewest for what it costs.
// @vitest-environment node
import { expect, it } from 'vitest';
import { inOrder } from '../../../src/search/term-order.ts';
import { packed } from './packed.ts';

/** 降 stands in most texts, 央行 in half of them, 降准了 in a few that have to be looked at, 少 in two. */
const TEXTS = Array.from(
  { length: 64 },
  (_, at) => (at < 60 ? '降' : '') + (at % 2 === 0 ? '央行' : '') + (at < 20 ? '降准了' : '') + (at < 2 ? '少' : ''),
);
const order = (...written: string[]): string[] =>
  inOrder(
    written.map((word) => ({ text: word.replace('-', ''), without: word.startsWith('-') })),
    packed(TEXTS),
  ).map(({ text, without }) => (without ? '-' : '') + text);

it('begins with those that leave the fewest, and asks late what has to be looked at', () => {
  expect(order('降', '央行', '少')).toEqual(['少', '央行', '降']);
  expect(order('降准了', '央行')).toEqual(['央行', '降准了']);
});

it('asks what must not be there when the others have left few', () => {
  expect(order('-少', '降', '央行')).toEqual(['央行', '降', '-少']);
});

it('leaves the order as it is where nothing is known yet', () => {
  const terms = [
    { text: '降', without: false },
    { text: '少', without: false },
  ];
  expect(inOrder(terms, undefined)).toEqual(terms);
});
