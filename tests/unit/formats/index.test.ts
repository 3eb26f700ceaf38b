// The list of formats: unique, complete, and good for any article.
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../../src/formats/format.ts';
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
});
