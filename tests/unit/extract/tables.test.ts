// Tables of figures and tables that lay out the page.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/extract/tables.ts';
import { bodyOf } from './sample-page.ts';

const read = (inner: string) => readTable(bodyOf(`<table>${inner}</table>`).firstElementChild as Element);
const texts = (inner: string) => read(inner)?.map((row) => row.map(({ text }) => text));
const TWO = '<tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>';

describe('a table of figures', () => {
  it.each([
    ['with rows', TWO],
    ['with a head and a body', '<thead><tr><th>甲</th><th>1</th></tr></thead><tbody><tr><td>乙</td><td>2</td></tr></tbody>'],
    ['with empty rows', `<tr><td> </td><td>&nbsp;</td></tr>${TWO}<tr></tr>`],
    ['with paragraphs in its cells', TWO.replace('<td>甲</td>', '<td><p>　　甲</p></td>')],
    ['with links and bold words', TWO.replace('甲', '<a href="/x"><b>甲</b></a>')],
  ])('%s has its cells', (_, inner) => {
    expect(texts(inner)).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  it('has its heads and spans', () => {
    expect(read('<tr><th rowspan="2">库</th><th colspan=2>吨</th></tr><tr><td>1</td><td>2</td></tr>')).toEqual([
      [
        { header: true, columns: 1, rows: 2, text: '库' },
        { header: true, columns: 2, rows: 1, text: '吨' },
      ],
      [
        { header: false, columns: 1, rows: 1, text: '1' },
        { header: false, columns: 1, rows: 1, text: '2' },
      ],
    ]);
  });

  it.each([
    ['99999999', 100],
    ['0', 1],
    ['-3', 1],
    ['x', 1],
  ])('has no span of %s', (written, columns) => {
    expect(read(TWO.replace('<td>甲', `<td colspan="${written}">甲`))?.[0]?.[0]?.columns).toBe(columns);
  });

  it.each(['12<br>34', '<p>12</p><p>34</p>', '<div>12</div><div>34</div>'])('keeps figures apart that stand below each other: %s', (cell) => {
    expect(texts(TWO.replace('1', cell))?.[0]?.[1]).not.toBe('1234');
  });
});

describe('a table that lays out the page', () => {
  it.each([
    ['one column', '<tr><td>甲</td></tr><tr><td>乙</td></tr>'],
    ['one row', '<tr><td>甲</td><td>乙</td></tr>'],
    ['a picture', TWO.replace('甲', '<img src="a.png">')],
    ['a table inside', TWO.replace('甲', `<table>${TWO}</table>`)],
    ['a frame', TWO.replace('甲', '<iframe></iframe>')],
    ['a column of prose', TWO.replace('甲', '这一栏是文章的正文。'.repeat(60))],
    ['nothing', ''],
    ['only empty cells', '<tr><td></td><td></td></tr><tr><td></td><td></td></tr>'],
  ])('has %s', (_, inner) => {
    expect(read(inner)).toBeNull();
  });
});
