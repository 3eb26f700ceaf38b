// The checksum is the one that everybody else counts.
// @vitest-environment node
import { crc32 as theirs } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32 } from '../../../src/archive/crc32.ts';

it('is the number of the standard for its check word', () => expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));

it('is what zlib says of anything', () => {
  const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) >>> 3);
  for (const length of [0, 1, 2, 255, 256, 4_999])
    expect(crc32(bytes.subarray(0, length)), `${length} bytes`).toBe(theirs(bytes.subarray(0, length)));
});
