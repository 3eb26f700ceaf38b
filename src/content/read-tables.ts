// What a table in a text is: figures, a box around a picture, or the place of something that has gone.
import { find, textOf } from '../extract/dom.ts';

const PICTURE = 'img,video,iframe,svg,canvas';

const isEmpty = (element: Element): boolean => textOf(element).trim() === '' && find(element, PICTURE) === null;

/** How a table is to be set: `column` has one cell in a row, as the boxes around a picture and its caption have. Null for one that is hidden: it stays so. */
export function tableSettingOf(table: HTMLTableElement): 'empty' | 'column' | 'table' | null {
  if (table.ownerDocument.defaultView?.getComputedStyle(table).display === 'none') return null;
  // An advert was here, in the middle of a sentence as often as not.
  if (isEmpty(table)) return 'empty';
  return [...table.rows].some((row) => [...row.cells].filter((cell) => !isEmpty(cell)).length > 1) ? 'table' : 'column';
}
