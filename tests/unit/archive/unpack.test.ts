// A file of a zip is given exactly as its table of contents says, or not at all.
// @vitest-environment node
import { crc32, deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ReadAhead } from '../../../src/archive/read-ahead.ts';
import { unpacked, type ZipPlace } from '../../../src/archive/unpack.ts';
import { localHeader } from '../../../src/archive/zip-layout.ts';

const TEXT = new TextEncoder().encode('清晨六点，码头上的吊机开始转动。'.repeat(900));
const BEFORE = 1_000;

/** A file that stands somewhere in a zip, and where. `changes` is what the table says otherwise. */
function placed(isDeflated: boolean, changes: Partial<ZipPlace> = {}, cut = 0): [ReadAhead, ZipPlace] {
  const bytes = new Uint8Array(isDeflated ? deflateRawSync(TEXT) : TEXT);
  const header = localHeader({ name: new TextEncoder().encode('a.txt'), bytes, isDeflated, size: TEXT.length, crc: crc32(TEXT), time: new Date() });
  const zip = new Blob([new Uint8Array(BEFORE), header, bytes.subarray(0, bytes.length - cut)]);
  const place = { path: 'a.txt', offset: BEFORE, packed: bytes.length, size: TEXT.length, crc: crc32(TEXT), method: isDeflated ? 8 : 0 };
  return [new ReadAhead(zip), { ...place, ...changes }];
}

it.each([true, false])('gives the bytes (packed: %s)', async (isDeflated) => {
  expect(Buffer.compare(await unpacked(...placed(isDeflated)), TEXT)).toBe(0);
});

it.each<[string, boolean, Partial<ZipPlace>, number]>([
  ['another checksum', true, { crc: 1 }, 0],
  ['another checksum of stored bytes', false, { crc: 1 }, 0],
  ['fewer bytes than it becomes', true, { size: TEXT.length - 1 }, 0],
  ['more bytes than it becomes', true, { size: TEXT.length + 1 }, 0],
  ['another length of stored bytes', false, { size: 5 }, 0],
  ['a packed length that no packing has', true, { size: 3 }, 0],
  ['a place where none begins', true, { offset: BEFORE - 1 }, 0],
  ['a place behind the end', true, { offset: 10_000_000 }, 0],
  ['a way of packing that nobody knows', true, { method: 12 }, 0],
  ['bytes that are cut off', false, {}, 1],
])('refuses %s', async (_what, isDeflated, changes, cut) => {
  await expect(unpacked(...placed(isDeflated, changes, cut))).rejects.toMatchObject({ name: 'ZipFault', kind: 'broken' });
});

it('throws what the browser says of bytes that are not packed', async () => {
  const [, place] = placed(true);
  const noise = new Uint8Array(place.packed).fill(255);
  const header = localHeader({
    name: new TextEncoder().encode('a.txt'),
    bytes: noise,
    isDeflated: true,
    size: TEXT.length,
    crc: 0,
    time: new Date(),
  });
  await expect(unpacked(new ReadAhead(new Blob([header, noise])), { ...place, offset: 0 })).rejects.toThrow();
});
