// Files that come back: every golden article leaves in each format that promises it, returns equal, and leaves the same again.
import { describe, expect, it } from 'vitest';
import { zipStream } from '../../src/archive/write-zip.ts';
import type { ArticleFormat, Exported } from '../../src/formats/format.ts';
import { html } from '../../src/formats/html.ts';
import { filesOfAll } from '../../src/formats/index.ts';
import { json } from '../../src/formats/json.ts';
import { hexo, hugo, markdown, obsidian } from '../../src/formats/markdown.ts';
import { pictureFilesOf } from '../../src/formats/picture-files.ts';
import { importFiles } from '../../src/imports/import-file.ts';
import type { Imported } from '../../src/imports/imported.ts';
import { goldenCopies, somePictures } from './golden-copies.ts';

const COPIES = goldenCopies();
const forever = new AbortController().signal;

async function* all(copies: readonly Exported[]) {
  yield* copies;
}

/** Packed and unpacked, as a reader would carry them. */
async function carried(format: ArticleFormat, copies: readonly Exported[]): Promise<Imported[]> {
  const zip = await new Response(zipStream(filesOfAll(format, all(copies), somePictures))).blob();
  const imported: Imported[] = [];
  for await (const outcome of importFiles([{ path: 'a.zip', content: zip }], forever)) {
    if ('refusal' in outcome) throw new Error(`${outcome.file}: ${outcome.refusal}, ${outcome.detail}`);
    imported.push(outcome.imported);
  }
  return imported;
}

describe.each([json, html, markdown, hexo, hugo, obsidian])('as $id', (format) => {
  it('every golden article comes back equal, with its pictures', async () => {
    const back = await carried(format, COPIES);
    expect(back.length).toBe(COPIES.length);
    for (const [at, copy] of COPIES.entries()) {
      const { removed, savedAt, ...article } = copy;
      expect(back[at]?.article).toEqual(article);
      expect([back[at]?.removed, back[at]?.savedAt]).toEqual([removed, savedAt]);
      const pictures = (await pictureFilesOf(copy, somePictures)).map(({ src, mime, bytes }) => ({ src, mime, bytes }));
      expect(back[at]?.pictures).toEqual(pictures);
    }
  }, 60_000);
});
