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

/** The first rule that a line matches, at its place among the lines of text. */
function ruleOf(text: string, index: number, count: number): { rule: LineRule; value: string } | null {
  compiled ??= LINES.map((rule) => ({ rule, expression: new RegExp(rule.line) }));
  for (const { rule, expression } of compiled) {
    if (!isInPlace(rule, index, count)) continue;
    const match = expression.exec(text);
    if (match) return { rule, value: (match[1] ?? '').trim() };
  }
  return null;
}

/** Later lines win over earlier ones for no field: the first statement of a page counts. */
export function applyLineRules(items: readonly Item[]): LineOutcome {
  const texts = items.filter(isLine).filter((line) => line.text !== '');
  const outcome: LineOutcome = { items: [], fields: {}, dropped: [] };
  let index = -1;
  for (const item of items) {
    if (!isLine(item) || item.text === '') {
      outcome.items.push(item);
      continue;
    }
    index += 1;
    const found = item.text.length > LONGEST ? null : ruleOf(fold(item.text), index, texts.length);
    if (found?.rule.field !== undefined && found.value !== '') outcome.fields[found.rule.field] ??= found.value;
    if (found?.rule.does === 'drop') outcome.dropped.push({ line: item, rule: found.rule });
    else outcome.items.push(item);
  }
  return outcome;
}
