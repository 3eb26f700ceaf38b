// What a segment writes down of its texts: signs and frequent pairs exactly, the others by rows, all within bounds.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gramOfPair, gramOfSign, placeIn } from '../../../src/search/gram.ts';
import { AT_START, type Tables } from '../../../src/search/segment.ts';
import { packed } from './packed.ts';

const long = '。'.repeat(300);

function postingsOf({ tables: { grams, ends, postings } }: { tables: Tables }, gram: number): number[] | null {
  const place = placeIn(grams, gram);
  return grams[place] === gram ? [...postings.subarray(ends[place - 1] ?? 0, ends[place])] : null;
}
const sign = (text: string) => gramOfSign(text.charCodeAt(0));
const pair = (text: string) => gramOfPair(text.charCodeAt(0), text.charCodeAt(1));

describe('packed texts', () => {
  it('writes down in which texts a sign is, and in which at the start', () => {
    const made = packed(['降准', '', `${long}降`, '准降']);
    expect(postingsOf(made, sign('降'))).toEqual([0 | AT_START, 2, 3 | AT_START]);
    expect(postingsOf(made, sign('息'))).toBeNull();
    expect([made.text.length, [...made.starts]]).toEqual([305, [0, 2, 2, 303, 305]]);
  });

  it('writes a bit for each text where numbers would take more room', () => {
    const texts = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? '降准' : `${long}降准`));
    const even = 0x5555;
    for (const gram of [sign('降'), pair('降准')]) expect(postingsOf(packed(texts), gram)).toEqual([0xffff, 0xffff, 0xff, 0, even, even, 0x55, 0]);
  });

  it('writes pairs down that many texts have, and marks rows for the others', () => {
    const texts = Array.from({ length: 64 }, (_, at) => (at < 4 ? '降准' : at === 4 ? '降息' : '央行'));
    const made = packed(texts);
    expect(postingsOf(made, pair('降准'))).toEqual([0, 1, 2, 3].map((at) => at | AT_START));
    expect(postingsOf(made, pair('降息'))).toBeNull();
    expect(made.tables.bits.filter((word) => word !== 0)).toEqual(Uint32Array.of(1 << 4, 1 << 4));
  });

  it('marks rows for a pair that stands often, but in few texts', () => {
    const made = packed(['降准'.repeat(20), ...Array.from({ length: 63 }, () => '央')]);
    expect([postingsOf(made, pair('降准')), postingsOf(made, pair('准降'))]).toEqual([null, null]);
    expect(new Set(made.tables.bits)).toEqual(new Set([0, 1]));
  });

  it('takes no text at all', () => {
    expect(packed([])).toMatchObject({ text: '', starts: Uint32Array.of(0), tables: { postings: new Uint16Array(0) } });
  });
});
