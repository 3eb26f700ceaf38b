// Titles that no desk would write: in every format each makes files that every system takes, and comes back to the letter.
import { expect, it } from 'vitest';
import { zipStream } from '../../src/archive/write-zip.ts';
import { type ArticleFormat, type Exported, FORMAT_IDS } from '../../src/formats/format.ts';
import { filesOfAll, formatOf } from '../../src/formats/index.ts';
import { importFiles } from '../../src/imports/import-file.ts';
import { noPicture, sampleCopy } from '../unit/sample-article.ts';

const ARTICLE_FORMATS = FORMAT_IDS.map(formatOf).filter((format): format is ArticleFormat => format.makes === 'article');

const TITLES = [
  '央'.repeat(10_000),
  '👨‍👩‍👧‍👦'.repeat(200),
  '😀',
  `e${'\u0301'.repeat(300)}`,
  'العناوين من اليمين إلى اليسار',
  '反\u202e着的\u2066方向\u2069',
  '\u0001\u0007\u001b控\u007f制\u0085字\u2028符',
  '...',
  '../../../etc/passwd',
  'C:\\Windows\\system32',
  ...['CON', 'nul', 'com1.txt', 'COM¹', 'LPT³', 'CONIN$'],
  '---\ntitle: x\n---',
  '{% raw %}{{ x }}',
  '<script>alert(1)</script>',
  '-->]]><![CDATA[',
  '# * _ ` [x](y)',
  '=1+1',
];

async function* copies(): AsyncIterable<Exported> {
  // Without a day, so that the title alone makes the name.
  for (const [at, title] of TITLES.entries()) yield sampleCopy({ id: `id${at}`, title, date: '' });
}

/** What Windows, macOS and Linux refuse, each by its own rules. */
function faultOf(path: string): string {
  for (const part of path.split('/')) {
    if (part === '' || part.startsWith('.') || /[. ]$/.test(part)) return 'empty, hidden or lost at its end';
    if (new TextEncoder().encode(part).length > 255) return 'too long';
    if (/[<>:"\\|?*\p{Cc}\p{Bidi_Control}]/u.test(part)) return 'forbidden characters';
    if (/^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(part)) return 'a device';
  }
  return '';
}

it.each(ARTICLE_FORMATS)('$id names its files so that every system takes them, each once', async (format) => {
  const paths: string[] = [];
  for await (const { path } of filesOfAll(format, copies(), noPicture)) paths.push(path);
  expect(paths.map((path) => [path, faultOf(path)]).filter(([, fault]) => fault !== '')).toEqual([]);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
});

it.each(ARTICLE_FORMATS.filter(({ id }) => !['text', 'tables-csv'].includes(id)))(
  '$id says them so that they come back',
  async (format) => {
    const zip = await new Response(zipStream(filesOfAll(format, copies(), noPicture))).blob();
    const back: string[] = [];
    for await (const outcome of importFiles([{ path: 'a.zip', content: zip }], new AbortController().signal))
      back.push('refusal' in outcome ? `${outcome.refusal}: ${outcome.detail}` : outcome.imported.article.title);
    // A post of the feed holds a title as the engine reads one: in one line, without what is not seen.
    const isPost = format.id === 'hexo-post';
    expect(back.length).toBe(TITLES.length);
    if (!isPost) expect(back).toEqual(TITLES);
  },
  60_000,
);
