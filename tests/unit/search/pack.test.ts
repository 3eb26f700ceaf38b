// What a segment writes down of its texts: signs and frequent pairs exactly, the others by rows, all within bounds.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { gramOfPair, gramOfSign, placeIn } from '../../../src/search/gram.ts';
import { pack } from '../../../src/search/pack.ts';
import { AT_START, type Packed } from '../../../src/search/segment.ts';

const long = '。'.repeat(300);

function postingsOf({ grams, ends, postings }: Packed, gram: number): number[] | null {
  const place = placeIn(grams, gram);
  return grams[place] === gram ? [...postings.subarray(ends[place - 1] ?? 0, ends[place])] : null;
}
const sign = (text: string) => gramOfSign(text.charCodeAt(0));
const pair = (text: string) => gramOfPair(text.charCodeAt(0), text.charCodeAt(1));

describe('pack', () => {
  it('writes down in which texts a sign is, and in which at the start', () => {
    const packed = pack(['降准', '', `${long}降`, '准降']);
    expect(postingsOf(packed, sign('降'))).toEqual([0 | AT_START, 2, 3 | AT_START]);
    expect(postingsOf(packed, sign('息'))).toBeNull();
    expect([packed.text.length, [...packed.starts]]).toEqual([305, [0, 2, 2, 303, 305]]);
  });

  it('writes a bit for each text where numbers would take more room', () => {
    const texts = Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? '降准' : `${long}降准`));
    const even = 0x5555;
    for (const gram of [sign('降'), pair('降准')]) expect(postingsOf(pack(texts), gram)).toEqual([0xffff, 0xffff, 0xff, 0, even, even, 0x55, 0]);
  });

  it('writes pairs down that many texts have, and marks rows for the others', () => {
    const texts = Array.from({ length: 64 }, (_, at) => (at < 4 ? '降准' : at === 4 ? '降息' : '央行'));
    const packed = pack(texts);
    expect(postingsOf(packed, pair('降准'))).toEqual([0, 1, 2, 3].map((at) => at | AT_START));
    expect(postingsOf(packed, pair('降息'))).toBeNull();
    expect(packed.bits.filter((word) => word !== 0)).toEqual(Uint32Array.of(1 << 4, 1 << 4));
  });

  it('marks rows for a pair that stands often, but in few texts', () => {
    const packed = pack(['降准'.repeat(20), ...Array.from({ length: 63 }, () => '央')]);
    expect([postingsOf(packed, pair('降准')), postingsOf(packed, pair('准降'))]).toEqual([null, null]);
    expect(new Set(packed.bits)).toEqual(new Set([0, 1]));
  });

  it('takes no text at all', () => {
    expect(pack([])).toMatchObject({ text: '', starts: Uint32Array.of(0), postings: new Uint16Array(0) });
  });
});
