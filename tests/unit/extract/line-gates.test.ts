// The gates before the rules for lines: they may let too much through, and must never keep out what a rule means.
import { describe, expect, it } from 'vitest';
import { LineGates } from '../../../src/extract/line-gates.ts';
import type { LineRule } from '../../../src/sites/site.ts';

const rule = (line: string, within?: LineRule['within'], does: LineRule['does'] = 'drop'): LineRule => ({
  id: line,
  category: 'promo',
  line,
  does,
  why: '',
  seen: '',
  ...(within === undefined ? {} : { within }),
});
const gates = new LineGates([
  rule('^立即开户$'),
  rule('^专题：.+$', { first: 2 }),
  rule('^查看更多$', { last: 3 }),
  rule('^[^]*\\S(?<tail>（编辑：.{1,4}）)$', { last: 2 }, 'trim'),
]);

const opensAt = (asked: LineGates, text: string, index: number, count: number): boolean =>
  (asked.isHead(index) && asked.opensAtHead(text)) || (asked.isTail(index, count) && asked.opensAtTail(text));

describe('a line', () => {
  it('that may stand anywhere is let through by its words alone', () => {
    expect(gates.opensAnywhere('立即开户')).toBe(true);
    expect(gates.opensAnywhere('查看更多')).toBe(false);
  });

  it.each([
    ['专题：港口', 1, true],
    ['专题：港口', 2, false],
    ['查看更多', 97, true],
    ['查看更多', 96, false],
    ['立即开户', 0, false],
  ])('%s at %i of 100: %s', (text, index, opens) => {
    expect(opensAt(gates, text, index, 100)).toBe(opens);
  });

  it('however long is looked at for its tail', () => {
    expect(opensAt(gates, `${'码头上的事。'.repeat(500)}（编辑：林月）`, 99, 100)).toBe(true);
    expect(gates.opensAnywhere('立即开户'.repeat(100))).toBe(false);
  });
});

it('without rules nothing is let through', () => {
  const none = new LineGates([]);
  expect(none.opensAnywhere('立即开户') || opensAt(none, '立即开户', 0, 1)).toBe(false);
});
