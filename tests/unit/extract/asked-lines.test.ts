// A line is asked once and answers for each place it comes to stand at.
import { expect, it } from 'vitest';
import { AskedLines } from '../../../src/extract/asked-lines.ts';
import type { Line } from '../../../src/extract/line.ts';
import { LineGates } from '../../../src/extract/line-gates.ts';
import { LINES } from '../../../src/sites/lines.ts';

const lineOf = (text: string): Line => ({ kind: 'p', text, html: text, element: document.createElement('p') });
const asked = new AskedLines(new LineGates(LINES));
const idsAt = (line: Line, index: number, count: number): string[] =>
  asked
    .of(line)
    .rulesAt(index, count)
    .map(({ rule }) => rule.id);

it('answers for its place of the moment, not for the first one', () => {
  const line = lineOf('责任编辑：林月桂');
  expect(idsAt(line, 50, 100)).toEqual([]);
  expect(idsAt(line, 50, 51)).not.toEqual([]);
  expect(idsAt(line, 50, 100)).toEqual([]);
});

it('is a line of its own for each line, even of the same words', () => {
  expect(asked.of(lineOf('渔船靠岸'))).not.toBe(asked.of(lineOf('渔船靠岸')));
  expect(idsAt(lineOf('渔船靠岸，码头上的人都来看。'), 0, 1)).toEqual([]);
});

it('meets the rules of both ends of a text, where it is both', () => {
  const line = lineOf('来源：渔港早报');
  expect(idsAt(line, 0, 1)).toEqual(['origin-line', 'origin-line-tail']);
  expect(idsAt(line, 0, 100)).toEqual(['origin-line']);
  expect(idsAt(line, 99, 100)).toEqual(['origin-line-tail']);
});

it('meets rules in the order of their list, whether they count anywhere or not', () => {
  expect(idsAt(lineOf('原标题 渔船靠岸了 来源：渔港早报'), 0, 100)).toEqual(['original-title-bare', 'origin-beside-title']);
});
