// A hash of what is said, not of how it is written.
import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprintOf, sha256 } from '../../../src/article/fingerprint.ts';

describe('fingerprintOf', () => {
  it('does not care for the order of fields, only for that of lists', async () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}');
    expect(await fingerprintOf({ a: 1, b: 2 })).toBe(await fingerprintOf({ b: 2, a: 1 }));
    expect(await fingerprintOf([1, 2])).not.toBe(await fingerprintOf([2, 1]));
  });

  it('is SHA-256 (FIPS 180-4, example B.1)', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
