// A file read in large pieces gives the bytes of the file, whatever is asked for, and goes to it seldom.
// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { ReadAhead } from '../../../src/archive/read-ahead.ts';

const LENGTH = 3_000_000;
const bytes = Uint8Array.from({ length: LENGTH }, (_, at) => (at * 7919) >>> 5);

const ASKED: [what: string, asked: [from: number, length: number][]][] = [
  [
    'small ones, one behind the other',
    [
      [0, 30],
      [30, 8],
      [100, 20],
    ],
  ],
  [
    'over the end of a piece',
    [
      [0, 30],
      [1_048_570, 100],
      [1_048_580, 10],
    ],
  ],
  [
    'backwards',
    [
      [2_000_000, 40],
      [10, 40],
      [2_000_000, 40],
    ],
  ],
  [
    'more than is read ahead',
    [
      [5, 10],
      [1_000, 2_500_000],
    ],
  ],
  ['past the end', [[LENGTH - 5, 20]]],
];

it.each(ASKED)('gives %s', async (_what, asked) => {
  const reader = new ReadAhead(new Blob([bytes]));
  for (const [from, length] of asked) {
    const read = await reader.readUint8Array(from, length);
    expect(Buffer.compare(read, bytes.subarray(from, from + length)), `${length} bytes from ${from}`).toBe(0);
  }
});

it('reads once for what lies together, also when it is asked for at once', async () => {
  const blob = new Blob([bytes]);
  const slice = vi.spyOn(blob, 'slice');
  const reader = new ReadAhead(blob);
  await Promise.all([0, 1_000, 50_000, 1_000_000].map((from) => reader.readUint8Array(from, 500)));
  await reader.readUint8Array(1_040_000, 500);
  expect(slice).toHaveBeenCalledTimes(1);
});
