// Knows of each line which rules mean it, found out once however often it is asked.
import { LINES } from '../sites/lines.ts';
import type { LineRule } from '../sites/site.ts';
import type { Line } from './line.ts';
import { Gate, type LineGates, LONGEST_LINE, LONGEST_TAIL } from './line-gates.ts';
import { fold } from './values.ts';

/** A rule that means a line: the field's value that it states, and the tail that it trims. `order` is its place in the list. */
export interface Met {
  rule: LineRule;
  value: string;
  tail: string;
  order: number;
}

/** Where a rule may count: a line is asked only the rules of the gates that it opens. */
type Where = 'anywhere' | 'head' | 'tail';

/** A rule with its place in the list. */
interface Placed {
  rule: LineRule;
  order: number;
}

interface Compiled extends Placed {
  expression: RegExp;
}

function whereOf({ within }: LineRule): Where {
  if (within === undefined) return 'anywhere';
  return 'first' in within ? 'head' : 'tail';
}

/** A line that some rule means is asked group by group: each expression that a page needs for the first time costs more than what it does. */
const GROUP = 8;

/** A few rules behind a gate of their own, which few lines open. */
class Group {
  readonly #gate: Gate;
  readonly #rules: readonly Placed[];
  #compiled: readonly Compiled[] | undefined;

  constructor(rules: readonly Placed[]) {
    this.#rules = rules;
    this.#gate = new Gate(rules.map(({ rule }) => rule));
  }

  /** The rules that may mean the text. */
  rulesFor(text: string): readonly Compiled[] {
    if (!this.#gate.opens(text)) return [];
    this.#compiled ??= this.#rules.map((one) => ({ ...one, expression: new RegExp(one.rule.line) }));
    return this.#compiled;
  }
}

function compile(): Record<Where, readonly Group[]> {
  const all = LINES.map((rule, order) => ({ rule, order }));
  const at = (where: Where): readonly Group[] => {
    const rules = all.filter(({ rule }) => whereOf(rule) === where);
    return Array.from({ length: Math.ceil(rules.length / GROUP) }, (_, group) => new Group(rules.slice(group * GROUP, (group + 1) * GROUP)));
  };
  return { anywhere: at('anywhere'), head: at('head'), tail: at('tail') };
}
let compiled: ReturnType<typeof compile> | undefined;

function isInPlace(rule: LineRule, index: number, count: number): boolean {
  if (rule.within === undefined) return true;
  return 'first' in rule.within ? index < rule.within.first : index >= count - rule.within.last;
}

/** White space is folded, but in paragraphs, which no rule means whole. */
export const readable = ({ text }: Line) => (text.length > LONGEST_LINE ? text : fold(text));

/** All rules for one part of an article whose words the text has; one line may state several fields. */
function wordsMet(text: string, where: Where): readonly Met[] {
  compiled ??= compile();
  const found: Met[] = [];
  for (const { rule, expression, order } of compiled[where].flatMap((group) => group.rulesFor(text))) {
    if (text.length > LONGEST_LINE && rule.does !== 'trim') continue;
    const match = expression.exec(rule.does === 'trim' ? text.slice(-LONGEST_TAIL) : text);
    if (match === null) continue;
    const value = rule.does === 'trim' ? match[2] : match[1];
    found.push({ rule, value: (value ?? '').trim(), tail: match.groups?.tail ?? '', order });
  }
  return found;
}

const NONE: readonly Met[] = [];

/** A line and what the rules say of its words: found out once, however many passes come by. */
class AskedLine {
  readonly #text: string;
  readonly #gates: LineGates;
  readonly #anywhere: readonly Met[];
  #head: readonly Met[] | undefined;
  #tail: readonly Met[] | undefined;

  constructor(line: Line, gates: LineGates) {
    const text = readable(line);
    this.#text = text;
    this.#gates = gates;
    this.#anywhere = gates.opensAnywhere(text) ? wordsMet(text, 'anywhere') : NONE;
  }

  #metAtHead(): readonly Met[] {
    this.#head ??= this.#gates.opensAtHead(this.#text) ? wordsMet(this.#text, 'head') : NONE;
    return this.#head;
  }

  #metAtTail(): readonly Met[] {
    this.#tail ??= this.#gates.opensAtTail(this.#text) ? wordsMet(this.#text, 'tail') : NONE;
    return this.#tail;
  }

  /** The rules that mean the line at its place among the lines of text, in the order of the list. */
  rulesAt(index: number, count: number): readonly Met[] {
    const head = this.#gates.isHead(index) ? this.#metAtHead() : NONE;
    const tail = this.#gates.isTail(index, count) ? this.#metAtTail() : NONE;
    // Nearly every line.
    if (this.#anywhere.length + head.length + tail.length === 0) return NONE;
    return [...this.#anywhere, ...head, ...tail].filter(({ rule }) => isInPlace(rule, index, count)).sort((a, b) => a.order - b.order);
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
