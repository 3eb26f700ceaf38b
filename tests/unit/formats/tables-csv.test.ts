// The tables of an article, each a file of its own.
import { describe, expect, it } from 'vitest';
import { tablesCsv } from '../../../src/formats/tables-csv.ts';
import { noPicture, sampleCopy } from '../sample-article.ts';

const write = (html: string) => tablesCsv.write(sampleCopy({ html }), 'name', noPicture);

describe('the tables', () => {
  it('keep each cell in its column, beside merged ones', async () => {
    const html =
      '<table><tr><th rowspan="2">项</th><th colspan="2">九月</th></tr><tr><td>1</td><td>2</td></tr><tr><td>甲</td><td>-3%</td></tr></table>';
    expect(await write(html)).toEqual([{ path: 'name.csv', content: '\ufeff项,九月,\r\n,1,2\r\n甲,-3%,\r\n' }]);
  });

  it('are numbered when there are several, and none make no file', async () => {
    const one = '<table><tr><td>1</td></tr></table>';
    expect((await write(one + one)).map(({ path }) => path)).toEqual(['name 1.csv', 'name 2.csv']);
    expect(await write('<p>文</p>')).toEqual([]);
  });

  it('are set in time when a table says that its cells are vast', async () => {
    const row = `<tr>${'<td rowspan="999" colspan="999">1</td>'.repeat(3)}</tr>`;
    const started = performance.now();
    await write(`<table>${row.repeat(200)}</table>`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
