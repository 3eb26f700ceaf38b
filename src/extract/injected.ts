// Takes words that Sina set into sentences out of lines again, out of their text and their HTML alike.
import { INJECTED, type InjectedWords } from '../sites/injected.ts';
import { type Item, isLine, type Line } from './line.ts';
import { isBalanced } from './pieces.ts';
import type { Removed } from './removed.ts';

/** The words in brackets, with what may stand between the parts: white space in a text, tags too in HTML. */
function inBrackets({ words, least, notBehind }: InjectedWords, between: string): RegExp {
  const word = `(?:${words.join('|')})`;
  const before = notBehind === undefined ? '' : `(?<![${notBehind}])`;
  return new RegExp(`${before}[（(\\[]${between}${word}(?:${between}[，,、]?${between}${word}){${least - 1},}${between}[）)\\]]`, 'g');
}

let compiled: { rule: InjectedWords; inText: RegExp; inHtml: RegExp }[] | undefined;

function without(line: Line, inText: RegExp, inHtml: RegExp): Line {
  const text = line.text.replace(inText, '').trim();
  const html = line.html.replace(inHtml, '').trim();
  return isBalanced(html) ? { ...line, text, html } : line;
}

/** `date` is the article's, ISO 8601 or empty: then nobody knows that it is too late for such words, and they go. */
export function withoutInjected(items: readonly Item[], date: string): { items: Item[]; removed: Removed[] } {
  compiled ??= INJECTED.map((rule) => ({ rule, inText: inBrackets(rule, '\\s*'), inHtml: inBrackets(rule, '(?:\\s|<[^>]*>)*') }));
  const removed: Removed[] = [];
  const rules = compiled.filter(({ rule }) => date === '' || Number(date.slice(0, 4)) <= rule.until);
  if (rules.length === 0) return { items: [...items], removed };
  const rest = items.map((item) => {
    if (!isLine(item) || item.kind === 'figure' || item.kind === 'table') return item;
    let line = item;
    for (const { rule, inText, inHtml } of rules) {
      const found = line.text.match(inText);
      if (found === null) continue;
      const changed = without(line, inText, inHtml);
      if (changed === line) continue;
      removed.push(...found.map((text) => ({ rule, text })));
      line = changed;
    }
    return line;
  });
  return { items: rest, removed };
}
