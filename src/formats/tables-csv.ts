// The tables of an article, each a CSV file; a cell over several columns or rows stands in the first of them.
import { sanitizeToFragment } from '../html/sanitize.ts';
import { csvLine, UTF8_MARK } from './csv.ts';
import type { ArticleFormat } from './format.ts';

const textOf = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A table of more cells than this is no table of an article; its merged cells are not worked out. */
const MOST_CELLS = 200_000;

interface Span {
  from: number;
  to: number;
}

/** Each cell at its column: those that reach down from above push the others to the right. */
function placed(rows: HTMLTableCellElement[][]): string[][] {
  const reaching: Span[][] = rows.map(() => []);
  return rows.map((cells, at) => {
    const line: string[] = [];
    let column = 0;
    for (const cell of cells) {
      for (let above = reaching[at]?.find(({ from, to }) => from <= column && column < to); above !== undefined; ) {
        column = above.to;
        above = reaching[at]?.find(({ from, to }) => from <= column && column < to);
      }
      line[column] = textOf(cell);
      for (const lower of reaching.slice(at + 1, at + cell.rowSpan)) lower.push({ from: column, to: column + cell.colSpan });
      column += cell.colSpan;
    }
    return line;
  });
}

function rowsOf(table: HTMLTableElement): string[][] {
  const cells = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll<HTMLTableCellElement>('td, th')]);
  const spread = cells.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.colSpan * Math.min(cell.rowSpan, cells.length), 0), 0);
  const lines = spread > MOST_CELLS ? cells.map((row) => row.map(textOf)) : placed(cells);
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''));
}

export const tablesCsv: ArticleFormat = {
  id: 'tables-csv',
  makes: 'article',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  async write(copy, name) {
    const tables = [...sanitizeToFragment(copy.html).querySelectorAll('table')].map(rowsOf).filter((rows) => rows.length > 0);
    return tables.map((rows, i) => ({
      path: tables.length === 1 ? `${name}.csv` : `${name} ${i + 1}.csv`,
      content: UTF8_MARK + rows.map(csvLine).join(''),
    }));
  },
};
