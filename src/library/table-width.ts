// How wide a table is in its own letters: paper does not scroll, so what is printed must be small enough for all of it.
import { gridOf } from '../html/table-grid.ts';

/** Of a letter's height, with a little to spare: figures and Latin; ideographs and their punctuation are as wide as high. */
const NARROW_LETTER = 0.62;
const IDEOGRAPHS = 0x2e80;
/** Words that are longer are broken into lines. */
const LONGEST_LINE = 8;
/** Beside what a cell holds. */
const CELL_EDGES = 0.8;

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < IDEOGRAPHS ? NARROW_LETTER : 1), 0);

/** In ems. `isUnbroken` says of which cells the text stays in one line. */
export function emsWide(table: HTMLTableElement, isUnbroken: (cell: Element) => boolean): number {
  const columns = new Map<number, number>();
  for (const { cell, column } of gridOf(table).flat()) {
    if (cell.colSpan > 1) continue;
    const width = widthOf((cell.textContent ?? '').trim());
    columns.set(column, Math.max(columns.get(column) ?? 0, isUnbroken(cell) ? width : Math.min(width, LONGEST_LINE)));
  }
  return [...columns.values()].reduce((sum, width) => sum + width + CELL_EDGES, 0);
}
