// The EPUB of all golden articles, and of articles that try to break it, as the W3C's own checker judges it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkEpub } from '../../scripts/epubcheck.ts';
import { zipStream } from '../../src/archive/write-zip.ts';
import { epub } from '../../src/formats/epub.ts';
import type { BookWords, Exported } from '../../src/formats/format.ts';
import { BOOK_WORDS, sampleCopy } from '../unit/sample-article.ts';
import { goldenCopies, somePictures } from './golden-copies.ts';

const words: BookWords = { ...BOOK_WORDS, title: () => '净读 <一周> & "其他"' };

const EVIL = `a\u0000\u000b\ufffe\u202e]]>&nbsp;<b>'"{{`;
const hostile: Exported[] = [
  sampleCopy({ title: EVIL, source: EVIL, author: EVIL, date: '', url: `https://x.cn/a|b?c={d}&e=[f]#${encodeURI('文')} "'<`, canonicalUrl: '' }),
  sampleCopy({ title: '', html: '', text: '', images: [], url: 'not an address', canonicalUrl: '' }),
  sampleCopy({
    html: `<p>\u0001a<a href="https://x.cn/ a|b{}^">b</a><a href="https://[bad">c</a><script>alert(1)</script><svg><title>x</title></svg>
      <h4>四</h4><pre>\u000c &lt; ]]&gt;</pre><ul><li>一<ol><li>二</ol></ul><blockquote>裸文</blockquote><li>散<td>格</td>
      <table><caption>表</caption><tr><th rowspan="3">a<td colspan="2">b<tr><td>c</table><table></table><img src="https://n.sinaimg.cn/12.jpg"><img alt="无址">
      <figure><figcaption>只有说明</figcaption></figure><p><p>嵌<strong>套<p>断</strong>开`,
    images: [{ src: 'https://n.sinaimg.cn/12.jpg', caption: '' }],
  }),
];

async function check(copies: Exported[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-epub-'));
  try {
    async function* all() {
      yield* copies;
    }
    const file = join(folder, 'book.epub');
    writeFileSync(file, new Uint8Array(await new Response(zipStream(epub.entries(all(), somePictures, words))).arrayBuffer()));
    const { clean, said } = checkEpub(file);
    return clean ? 'clean' : said;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('the book of all golden articles has no error and no warning', async () => {
  const copies = goldenCopies();
  expect(copies.length).toBeGreaterThan(20);
  expect(copies.flatMap(({ images }) => images).length).toBeGreaterThan(5);
  expect(await check(copies)).toBe('clean');
}, 120_000);

it('nor has one of articles that hold what XML and books forbid', async () => {
  expect(await check(hostile)).toBe('clean');
}, 120_000);
