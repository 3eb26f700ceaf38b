// Files that come back: every golden article leaves in each format that promises it, returns equal, and leaves the same again.
import { describe, expect, it } from 'vitest';
import { zipStream } from '../../src/archive/write-zip.ts';
import { articleOf } from '../../src/article/article-of.ts';
import { openBackup } from '../../src/backup/read-backup.ts';
import { backupEntries } from '../../src/backup/write-backup.ts';
import type { ArticleFormat, Entry, Exported, ReadPicture } from '../../src/formats/format.ts';
import { hexoPost } from '../../src/formats/hexo-post.ts';
import { html } from '../../src/formats/html.ts';
import { filesOfAll } from '../../src/formats/index.ts';
import { json } from '../../src/formats/json.ts';
import { hexo, hugo, markdown, obsidian } from '../../src/formats/markdown.ts';
import { pictureFilesOf } from '../../src/formats/picture-files.ts';
import { importFiles } from '../../src/imports/import-file.ts';
import type { Imported, Kept } from '../../src/imports/imported.ts';
import { EXTRA_PAGES } from './extra/contents.ts';
import { goldenCopies, somePictures } from './golden-copies.ts';

const COPIES = goldenCopies();
const forever = new AbortController().signal;

async function* all<T>(given: readonly T[]) {
  yield* given;
}

async function entriesOf(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const list: Entry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}

const filesAs = (format: ArticleFormat, copies: readonly Exported[], picture: ReadPicture) => entriesOf(filesOfAll(format, all(copies), picture));
const packed = (entries: readonly Entry[]): Promise<Blob> => new Response(zipStream(all(entries))).blob();

/** Packed and unpacked, as a reader would carry them. */
async function carried(entries: readonly Entry[]): Promise<Imported[]> {
  const imported: Imported[] = [];
  for await (const outcome of importFiles([{ path: 'a.zip', content: await packed(entries) }], forever)) {
    if ('refusal' in outcome) throw new Error(`${outcome.file}: ${outcome.refusal}, ${outcome.detail}`);
    imported.push(outcome.imported);
  }
  return imported;
}

/** What a library has of imported articles, to be written once more. */
const copyOf = ({ article, removed, savedAt }: Imported): Exported => ({ ...article, removed, savedAt: savedAt ?? '', tags: [], note: '' });
const picturesOf =
  (back: readonly Imported[]): ReadPicture =>
  async (src, id) =>
    back.find(({ article }) => article.id === id)?.pictures.find((picture) => picture.src === src) ?? null;

it('what is tried here is every page that has an expected result, and made ones', () => {
  const expected = import.meta.glob<{ article: { title: string } | null }>('./expected/*.json', { eager: true, import: 'default' });
  const titles = Object.values(expected).flatMap(({ article }) => article?.title ?? []);
  expect(titles.length).toBeGreaterThan(EXTRA_PAGES.length);
  expect(titles.filter((title) => !COPIES.some((copy) => copy.title === title))).toEqual([]);
});

describe.each([json, html, markdown, hexo, hugo, obsidian])('as $id', (format) => {
  it('every golden article comes back equal, with its pictures', async () => {
    const first = await filesAs(format, COPIES, somePictures);
    const back = await carried(first);
    expect(back.length).toBe(COPIES.length);
    for (const [at, copy] of COPIES.entries()) {
      const { removed, savedAt } = copy;
      expect(back[at]?.article).toEqual(articleOf(copy));
      expect([back[at]?.removed, back[at]?.savedAt]).toEqual([removed, savedAt]);
      const pictures = (await pictureFilesOf(copy, somePictures)).map(({ src, mime, bytes }) => ({ src, mime, bytes }));
      expect(back[at]?.pictures).toEqual(pictures);
    }
    expect(await filesAs(format, back.map(copyOf), picturesOf(back))).toEqual(first);
  }, 60_000);
});

describe('as a backup', () => {
  const about = { made: '2026-11-12T08:00:00.000Z', extension: '0.1.0', articles: COPIES.length };
  const keptOf = (at: number): Kept => ({
    ...{ copiedAt: '2026-10-01T08:00:00.000Z', extension: '0.1.0', star: at % 2 === 0, read: at % 3 === 0 },
    ...{ tags: ['航运', `第${at}`], note: '第一行\n第二行', deletedAt: at % 5 === 0 ? '2026-11-01T08:00:00.000Z' : '' },
    revisions: [
      {
        article: { ...articleOf(COPIES[at] as Exported), title: '旧题' },
        removed: [],
        copiedAt: '2026-09-28T13:05:00.000Z',
        extension: '0.0.9',
      },
    ],
  });

  it('every golden article comes back with all that is kept of it, and makes the same backup', async () => {
    const kept = COPIES.map((copy, at) => ({ copy, kept: keptOf(at) }));
    const first = await entriesOf(backupEntries(all(kept), somePictures, about));
    const backup = await openBackup(await packed(first));
    const back: Imported[] = [];
    for (const record of backup.records) back.push((await backup.read(record, true)).imported);
    expect(back.map((imported) => ({ copy: copyOf(imported), kept: imported.kept }))).toEqual(kept);
    const again = back.map((imported) => ({ copy: copyOf(imported), kept: imported.kept as Kept }));
    // As data: in which order the fields of a record stand is left to whoever writes it.
    const said = (entries: readonly Entry[]) =>
      entries.map(({ path, content }) => ({ path, content: typeof content === 'string' ? JSON.parse(content) : content }));
    expect(said(await entriesOf(backupEntries(all(again), picturesOf(back), about)))).toEqual(said(first));
  }, 60_000);
});

describe('as a post of the feed', () => {
  it.each([
    ['without its pictures', async () => null],
    ['with its pictures beside it', somePictures],
  ] satisfies [string, ReadPicture][])(
    'every golden article comes back %s with what a post says of it, and leaves as the same post',
    async (_how, picture) => {
      const first = await filesAs(hexoPost, COPIES, picture);
      const back = await carried(first);
      expect(back.length).toBe(COPIES.length);
      for (const [at, copy] of COPIES.entries()) {
        const { title, date, channel, editor, lead, images, text, stocks } = copy;
        expect(back[at]?.article).toMatchObject({ title, date, channel, editor, lead, images, text, stocks });
        const pictures = (await pictureFilesOf(copy, picture)).map(({ src, mime, bytes }) => ({ src, mime, bytes }));
        expect(back[at]?.pictures).toEqual(pictures);
      }
      expect(await filesAs(hexoPost, back.map(copyOf), picturesOf(back))).toEqual(first);
    },
    60_000,
  );
});
