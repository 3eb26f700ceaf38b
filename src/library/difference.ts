// What changed between two copies of an article: paragraph by paragraph, and inside a changed paragraph character by character.
import { diffArrays, diffChars } from 'diff';

export interface Words {
  title: string;
  text: string;
}

/** What an article says of itself: a copy can differ by one of these alone. */
export const FACTS = ['originalTitle', 'source', 'origin', 'author', 'editor', 'date'] as const;
export type Fact = (typeof FACTS)[number];
export type Stated = Record<Fact, string> & { images: readonly unknown[] };

/** Of pictures, how many there are. Empty where nothing is stated. */
export interface FactChange {
  fact: Fact | 'images';
  before: string;
  after: string;
}

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Either a run of paragraphs that are the same, to be folded, or one paragraph with what became of its characters. */
export type Part = { same: string[] } | { pieces: Piece[] };

/** Longer than any change of words takes, in milliseconds; what takes longer is shown as replaced. */
const PATIENCE = 200;
/** A run this short between two changes is chance: the same 的 in two different clauses. */
const CHANCE = 1;
/** Paragraphs that share less than this part of their characters are two paragraphs, not one that changed. */
const KINDRED = 0.35;

const replaced = (before: string, after: string): Piece[] =>
  (
    [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] as Piece[]
  ).filter(({ text }) => text !== '');

/** Changes that only chance keeps apart become one removal and one addition. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    whole.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  for (const [at, { kind, text }] of pieces.entries()) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text.length <= CHANCE && removed + added !== '' && at < pieces.length - 1) {
      removed += text;
      added += text;
    } else {
      close();
      whole.push({ kind, text });
    }
  }
  close();
  return whole;
}

/** One paragraph that became another. */
export function changeOf(before: string, after: string): Piece[] {
  const found = diffChars(before, after, { timeout: PATIENCE });
  if (found === undefined) return replaced(before, after);
  const pieces = joined(found.map(({ value, added, removed }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })));
  const same = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return same < KINDRED * Math.max(before.length, after.length) ? replaced(before, after) : pieces;
}

const likeness = (one: string, other: string): number => {
  const signs = new Set(other);
  return [...new Set(one)].filter((sign) => signs.has(sign)).length / Math.max(1, new Set(one).size, signs.size);
};

/** Paragraphs that went beside those that came: each with the first that is like it, in order. */
function changesOf(gone: readonly string[], come: readonly string[]): Part[] {
  const parts: Part[] = [];
  let next = 0;
  for (const before of gone) {
    const at = come.findIndex((after, place) => place >= next && likeness(before, after) >= KINDRED);
    if (at < 0) {
      parts.push({ pieces: replaced(before, '') });
      continue;
    }
    for (const after of come.slice(next, at)) parts.push({ pieces: replaced('', after) });
    parts.push({ pieces: changeOf(before, come[at] as string) });
    next = at + 1;
  }
  for (const after of come.slice(next)) parts.push({ pieces: replaced('', after) });
  return parts;
}

/** What is stated otherwise afterwards, in the order of `FACTS`; compared as it is written. */
export function factChangesOf(before: Stated, after: Stated): FactChange[] {
  const changes: FactChange[] = FACTS.map((fact) => ({ fact, before: before[fact], after: after[fact] }));
  changes.push({ fact: 'images', before: String(before.images.length), after: String(after.images.length) });
  return changes.filter((change) => change.before !== change.after);
}

const paragraphsOf = ({ title, text }: Words): string[] => [title, ...text.split('\n')];

/** The title is the first paragraph. Never takes much longer than `PATIENCE` for a paragraph: what does is shown as replaced. */
export function differenceOf(before: Words, after: Words): Part[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const runs = diffArrays(old, now, { timeout: PATIENCE }) ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  const parts: Part[] = [];
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const close = (): void => {
    parts.push(...changesOf(gone, come));
    gone = [];
    come = [];
  };
  for (const { value, added, removed } of runs) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      close();
      parts.push({ same: value });
    }
  }
  close();
  return parts;
}
