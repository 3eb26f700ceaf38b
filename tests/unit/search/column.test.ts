// A field of all articles gives those whose value passes, and asks for each value once.
// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { Column } from '../../../src/search/column.ts';

function column(values: readonly string[]): Column {
  const made = new Column();
  for (const [slot, value] of values.entries()) made.set(slot, value);
  return made;
}

/** Those of the slots whose value passes. */
const passing = (made: Column, slots: number[], passes: (value: string) => boolean) => {
  const verdicts = made.verdicts(passes);
  const numbers = made.numbersOf(Int32Array.from(slots));
  return slots.filter((_slot, at) => verdicts[numbers[at]!] === 1);
};

it('gives the slots whose value passes, in the order they came in', () => {
  const sources = column(['新华社', '', '证券报', '新华社']);
  expect(passing(sources, [3, 2, 1, 0], (value) => value !== '证券报')).toEqual([3, 1, 0]);
  expect(passing(sources, [2], () => true)).toEqual([2]);
});

it('asks for each value once, however many have it', () => {
  const passes = vi.fn((value: string) => value !== '');
  passing(column(['甲', '乙', '甲', '甲']), [0, 1, 2, 3], passes);
  expect(passes.mock.calls.map(([value]) => value)).toEqual(['甲', '乙']);
});

it('knows the value that was set last', () => {
  const sources = column(['甲', '甲']);
  sources.set(0, '乙');
  expect(passing(sources, [0, 1], (value) => value === '甲')).toEqual([1]);
});
