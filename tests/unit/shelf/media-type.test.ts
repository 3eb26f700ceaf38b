// Pictures by their first bytes.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../src/shelf/media-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('mediaTypeOf', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['GIF89a\x01\0', 'image/gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x20ftypavif', 'image/avif'],
    [`BM${'\0'.repeat(30)}`, 'image/bmp'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', null],
    ['<!doctype html>', null],
    ['RIFF\x10\0\0\0WAVE', null],
    ['', null],
  ])('%j is %s', (text, type) => expect(mediaTypeOf(bytes(text))).toBe(type));
});
