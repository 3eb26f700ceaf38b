// Cells at their columns, beside merged ones.
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/html/table-grid.ts';

function columnsOf(rows: string): [string, number][][] {
  const page = new DOMParser().parseFromString(`<table>${rows}</table>`, 'text/html');
  return gridOf(page.querySelector('table') as HTMLTableElement).map((row) => row.map(({ cell, column }) => [cell.textContent ?? '', column]));
}

describe('gridOf', () => {
  it('puts each cell at its column', () => {
    expect(
      columnsOf('<tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td>g</td></tr>'),
    ).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
      [
        ['c', 1],
        ['d', 2],
      ],
      [
        ['e', 0],
        ['f', 1],
        ['g', 2],
      ],
    ]);
  });

  it('is worked out in time when a table says that its cells are vast', () => {
    const row = `<tr>${'<td rowspan="999" colspan="999">1</td>'.repeat(3)}</tr>`;
    expect(columnsOf(row.repeat(200))[199]?.map(([, column]) => column)).toEqual([0, 1, 2]);
  });
});
