// The heads of all articles in one piece: a question goes through them in one run, where one by one each would have to be fetched from its own place.

export interface Heads {
  /** Where each head begins in `text`, and where the last one ends. */
  starts: Uint32Array;
  text: string;
}

/** `heads` are folded already. */
export function packHeads(heads: readonly string[]): Heads {
  const starts = new Uint32Array(heads.length + 1);
  for (const [at, head] of heads.entries()) starts[at + 1] = (starts[at] as number) + head.length;
  return { starts, text: heads.join('') };
}

/** Calls `found` once with the number of each head that holds the words, which are not empty. Words that run over the end of a head are not in it. */
export function searchHeads({ starts, text }: Heads, words: string, found: (at: number) => void): void {
  let at = 0;
  let place = text.indexOf(words);
  while (place >= 0) {
    while ((starts[at + 1] as number) <= place) at += 1;
    const end = starts[at + 1] as number;
    const isInside = place + words.length <= end;
    if (isInside) found(at);
    place = text.indexOf(words, isInside ? end : place + 1);
  }
}
