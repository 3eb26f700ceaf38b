// Tells fast which lines no rule for lines can mean: nearly all of them, so that each rule is asked of a handful.
import type { LineRule } from '../sites/site.ts';

/** No line of Sina's own is longer; it keeps the expressions off the article's long paragraphs. */
export const LONGEST_LINE = 260;
/** What is trimmed from the end of a paragraph stands within so many characters of it. */
export const LONGEST_TAIL = 60;

/** One expression for all rules. Its groups have no names, for a name may stand but once. */
const oneOf = (rules: readonly LineRule[]): RegExp | null =>
  rules.length === 0 ? null : new RegExp(rules.map(({ line }) => `(?:${line.replace(/\(\?<\w+>/g, '(')})`).join('|'));

/** One question for several rules: whether any of them could mean a text. */
export class Gate {
  readonly #whole: RegExp | null;
  readonly #tail: RegExp | null;

  constructor(rules: readonly LineRule[]) {
    this.#whole = oneOf(rules.filter(({ does }) => does !== 'trim'));
    this.#tail = oneOf(rules.filter(({ does }) => does === 'trim'));
  }

  opens(text: string): boolean {
    if (text.length <= LONGEST_LINE && this.#whole?.test(text)) return true;
    return this.#tail?.test(text.slice(-LONGEST_TAIL)) ?? false;
  }
}

/** Rules by where they count: the middle of a long article is asked only what may stand anywhere. */
export class LineGates {
  readonly #anywhere: Gate;
  readonly #head: Gate;
  readonly #tail: Gate;
  readonly #first: number;
  readonly #last: number;

  constructor(rules: readonly LineRule[]) {
    const placed = rules.map((rule) => ({ rule, within: rule.within }));
    this.#anywhere = new Gate(placed.flatMap(({ rule, within }) => (within === undefined ? [rule] : [])));
    this.#head = new Gate(placed.flatMap(({ rule, within }) => (within !== undefined && 'first' in within ? [rule] : [])));
    this.#tail = new Gate(placed.flatMap(({ rule, within }) => (within !== undefined && 'last' in within ? [rule] : [])));
    this.#first = Math.max(0, ...placed.map(({ within }) => (within !== undefined && 'first' in within ? within.first : 0)));
    this.#last = Math.max(0, ...placed.map(({ within }) => (within !== undefined && 'last' in within ? within.last : 0)));
  }

  /** Whether a rule that counts anywhere could mean the line. */
  opensAnywhere(text: string): boolean {
    return this.#anywhere.opens(text);
  }

  /** Whether any rule could mean the line, wherever it may have to stand. */
  opensSomewhere(text: string): boolean {
    return this.#anywhere.opens(text) || this.#head.opens(text) || this.#tail.opens(text);
  }

  /** Whether rules of the head count at this place. */
  isHead(index: number): boolean {
    return index < this.#first;
  }

  /** Whether rules of the tail count at this place among so many lines. */
  isTail(index: number, count: number): boolean {
    return index >= count - this.#last;
  }

  opensAtHead(text: string): boolean {
    return this.#head.opens(text);
  }

  opensAtTail(text: string): boolean {
    return this.#tail.opens(text);
  }
}
