// Whether two texts are the same copy, as several media print it: under another dateline, cut, signed otherwise, with a paragraph more.
import { type Sentence, sentencesOf } from './words.ts';

/** Of the shorter text, in letters: what must stand in the other as it is, and what may stand there in other words. */
const ALIKE = 0.7;
const REWORDED = 0.1;
/** A copy that is cut shorter than this part of the other is an extract, and stands for itself. */
const LEAST_PART = 0.35;
/** Shorter texts say too little: they must be equal. */
const TOO_SHORT = 40;
/** Shares of pairs of signs that two sentences have in common: of the same make; and one is in the other. */
const SIMILAR = 0.6;
const INSIDE = 0.97;
/** Sentences with fewer letters are of the same make only when their letters are equal. */
const FEW_LETTERS = 6;

const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { bare }) => sum + bare.length, 0);

function pairsOf(letters: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

/** How much of the shorter of two sentences is in the longer one, 0 to 1. */
function commonPart(one: Set<string>, other: Set<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common += 1;
  return few.size === 0 ? 0 : common / few.size;
}

const hasOwn = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((figure) => !other.has(figure));

/** Sentences of either text that the other has not word for word. */
function apart(short: readonly Sentence[], long: readonly Sentence[]): [Sentence[], Sentence[]] {
  const left = new Map<string, Sentence[]>();
  for (const sentence of long) left.set(sentence.bare, [...(left.get(sentence.bare) ?? []), sentence]);
  const own = short.filter(({ bare }) => left.get(bare)?.pop() === undefined);
  return [own, [...left.values()].flat()];
}

type Kin = 'contrary' | 'inside' | 'reworded' | null;

/** `contrary`: the same sentence about other figures, as a daily report has it on another day. */
function kinOf(one: Sentence, other: Sentence, common: number): Kin {
  const isSimilar = one.letters === other.letters || (Math.min(one.letters.length, other.letters.length) >= FEW_LETTERS && common >= SIMILAR);
  if (!isSimilar) return null;
  const [own, others] = [hasOwn(one.figures, other.figures), hasOwn(other.figures, one.figures)];
  if (own && others) return 'contrary';
  return common >= INSIDE ? 'inside' : 'reworded';
}

/** Told by the sentences: a copy leaves most of them as they are, and states no other figure in any. */
export function isSameStory(one: string, other: string): boolean {
  const [short, long] = [sentencesOf(one), sentencesOf(other)].sort((a, b) => lengthOf(a) - lengthOf(b)) as [Sentence[], Sentence[]];
  const length = lengthOf(short);
  const [own, others] = apart(short, long);
  if (length < TOO_SHORT) return length > 0 && own.length === 0 && others.length === 0;
  if (length < LEAST_PART * lengthOf(long)) return false;
  const pairs = others.map((sentence) => pairsOf(sentence.letters));
  let missing = 0;
  let reworded = 0;
  for (const sentence of own) {
    const mine = pairsOf(sentence.letters);
    const kin = new Set(others.map((each, at) => kinOf(sentence, each, commonPart(mine, pairs[at] as Set<string>))));
    if (kin.has('contrary')) return false;
    if (kin.has('inside')) continue;
    if (kin.has('reworded')) reworded += sentence.bare.length;
    missing += sentence.bare.length;
  }
  return missing <= (1 - ALIKE) * length && reworded <= REWORDED * length;
}
