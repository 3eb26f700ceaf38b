// The headers of a zip: in their small form where they may be, in the large one where a number has no room.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { centralRecord, endOf, localHeader, type PackedFile } from '../../../src/archive/zip-layout.ts';

const FILE: PackedFile = {
  name: new TextEncoder().encode('甲.txt'),
  bytes: new Uint8Array(5),
  isDeflated: true,
  size: 9,
  crc: 0xfedcba98,
  time: new Date(2026, 10, 28, 13, 37, 42),
};
const view = (bytes: Uint8Array<ArrayBuffer>) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
const far = 5_000_000_000;

describe('localHeader', () => {
  it('says sizes and checksum before the bytes', () => {
    const header = view(localHeader(FILE));
    expect([14, 18, 22].map((at) => header.getUint32(at, true))).toEqual([0xfedcba98, 5, 9]);
    expect([header.getUint16(26, true), header.getUint16(28, true), header.byteLength]).toEqual([7, 0, 37]);
  });

  it('says the time of the reader as DOS writes it', () => {
    const header = view(localHeader(FILE));
    const [time, day] = [header.getUint16(10, true), header.getUint16(12, true)];
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([13, 37, 42]);
    expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 11, 28]);
  });
});

describe('centralRecord', () => {
  it('says again what the header says, and where that stands', () => {
    const header = localHeader(FILE);
    const record = centralRecord(header, 1_234);
    expect(record.subarray(6, 30)).toEqual(header.subarray(4, 28));
    expect(record.subarray(46)).toEqual(FILE.name);
    expect(view(record).getUint32(42, true)).toBe(1_234);
  });

  it('says a far place in the extra field', () => {
    const record = view(centralRecord(localHeader(FILE), far));
    expect([record.getUint32(42, true), record.getUint16(30, true), record.getUint16(53, true)]).toEqual([0xffffffff, 12, 1]);
    expect(record.getBigUint64(57, true)).toBe(BigInt(far));
  });
});

describe('endOf', () => {
  it('is small where everything has room', () => {
    const [end, none] = endOf(65_534, 10, 20);
    expect([end?.length, none]).toEqual([22, undefined]);
  });

  it.each([
    ['files', 65_535, 10, 20],
    ['a long table', 3, far, 20],
    ['a far table', 3, 10, far],
  ])('is large for too many of %s', (_what, count, length, begin) => {
    const [large, small] = endOf(count, length, begin) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
    expect([32, 40, 48].map((at) => Number(view(large).getBigUint64(at, true)))).toEqual([count, length, begin]);
    expect(Number(view(large).getBigUint64(64, true)), 'where the large end stands').toBe(begin + length);
    expect([view(small).getUint16(8, true), view(small).getUint32(16, true)]).toEqual([0xffff, 0xffffffff]);
  });
});
