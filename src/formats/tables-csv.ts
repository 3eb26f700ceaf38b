// The tables of an article, each a CSV file; a cell over several columns or rows stands in the first of them.
import { sanitizeToFragment } from '../html/sanitize.ts';
import { gridOf } from '../html/table-grid.ts';
import { csvLine, UTF8_MARK } from './csv.ts';
import type { ArticleFormat } from './format.ts';

const textOf = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

function rowsOf(table: HTMLTableElement): string[][] {
  const lines = gridOf(table).map((row) => {
    const line: string[] = [];
    for (const { cell, column } of row) line[column] = textOf(cell);
    return line;
  });
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''));
}

/** One table as CSV, without the mark of a file: to be pasted. */
export const tableCsv = (table: HTMLTableElement): string => rowsOf(table).map(csvLine).join('');

export const tablesCsv: ArticleFormat = {
  id: 'tables-csv',
  makes: 'article',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  async write(copy, name) {
    const tables = [...sanitizeToFragment(copy.html).querySelectorAll('table')].map(tableCsv).filter((lines) => lines !== '');
    return tables.map((lines, i) => ({
      path: tables.length === 1 ? `${name}.csv` : `${name} ${i + 1}.csv`,
      content: UTF8_MARK + lines,
    }));
  },
};
