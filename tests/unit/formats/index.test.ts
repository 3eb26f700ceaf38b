// The list of formats: unique, complete, and good for any article.
import { describe, expect, it } from 'vitest';
import type { ArticleFormat, Exported } from '../../../src/formats/format.ts';
import { FORMAT_IDS } from '../../../src/formats/format.ts';
import { filesOfAll, formatOf } from '../../../src/formats/index.ts';
import { everyPicture, sampleCopy } from '../sample-article.ts';

async function* copies(...all: Exported[]): AsyncIterable<Exported> {
  yield* all;
}

const FORMATS = FORMAT_IDS.map(formatOf);
const ARTICLE_FORMATS = FORMATS.filter((format) => format.makes === 'article');

describe('formats', () => {
  it('are each under its own id', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(FORMAT_IDS);
  });

  it.each(ARTICLE_FORMATS.filter(({ id }) => id !== 'tables-csv'))('$id makes a file with all the text, the same each time', async (format) => {
    const copy = sampleCopy();
    const [file] = await format.write(copy, 'name', everyPicture);
    for (const words of [copy.title, '第一段。', '第二段。']) expect(file?.content).toContain(words);
    expect(await format.write(copy, 'name', everyPicture)).toEqual(await format.write(copy, 'name', everyPicture));
  });

  it.each(ARTICLE_FORMATS)('$id gives no two articles the same file', async (format) => {
    const html = '<figure><img src="https://n.sinaimg.cn/finance/1.jpg" alt=""></figure><table><tr><td>1</td></tr></table>';
    const paths: string[] = [];
    const same = [sampleCopy({ html }), sampleCopy({ html, id: 'another' })];
    for await (const { path } of filesOfAll(format, copies(...same), everyPicture)) paths.push(path.toLowerCase());
    expect(paths.length).toBeGreaterThan(1);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    ['a number like that of a table', 'tables-csv', ['快报', '快报 1'], ['快报 1.csv', '快报 2.csv', '快报 1 (2).csv']],
    ['an ending like that of a file', 'markdown', ['A', 'A.md'], ['A.md', 'A/1.gif', 'A.md (2).md', 'A.md (2)/1.gif']],
  ] as const)('tell titles apart that have %s', async (_what, id, titles, expected) => {
    const table = '<table><tr><td>1</td></tr></table>';
    const picture = '<figure><img src="https://n.sinaimg.cn/finance/1.jpg" alt=""></figure>';
    const paths: string[] = [];
    const all = titles.map((title, at) => sampleCopy({ html: picture + table.repeat(2 - at), id: title, title, date: '' }));
    for await (const { path } of filesOfAll(formatOf(id) as ArticleFormat, copies(...all), everyPicture)) paths.push(path);
    expect(paths).toEqual(expected);
  });
});
