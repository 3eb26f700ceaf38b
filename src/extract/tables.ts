// Tells tables of figures from tables that only lay out the page, and reads the former.
import { attribute, ELEMENT_NODE, find, findAll, nameOf, TEXT_NODE, textOf, walker } from './dom.ts';
import { traitsOf } from './elements.ts';
import type { Cell } from './markup.ts';
import { fold } from './values.ts';

/** Longer than any cell of figures; a cell with that much text is a column of the page. */
const LONGEST_CELL = 400;
const MOST_SPAN = 100;

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name), 10);
  return value > 1 ? Math.min(value, MOST_SPAN) : 1;
}

/** A cell's text, with a space where the page begins a new line in it. */
function plainCell(cell: Element): string {
  const tree = walker(cell);
  let text = '';
  for (let node = tree.nextNode(); node !== null; node = tree.nextNode()) {
    if (node.nodeType === TEXT_NODE) text += textOf(node);
    else if (node.nodeType === ELEMENT_NODE && traitsOf(nameOf(node as Element)).is !== 'inline') text += ' ';
  }
  return fold(text);
}

export function tableCaption(table: Element): string {
  const caption = find(table, 'caption');
  return caption === null ? '' : fold(textOf(caption));
}

/** The cells of each row of what may be a table of figures; null where that is out of the question. Before any text is read: most tables inside texts are a box of one cell. */
export function cellsOf(table: Element): NodeListOf<Element>[] | null {
  const rows = findAll(table, 'tr');
  if (rows.length < 2) return null;
  const places = [...rows].map((row) => findAll(row, 'td, th'));
  if (places.every((cells) => cells.length < 2)) return null;
  return find(table, 'table, img, iframe, h1, figure') === null ? places : null;
}

/** Whether so much text stands in a cell that it is a column of the page. */
export const isColumn = (text: string): boolean => text.length > LONGEST_CELL;

/** The rows of a table of figures, or null when it is layout: nested tables, pictures, one column, or columns of prose. */
export function readTable(table: Element, readCell: (cell: Element) => string = plainCell): Cell[][] | null {
  const places = cellsOf(table);
  if (places === null) return null;
  const rows: Cell[][] = [];
  for (const place of places) {
    const cells: Cell[] = [];
    for (const cell of place) {
      const text = readCell(cell);
      if (isColumn(text)) return null;
      cells.push({ header: nameOf(cell) === 'th', columns: span(cell, 'colspan'), rows: span(cell, 'rowspan'), text });
    }
    if (cells.some((cell) => cell.text !== '')) rows.push(cells);
  }
  return rows.length >= 2 && rows.some((cells) => cells.length >= 2) ? rows : null;
}
