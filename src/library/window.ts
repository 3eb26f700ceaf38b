// Which lines of a long list are to be drawn: rows of one height, under headings of another.

/** Heights in pixels for text of the usual size. */
export const ROW = 64;
/** One with a line of what was found in its text. */
export const FOUND_ROW = 76;
export const HEADING = 36;
/** Lines drawn beyond the edge, so that scrolling shows no gap. */
const SPARE = 8;

/** `place` is the upper edge in pixels from the list's own. */
export type Line<Item> = { place: number } & ({ heading: string } | { item: Item; at: number });

export interface Lines<Item> {
  lines: Line<Item>[];
  height: number;
}

/** A heading stands wherever it differs from the one before; an empty one stands nowhere. `row` and `head` are their heights in pixels. */
export function linesOf<Item>(items: readonly Item[], headingOf: (item: Item) => string, row = ROW, head = HEADING): Lines<Item> {
  const lines: Line<Item>[] = [];
  let height = 0;
  let last = '';
  items.forEach((item, at) => {
    const heading = headingOf(item);
    if (heading !== last && heading !== '') {
      lines.push({ place: height, heading });
      height += head;
    }
    last = heading;
    lines.push({ place: height, item, at });
    height += row;
  });
  return { lines, height };
}

/** The first line at or below a place. */
function firstFrom(lines: readonly { place: number }[], place: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as { place: number }).place < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines that a view of this height shows when it is scrolled to `top`. */
export function shown<Item>({ lines }: Lines<Item>, top: number, height: number): Line<Item>[] {
  return lines.slice(Math.max(0, firstFrom(lines, top) - 1 - SPARE), firstFrom(lines, top + height) + SPARE);
}
