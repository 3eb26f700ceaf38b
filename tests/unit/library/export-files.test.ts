// One download for what was chosen: the file itself when it is alone, packed when there are several, nothing when there is nothing.
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { describe, expect, it } from 'vitest';
import { type Exported, FORMAT_IDS, type FormatId } from '../../../src/formats/format.ts';
import { makeDownload } from '../../../src/library/export-files.ts';
import type { Download } from '../../../src/ui/download.ts';
import { everyPicture, noPicture, sampleCopy } from '../sample-article.ts';

const COPIES: Record<string, Exported> = {
  a: sampleCopy({ id: 'a', html: '<figure><img src="https://n.sinaimg.cn/finance/1.jpg" alt=""></figure>' }),
  b: sampleCopy({ id: 'b' }),
};
const words = {
  title: (count: number) => `t${count}`,
  contents: 'c',
  undated: 'u',
  untitled: 'n',
  picture: 'p',
  made: '2026-11-12T08:00:00.000Z',
  day: (date: string) => date,
};

function make(
  format: FormatId,
  ids: string[],
  picture = noPicture,
  signal = new AbortController().signal,
  onDone = (_done: number) => {},
  onLeftOut = (_id: string) => {},
): Promise<Download | null> {
  return makeDownload({
    format,
    ids,
    name: (count) => `all ${count}`,
    words,
    read: async (wanted) => COPIES[wanted] ?? null,
    picture,
    onDone,
    onLeftOut,
    signal,
  });
}
const namesIn = async (file: Download | null) =>
  (await new ZipReader(new BlobReader(file?.content as Blob)).getEntries()).map((entry) => entry.filename);
const TITLE = '2026-09-28 央行：三季度末人民币贷款余额同比增长8.1%';

describe('makeDownload', () => {
  it('gives the file itself when it is alone', async () => {
    expect((await make('markdown', ['a']))?.name).toBe(`${TITLE}.md`);
    expect((await make('json', ['b']))?.name).toBe(`${TITLE}.json`);
  });

  it('packs an article with its pictures, and several articles', async () => {
    const one = await make('markdown', ['a'], everyPicture);
    expect([one?.name, await namesIn(one)]).toEqual([`${TITLE}.zip`, [`${TITLE}.md`, `${TITLE}/1.gif`]]);
    const two = await make('html', ['a', 'b']);
    expect([two?.name, await namesIn(two)]).toEqual(['all 2.zip', [`${TITLE}.html`, `${TITLE} (2).html`]]);
  });

  it('makes one file of all where the format says so', async () => {
    expect((await make('articles-csv', ['a', 'b']))?.name).toBe('all 2.csv');
    expect((await make('epub', ['a', 'b']))?.name).toBe('all 2.epub');
    expect((await make('epub', ['a']))?.name).toBe(`${TITLE}.epub`);
  });

  it('names a book after its only article, and one of several as it is told', async () => {
    const titleIn = async (file: Download | null) => {
      const entries = await new ZipReader(new BlobReader(file?.content as Blob)).getEntries();
      const outline = entries.find((entry) => entry.filename.endsWith('.opf'));
      if (outline === undefined || outline.directory) throw new Error('the book has no outline');
      return /<dc:title>(.*)<\/dc:title>/.exec(await outline.getData(new TextWriter()))?.[1];
    };
    expect([await titleIn(await make('epub', ['a'])), await titleIn(await make('epub', ['a', 'b']))]).toEqual([COPIES.a?.title, 't2']);
  });

  it('gives nothing where there is nothing of the kind, and leaves out what is gone', async () => {
    expect(await make('tables-csv', ['a', 'b'])).toBeNull();
    expect(await namesIn(await make('text', ['a', 'gone', 'b']))).toHaveLength(2);
  });

  it('counts what it holds, and not what it left out', async () => {
    for (const format of ['text', 'html', 'articles-csv', 'epub'] as const) {
      expect((await make(format, ['lost', 'a', 'gone', 'b']))?.name).toMatch(/^all 2\./);
    }
  });

  it('tells what it left out, and makes no file of nothing', async () => {
    for (const format of FORMAT_IDS.filter((id) => id !== 'tables-csv')) {
      const leftOut: string[] = [];
      const hear = (id: string) => leftOut.push(id);
      expect([format, await make(format, ['lost', 'gone'], noPicture, undefined, undefined, hear), leftOut]).toEqual([
        format,
        null,
        ['lost', 'gone'],
      ]);
      leftOut.length = 0;
      expect([format, (await make(format, ['lost', 'b', 'gone'], noPicture, undefined, undefined, hear)) === null, leftOut]).toEqual([
        format,
        false,
        ['lost', 'gone'],
      ]);
    }
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const done: number[] = [];
    await make('text', ['a', 'b'], noPicture, undefined, (count) => done.push(count));
    expect(done).toEqual([1, 2]);
    const controller = new AbortController();
    await expect(make('text', ['a', 'b'], noPicture, controller.signal, () => controller.abort(new Error('stopped')))).rejects.toThrow('stopped');
  });
});
