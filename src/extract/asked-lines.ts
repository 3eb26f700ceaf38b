// Knows of each line which rules mean it, found out once however often it is asked.
import { LINES } from '../sites/lines.ts';
import type { LineRule } from '../sites/site.ts';
import type { Line } from './line.ts';
import { type LineGates, LONGEST_LINE, LONGEST_TAIL } from './line-gates.ts';
import { fold } from './values.ts';

/** A rule that means a line: the field's value that it states, and the tail that it trims. */
export interface Met {
  rule: LineRule;
  value: string;
  tail: string;
}

let compiled: { rule: LineRule; expression: RegExp }[] | undefined;

function isInPlace(rule: LineRule, index: number, count: number): boolean {
  if (rule.within === undefined) return true;
  return 'first' in rule.within ? index < rule.within.first : index >= count - rule.within.last;
}

/** White space is folded, but in paragraphs, which no rule means whole. */
export const readable = ({ text }: Line) => (text.length > LONGEST_LINE ? text : fold(text));

/** All rules whose words the text has, wherever it stands; one line may state several fields. */
function wordsMet(text: string): Met[] {
  compiled ??= LINES.map((rule) => ({ rule, expression: new RegExp(rule.line) }));
  return compiled.flatMap(({ rule, expression }) => {
    if (text.length > LONGEST_LINE && rule.does !== 'trim') return [];
    const match = expression.exec(rule.does === 'trim' ? text.slice(-LONGEST_TAIL) : text);
    if (match === null) return [];
    const value = rule.does === 'trim' ? match[2] : match[1];
    return [{ rule, value: (value ?? '').trim(), tail: match.groups?.tail ?? '' }];
  });
}

const NONE: readonly Met[] = [];

/** A line and what the rules say of its words: found out once, however many passes come by. */
class AskedLine {
  readonly #text: string;
  readonly #gates: LineGates;
  readonly #anywhere: boolean;
  #head: boolean | undefined;
  #tail: boolean | undefined;
  #met: readonly Met[] | undefined;

  constructor(line: Line, gates: LineGates) {
    this.#text = readable(line);
    this.#gates = gates;
    this.#anywhere = gates.opensAnywhere(this.#text);
  }

  #isOpen(index: number, count: number): boolean {
    if (this.#anywhere) return true;
    if (this.#gates.isHead(index)) {
      this.#head ??= this.#gates.opensAtHead(this.#text);
      if (this.#head) return true;
    }
    if (!this.#gates.isTail(index, count)) return false;
    this.#tail ??= this.#gates.opensAtTail(this.#text);
    return this.#tail;
  }

  /** The rules that mean the line at its place among the lines of text. */
  rulesAt(index: number, count: number): readonly Met[] {
    if (!this.#isOpen(index, count)) return NONE;
    this.#met ??= wordsMet(this.#text);
    return this.#met.filter(({ rule }) => isInPlace(rule, index, count));
  }
}

/** The lines that have been asked. */
export class AskedLines {
  readonly #gates: LineGates;
  readonly #known = new Map<Line, AskedLine>();

  constructor(gates: LineGates) {
    this.#gates = gates;
  }

  of(line: Line): AskedLine {
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    const asked = new AskedLine(line, this.#gates);
    this.#known.set(line, asked);
    return asked;
  }
}
