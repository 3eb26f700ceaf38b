// A list of a setting keeps what it understands, once and not without end.
import { expect, it } from 'vitest';
import { listOf } from '../../../src/settings/setting.ts';

const numbers = listOf((raw) => (typeof raw === 'number' ? raw : null));

it('keeps each item that it understands once', () => {
  expect(numbers.parse([1, 'x', 2, 1, null])).toEqual([1, 2]);
  expect(numbers.parse(Array.from({ length: 500 }, (_, at) => at))?.length).toBe(100);
});

it.each([null, undefined, {}, '12', { 0: 1, length: 1 }])('is no list out of %j', (raw) => {
  expect(numbers.parse(raw)).toBeNull();
});
