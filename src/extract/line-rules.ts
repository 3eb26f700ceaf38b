// Applies the rules for whole lines: drops Sina's own sentences, reads the lines that state a field.
import type { Category, FieldName } from '../article/article.ts';
import { LINES } from '../sites/lines.ts';
import { AskedLines, readable } from './asked-lines.ts';
import { type Item, isLine, type Line } from './line.ts';
import { LineGates } from './line-gates.ts';
import { escapeText } from './markup.ts';
import { piecesOf } from './pieces.ts';
import { relatedLists } from './related-lists.ts';
import { type Head, repeatsHead, withoutRepeatedHead } from './repeated-head.ts';

/** What a line states, and the rule by which it does. */
interface Stated {
  value: string;
  rule: string;
}

export interface LineOutcome {
  items: Item[];
  fields: Partial<Record<FieldName, Stated>>;
  dropped: { line: Line; rule: { id: string; category: Category | null } }[];
  /** Lines above the text that said once more what the page's head says. */
  repeated: Line[];
}

let ownGates: LineGates | undefined;
/** Where a text begins to end in `tail`, whose white space is folded; -1 where it ends otherwise. */
function beginOf(tail: string, text: string): number {
  let at = text.length;
  for (let left = tail.length - 1; left >= 0; left -= 1) {
    const before = at;
    if (tail[left] === ' ') {
      while (/\s/.test(text[at - 1] ?? '')) at -= 1;
      if (at === before) return -1;
    } else if (text[at - 1] === tail[left]) at -= 1;
    else return -1;
  }
  return at;
}

/** The line without its tail; left whole where the tail is not plain text at the end of the HTML too. */
function trimmed(line: Line, tail: string): Line {
  const [inText, inHtml] = [beginOf(tail, line.text), beginOf(escapeText(tail), line.html)];
  if (tail === '' || inText < 0 || inHtml < 0) return line;
  return { ...line, text: line.text.slice(0, inText).trimEnd(), html: line.html.slice(0, inHtml).trimEnd() };
}

/** Later lines win over earlier ones for no field: the first statement of a page counts. */
function passOver(items: readonly Item[], asked: AskedLines): LineOutcome {
  const count = items.filter((item) => isLine(item) && item.text !== '').length;
  const outcome: LineOutcome = { items: [], fields: {}, dropped: [], repeated: [] };
  let index = -1;
  for (const item of items) {
    if (!isLine(item) || item.text === '') {
      outcome.items.push(item);
      continue;
    }
    index += 1;
    const found = asked.of(item).rulesAt(index, count);
    // Nearly every line.
    if (found.length === 0) {
      outcome.items.push(item);
      continue;
    }
    for (const { rule, value } of found) if (rule.field !== undefined && value !== '') outcome.fields[rule.field] ??= { value, rule: rule.id };
    const drop = found.find(({ rule }) => rule.does === 'drop');
    const trim = found.find(({ rule }) => rule.does === 'trim');
    if (drop) outcome.dropped.push({ line: item, rule: drop.rule });
    else outcome.items.push(trim ? trimmed(item, trim.tail) : item);
  }
  return outcome;
}

/** A line's place is counted among those that stay, so that what goes makes room for the next; promos do not stand deeper than that. */
const MOST_PASSES = 5;

/** Sina's own lines and repeated heads stand behind a line break of a paragraph too: only then is it taken apart. */
function takenApart(items: readonly Item[], gates: LineGates, head: Head): Item[] {
  if (!items.some((item) => isLine(item) && item.text.includes('\n'))) return [...items];
  return items.flatMap((item): Item[] => {
    if (!isLine(item) || !item.text.includes('\n')) return [item];
    const pieces = piecesOf(item);
    return pieces.some((piece) => gates.opensSomewhere(readable(piece)) || repeatsHead(piece.text, head)) ? pieces : [item];
  });
}

/** Takes off the lists of links with which the text begins and ends, and notes them. */
function withoutRelated(items: readonly Item[], dropped: LineOutcome['dropped']): readonly Item[] {
  const gone = new Set<Item>();
  for (const { lines, rule } of relatedLists(items))
    for (const line of lines) {
      dropped.push({ line, rule });
      gone.add(line);
    }
  return gone.size === 0 ? items : items.filter((item) => !gone.has(item));
}

const isSame = (items: readonly Item[], others: readonly Item[]): boolean =>
  items.length === others.length && items.every((item, at) => item === others[at]);

/** Takes off what repeats the head above the text, and notes it. */
function withoutHead(items: readonly Item[], head: Head, repeated: Line[]): readonly Item[] {
  const rest = withoutRepeatedHead(items, head);
  if (rest.length < items.length) {
    const left = new Set(rest);
    repeated.push(...items.filter(isLine).filter((line) => !left.has(line)));
  }
  return rest;
}

const NO_HEAD: Head = { title: '', date: '', source: '' };

/** Applies the rules until nothing changes, and takes off what repeats the page's own `head` above the text and the lists of links at its ends. */
export function applyLineRules(items: readonly Item[], head: Head = NO_HEAD): LineOutcome {
  ownGates ??= new LineGates(LINES);
  const gates = ownGates;
  const whole = takenApart(items, gates, head);
  const repeated: Line[] = [];
  const all: LineOutcome = { items: [...withoutHead(whole, head, repeated)], fields: {}, dropped: [], repeated };
  /** What stood above the text has gone, and no line has since: nothing new has come up to where a head is looked for. */
  let isBegun = all.items.length === whole.length;
  /** The lines at whose ends no list of links was found the last time. */
  let unrelated: readonly Item[] | null = null;
  const asked = new AskedLines(gates);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const outcome = passOver(all.items, asked);
    for (const [name, stated] of Object.entries(outcome.fields) as [FieldName, Stated][]) {
      // The first statement counts; which rule it is by, a later pass knows better: what stood before the line has gone.
      if (all.fields[name] === undefined || all.fields[name].value === stated.value) all.fields[name] = stated;
    }
    all.dropped.push(...outcome.dropped);
    isBegun &&= isSame(outcome.items, all.items);
    const begun = isBegun ? outcome.items : withoutHead(outcome.items, head, repeated);
    isBegun = begun.length === outcome.items.length;
    const rest: readonly Item[] = unrelated !== null && isSame(begun, unrelated) ? begun : withoutRelated(begun, all.dropped);
    unrelated = rest.length === begun.length ? rest : null;
    isBegun &&= rest.length === begun.length;
    const isSettled = rest.length === all.items.length;
    all.items = [...rest];
    if (isSettled) break;
  }
  return all;
}
