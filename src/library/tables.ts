// Tables of the open article: figures at the right and in the colours of their signs, heads that stay, and a button that copies.
import { tableCsv } from '../formats/tables-csv.ts';
import { gridOf } from '../html/table-grid.ts';
import { word } from '../platform/words.ts';
import { copyWords } from '../ui/copy-words.ts';
import { emsWide } from './table-width.ts';

/** 1,234.5, -3.4%, (12), 12/30: what stands under each other by its last digit. A dash stands for none. */
const FIGURE = /^[+＋\-−－]?[(（]?[$¥￥€£]?\d[\d,，.．]*[)）]?\s*(?:[%％‰×x]|pct)?$/i;
const NONE = /^(?:[-–—−－]+|\/|N\/?A)?$/i;
const SIGNED = /^(?:([+＋])|[-−－])[\d,，.．]*[1-9]/;

/** A name this long stands in one line: broken in two it is read twice. */
const SHORT = 10;
/** In ems: what does not fit across a sheet in letters of 7 points is printed along it. */
const UPRIGHT = 72;

const textOf = (cell: Element): string => (cell.textContent ?? '').trim();

/** Red for up and green for down, as in every Chinese paper; only where a sign is written, and not for nought. */
export function signOf(text: string): 'up' | 'down' | null {
  const found = FIGURE.test(text) ? SIGNED.exec(text) : null;
  if (found === null) return null;
  return found[1] === undefined ? 'down' : 'up';
}

/** The columns that hold figures and nothing else under their heads. */
function figureColumns(rows: ReturnType<typeof gridOf>): Set<number> {
  const figures = new Map<number, boolean>();
  for (const row of rows.slice(1)) {
    for (const { cell, column } of row) {
      const text = textOf(cell);
      if (cell.colSpan > 1 || cell.nodeName === 'TH' || NONE.test(text)) continue;
      figures.set(column, (figures.get(column) ?? true) && FIGURE.test(text));
    }
  }
  return new Set([...figures].filter(([, all]) => all).map(([column]) => column));
}

/** A first row of words over figures is a head, also where the page did not say so. */
function dress(table: HTMLTableElement): void {
  const rows = gridOf(table);
  const figures = figureColumns(rows);
  const [first] = rows;
  if (rows.length > 1 && (first?.every(({ cell }) => cell.nodeName === 'TH' || !FIGURE.test(textOf(cell))) ?? false)) {
    for (const { cell } of first ?? []) cell.classList.add('table-head');
  }
  for (const row of rows) {
    for (const { cell, column } of row) {
      const text = textOf(cell);
      if (figures.has(column) && cell.colSpan === 1) cell.classList.add('figure');
      else if (column === 0 && cell.colSpan === 1) cell.classList.add('table-side');
      if (text.length <= SHORT) cell.classList.add('short');
      const sign = signOf(text);
      if (sign !== null) cell.classList.add(sign);
    }
  }
}

/** Paper cannot be scrolled: the style for it makes the letters as small as the whole width asks. */
function fitPaper(table: HTMLTableElement, box: HTMLElement): void {
  const ems = emsWide(table, ({ classList }) => classList.contains('figure') || classList.contains('short'));
  box.style.setProperty('--ems', String(Math.max(1, Math.ceil(ems))));
  if (ems > UPRIGHT) box.dataset.wide = '';
}

/** Each table gets a name for the box in which it is scrolled, and a button under it. The nodes are in no page yet. */
export function dressTables(nodes: DocumentFragment, onSaid: (words: string) => void): void {
  const tables = [...nodes.querySelectorAll<HTMLTableElement>('.table-box > table')];
  for (const [at, table] of tables.entries()) {
    dress(table);
    const box = table.parentElement as HTMLElement;
    fitPaper(table, box);
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', word('library_table', at + 1));
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-link table-copy';
    button.dataset.action = 'table-csv';
    button.textContent = word('library_table_copy');
    button.addEventListener('click', () => copyWords(tableCsv(table), onSaid));
    box.after(button);
  }
}
