// Where each cell of a table stands when cells reach over several rows and columns.

export interface PlacedCell {
  cell: HTMLTableCellElement;
  /** Counted from 0. */
  column: number;
}

/** A table of more cells than this is no table of an article; its merged cells are not worked out. */
const MOST_CELLS = 200_000;

interface Span {
  from: number;
  to: number;
}

/** Each cell at its column: those that reach down from above push the others to the right. */
function placed(rows: HTMLTableCellElement[][]): PlacedCell[][] {
  const reaching: Span[][] = rows.map(() => []);
  return rows.map((cells, at) => {
    let column = 0;
    return cells.map((cell) => {
      for (let above = reaching[at]?.find(({ from, to }) => from <= column && column < to); above !== undefined; ) {
        column = above.to;
        above = reaching[at]?.find(({ from, to }) => from <= column && column < to);
      }
      const place = { cell, column };
      for (const lower of reaching.slice(at + 1, at + cell.rowSpan)) lower.push({ from: column, to: column + cell.colSpan });
      column += cell.colSpan;
      return place;
    });
  });
}

/** The rows of a table, each with its own cells; what reaches down from above is not repeated. */
export function gridOf(table: HTMLTableElement): PlacedCell[][] {
  const cells = [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll<HTMLTableCellElement>('td, th')]);
  const spread = cells.reduce((sum, row) => sum + row.reduce((all, cell) => all + cell.colSpan * Math.min(cell.rowSpan, cells.length), 0), 0);
  return spread > MOST_CELLS ? cells.map((row) => row.map((cell, column) => ({ cell, column }))) : placed(cells);
}
