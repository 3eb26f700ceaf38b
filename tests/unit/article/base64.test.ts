// Bytes that come back as they went.
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/article/base64.ts';

describe('base64', () => {
  it('comes back, also when it is long', () => {
    for (const length of [0, 1, 2, 3, 0x8000, 0x18001]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
  });

  it('is refused when it is none', () => expect(fromBase64('这不是')).toBeNull());
});
