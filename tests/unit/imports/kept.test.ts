// What a library keeps beside the newest copy, read back from a file of unknown worth.
import { describe, expect, it } from 'vitest';
import { parseKept } from '../../../src/imports/kept.ts';
import { KEPT } from '../backup/backup-file.ts';

describe('parseKept', () => {
  it('takes what it wrote', () => expect(parseKept(JSON.parse(JSON.stringify(KEPT)))).toEqual(KEPT));

  it('takes a note of any length: refusing it would cost the article', () => {
    const long = { ...KEPT, note: '记'.repeat(200_000) };
    expect(parseKept(long)).toEqual(long);
  });

  it.each([
    ['no object', null],
    ['a time without zone', { ...KEPT, copiedAt: '2026-10-01 08:00' }],
    ['tags that are none', { ...KEPT, tags: 'a' }],
    ['a tag that is no text', { ...KEPT, tags: [1] }],
    ['a note that is no text', { ...KEPT, note: 1 }],
    ['a revision that is no article', { ...KEPT, revisions: [{ ...KEPT.revisions[0], article: {} }] }],
  ])('refuses %s', (_what, raw) => expect(() => parseKept(raw)).toThrow(expect.objectContaining({ refusal: 'broken-data' })));
});
