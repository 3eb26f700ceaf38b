// Where the words of a question stand in each article, and in which order the answers stand for it.

/** In which order answers stand: words in the title count more than at the start of the text, and those more than further down. */
export const IN_TITLE = 0;
export const AT_START = 1;
export const IN_BODY = 2;
export const NOWHERE = -1;
/** It is not among those that are left. */
export const UNASKED = -2;

/** Makes the places ready for the first term: everything but these positions is out of the question. */
export function begin(alive: Int32Array, places: Int8Array): void {
  places.fill(alive.length === places.length ? NOWHERE : UNASKED);
  if (alive.length < places.length) for (let at = 0; at < alive.length; at += 1) places[alive[at] as number] = NOWHERE;
}

/**
 * Those that are left after a term, in the same order, their ranks added up; written to `into`, which may be what they are taken from. Makes
 * their places ready for the next term.
 */
export function judged(alive: Int32Array, places: Int8Array, ranks: Uint16Array, without: boolean, into: Int32Array): Int32Array {
  let left = 0;
  // By number: all articles go through here for each question.
  for (let at = 0; at < alive.length; at += 1) {
    const position = alive[at] as number;
    const place = places[position] as number;
    if ((place === NOWHERE) !== without) {
      places[position] = UNASKED;
      continue;
    }
    into[left] = position;
    left += 1;
    places[position] = NOWHERE;
    if (!without) (ranks[position] as number) += place;
  }
  return into.subarray(0, left);
}

/**
 * The rows at these positions, those of the lowest rank first; among equals in the order they came. `ranks` is by position. There are few, so
 * they are counted, and each row goes to its place.
 */
export function byRank<Row>(rows: readonly Row[], positions: Int32Array, ranks: Uint16Array): Row[] {
  let most = 0;
  for (let at = 0; at < positions.length; at += 1) most = Math.max(most, ranks[positions[at] as number] as number);
  const next = new Int32Array(most + 2);
  for (let at = 0; at < positions.length; at += 1) (next[(ranks[positions[at] as number] as number) + 1] as number) += 1;
  for (let rank = 1; rank <= most; rank += 1) (next[rank] as number) += next[rank - 1] as number;
  // Its length is known: one of tens of thousands that grows would be moved again and again.
  const ranked = new Array<Row>(positions.length);
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] as number;
    const rank = ranks[position] as number;
    ranked[next[rank] as number] = rows[position] as Row;
    (next[rank] as number) += 1;
  }
  return ranked;
}
