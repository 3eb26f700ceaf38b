// The heads of all articles in one piece, and where in it each sign stands: a question looks only where its rarest sign does.

export interface Heads {
  /** Where each head begins in `text`, and where the last one ends. */
  starts: Uint32Array;
  text: string;
  /** The places of each sign in `text`, one sign after the other; those of a sign begin at `firsts[sign]` and end where the next sign's begin. */
  places: Uint32Array;
  firsts: Uint32Array;
  /** By the number of a place in `places`: the sign behind it, so that hardly any place has to be looked up in the text, where the next one is far away. */
  behind: Uint16Array;
}

const SIGNS = 65_536;

/** `heads` are folded already. */
export function packHeads(heads: readonly string[]): Heads {
  const starts = new Uint32Array(heads.length + 1);
  for (const [at, head] of heads.entries()) starts[at + 1] = (starts[at] as number) + head.length;
  const text = heads.join('');
  const firsts = new Uint32Array(SIGNS + 1);
  for (let place = 0; place < text.length; place += 1) (firsts[text.charCodeAt(place) + 1] as number) += 1;
  for (let sign = 0; sign < SIGNS; sign += 1) (firsts[sign + 1] as number) += firsts[sign] as number;
  const places = new Uint32Array(text.length);
  const behind = new Uint16Array(text.length);
  const next = firsts.slice();
  let sign = text.charCodeAt(0);
  for (let place = 0; place < text.length; place += 1) {
    const following = place + 1 < text.length ? text.charCodeAt(place + 1) : 0;
    const nth = next[sign] as number;
    places[nth] = place;
    behind[nth] = following;
    next[sign] = nth + 1;
    sign = following;
  }
  return { starts, text, places, firsts, behind };
}

/** `known`: that sign is there. */
function standsAt(text: string, from: number, words: string, known: number): boolean {
  for (let at = 0; at < words.length; at += 1) if (at !== known && text.charCodeAt(from + at) !== words.charCodeAt(at)) return false;
  return true;
}

/** Calls `found` once with the number of each head that holds the words, which are not empty. Words that run over the end of a head are not in it. */
export function searchHeads({ starts, text, places, firsts, behind }: Heads, words: string, found: (at: number) => void): void {
  let [first, last, before] = [0, places.length, 0];
  for (let at = 0; at < words.length; at += 1) {
    const sign = words.charCodeAt(at);
    const [from, to] = [firsts[sign] as number, firsts[sign + 1] as number];
    if (to - from < last - first || at === 0) [first, last, before] = [from, to, at];
  }
  const follower = before + 1 < words.length ? words.charCodeAt(before + 1) : -1;
  let at = 0;
  let told = -1;
  for (let nth = first; nth < last; nth += 1) {
    if (follower >= 0 && behind[nth] !== follower) continue;
    const from = (places[nth] as number) - before;
    if (from < 0 || !standsAt(text, from, words, before)) continue;
    while ((starts[at + 1] as number) <= from) at += 1;
    if (at === told || from + words.length > (starts[at + 1] as number)) continue;
    told = at;
    found(at);
  }
}
