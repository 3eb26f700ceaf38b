// Tells tables of figures from tables that only lay out the page, and reads the former.
import { attribute, find, findAll, nameOf, textOf } from './dom.ts';
import type { Cell } from './markup.ts';
import { fold } from './values.ts';

/** Longer than any cell of figures; a cell with that much text is a column of the page. */
const LONGEST_CELL = 400;
const MOST_SPAN = 100;

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value > 1 ? Math.min(value, MOST_SPAN) : 1;
}

/** The rows of a table of figures, or null when it is layout: nested tables, pictures, one column, or columns of prose. */
export function readTable(table: Element): Cell[][] | null {
  if (find(table, 'table, img, iframe, h1, figure') !== null) return null;
  const rows: Cell[][] = [];
  for (const row of findAll(table, 'tr')) {
    const cells: Cell[] = [];
    for (const cell of findAll(row, 'td, th')) {
      const text = fold(textOf(cell));
      if (text.length > LONGEST_CELL) return null;
      cells.push({ header: nameOf(cell) === 'th', columns: span(cell, 'colspan'), rows: span(cell, 'rowspan'), text });
    }
    if (cells.some((cell) => cell.text !== '')) rows.push(cells);
  }
  return rows.length >= 2 && rows.some((cells) => cells.length >= 2) ? rows : null;
}
