// Finds the list of links to other articles with which a text ends.
import { BESIDE_LINKS, RELATED_TAILS, type RelatedTail } from '../sites/related-tails.ts';
import { type Item, isLine, type Line } from './line.ts';

/** Longer lists are an article of links. */
const MOST = 20;

let compiled: { beside: RegExp; headings: { rule: RelatedTail; expression: RegExp }[] } | undefined;
function expressions(): NonNullable<typeof compiled> {
  compiled ??= {
    beside: new RegExp(BESIDE_LINKS, 'g'),
    headings: RELATED_TAILS.map((rule) => ({ rule, expression: new RegExp(rule.heading) })),
  };
  return compiled;
}

/** What a line says beside its links. */
const saidBesideLinks = (html: string): string =>
  html
    .replace(/<a [^>]*>.*?<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(expressions().beside, '');

const isOfLinks = ({ html }: Line): boolean => html.includes('<a ') && saidBesideLinks(html) === '';

function headingOf({ text, html }: Line): RelatedTail | null {
  const found = expressions().headings.find(({ expression }) => expression.test(text));
  if (found === undefined) return null;
  const behind = saidBesideLinks(html).replace(found.expression, '');
  return behind === '' ? found.rule : null;
}

/** The lines from the heading on, with their rule; null where the text ends otherwise. Pictures among the links go on being pictures. */
export function relatedTail(items: readonly Item[]): { lines: Line[]; rule: RelatedTail } | null {
  const lines = items.filter(isLine).filter(({ text }) => text !== '');
  for (let at = lines.length - 1; at > 0 && lines.length - at <= MOST; at -= 1) {
    const line = lines[at] as Line;
    const rule = headingOf(line);
    // A heading with nothing behind it, and no link in it, is a heading of the article whose text is missing.
    if (rule !== null && (at < lines.length - 1 || line.html.includes('<a '))) return { lines: lines.slice(at), rule };
    if (!isOfLinks(line)) return null;
  }
  return null;
}
