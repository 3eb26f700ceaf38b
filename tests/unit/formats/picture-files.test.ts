// Pictures are told by their bytes, and each is written once.
import { describe, expect, it } from 'vitest';
import { pictureFilesOf, pictureKind } from '../../../src/formats/picture-files.ts';
import { everyPicture, PIXEL } from '../sample-article.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('pictureKind', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['GIF89a', 'gif'],
    ['RIFF\x00\x00\x00\x00WEBPVP8 ', 'webp'],
    ['\x00\x00\x00\x1cftypavif', 'avif'],
  ])('%j', (head, extension) => expect(pictureKind(bytes(head))?.extension).toBe(extension));

  it.each(['<svg xmlns="x">', '<html>', '', 'PK'])('takes %j for none', (head) => expect(pictureKind(bytes(head))).toBeNull());
});

describe('pictureFilesOf', () => {
  const images = ['a', 'b', 'a'].map((src) => ({ src, caption: '' }));

  it('gives each picture once, in order, with the ending of what it is', async () => {
    const files = await pictureFilesOf({ id: 'a', images }, async () => ({ mime: 'image/jpeg', bytes: PIXEL }));
    expect(files.map(({ src, file, mime }) => [src, file, mime])).toEqual([
      ['a', '1.gif', 'image/gif'],
      ['b', '2.gif', 'image/gif'],
    ]);
  });

  it('leaves out what is not kept or no picture', async () => {
    expect(await pictureFilesOf({ id: 'a', images }, async (src) => (src === 'a' ? null : { mime: 'image/png', bytes: bytes('<html>') }))).toEqual(
      [],
    );
    expect(await pictureFilesOf({ id: 'a', images: [] }, everyPicture)).toEqual([]);
  });
});
