// Applies the rules for whole lines: drops Sina's own sentences, reads the lines that state a field.
import { LINES } from '../sites/lines.ts';
import type { FieldName, LineRule } from '../sites/site.ts';
import { type Item, isLine, type Line } from './line.ts';
import { fold } from './values.ts';

/** No line of Sina's own is longer; it keeps the expressions off the article's long paragraphs. */
const LONGEST = 260;

export interface LineOutcome {
  items: Item[];
  fields: Partial<Record<FieldName, string>>;
  dropped: { line: Line; rule: LineRule }[];
}

let compiled: { rule: LineRule; expression: RegExp }[] | undefined;

function isInPlace(rule: LineRule, index: number, count: number): boolean {
  if (rule.within === undefined) return true;
  return 'first' in rule.within ? index < rule.within.first : index >= count - rule.within.last;
}

/** The rules that a line matches at its place among the lines of text; one line may state several fields. */
function rulesOf(text: string, index: number, count: number): { rule: LineRule; value: string }[] {
  compiled ??= LINES.map((rule) => ({ rule, expression: new RegExp(rule.line) }));
  return compiled.flatMap(({ rule, expression }) => {
    const match = isInPlace(rule, index, count) ? expression.exec(text) : null;
    return match ? [{ rule, value: (match[1] ?? '').trim() }] : [];
  });
}

/** Later lines win over earlier ones for no field: the first statement of a page counts. */
export function applyLineRules(items: readonly Item[]): LineOutcome {
  const count = items.filter((item) => isLine(item) && item.text !== '').length;
  const outcome: LineOutcome = { items: [], fields: {}, dropped: [] };
  let index = -1;
  for (const item of items) {
    if (!isLine(item) || item.text === '') {
      outcome.items.push(item);
      continue;
    }
    index += 1;
    const found = item.text.length > LONGEST ? [] : rulesOf(fold(item.text), index, count);
    for (const { rule, value } of found) if (rule.field !== undefined && value !== '') outcome.fields[rule.field] ??= value;
    const drop = found.find(({ rule }) => rule.does === 'drop');
    if (drop) outcome.dropped.push({ line: item, rule: drop.rule });
    else outcome.items.push(item);
  }
  return outcome;
}
