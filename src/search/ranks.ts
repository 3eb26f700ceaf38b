// Where the words of a question stand in each article, and in which order the answers stand for it.

/** In which order answers stand: words in the title count more than at the start of the text, and those more than further down. */
export const IN_TITLE = 0;
export const AT_START = 1;
export const IN_BODY = 2;
export const NOWHERE = -1;
/** It is not among those that are left. */
export const UNASKED = -2;

/** Those that are left after a term, in the same order, their ranks added up. Makes their places ready for the next one. Uses up what it is given. */
export function judged(alive: Int32Array, places: Int8Array, ranks: Uint16Array, without: boolean): Int32Array {
  let left = 0;
  for (const position of alive) {
    const place = places[position] as number;
    places[position] = UNASKED;
    if ((place === NOWHERE) !== without) continue;
    alive[left] = position;
    left += 1;
    places[position] = NOWHERE;
    if (!without) (ranks[position] as number) += place;
  }
  return alive.subarray(0, left);
}

/**
 * The rows at these positions, those of the lowest rank first; among equals in the order they came. `ranks` is by position. There are few, so
 * they are counted, and each row goes to its place.
 */
export function byRank<Row>(rows: readonly Row[], positions: Int32Array, ranks: Uint16Array): Row[] {
  let most = 0;
  for (const position of positions) most = Math.max(most, ranks[position] as number);
  const next = new Int32Array(most + 2);
  for (const position of positions) (next[(ranks[position] as number) + 1] as number) += 1;
  for (let rank = 1; rank <= most; rank += 1) (next[rank] as number) += next[rank - 1] as number;
  // Its length is known: one of tens of thousands that grows would be moved again and again.
  const ranked = new Array<Row>(positions.length);
  for (const position of positions) {
    const rank = ranks[position] as number;
    ranked[next[rank] as number] = rows[position] as Row;
    (next[rank] as number) += 1;
  }
  return ranked;
}
