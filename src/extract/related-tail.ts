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

/** A line's whole text, what of it stands in no link, and whether there is one. */
export interface LinkedLine {
  text: string;
  beside: string;
  hasLink: boolean;
}

const besideLinks = ({ beside }: LinkedLine): string => beside.replace(expressions().beside, '');

const isOfLinks = (line: LinkedLine): boolean => line.hasLink && besideLinks(line) === '';

function headingOf(line: LinkedLine): RelatedTail | null {
  const found = expressions().headings.find(({ expression }) => expression.test(line.text));
  if (found === undefined) return null;
  const behind = besideLinks(line).replace(found.expression, '');
  return behind === '' ? found.rule : null;
}

/** Where among the lines of text the heading stands, with its rule; null where the text ends otherwise. */
export function tailOf(lines: readonly LinkedLine[]): { at: number; rule: RelatedTail } | null {
  for (let at = lines.length - 1; at > 0 && lines.length - at <= MOST; at -= 1) {
    const line = lines[at] as LinkedLine;
    const rule = headingOf(line);
    // A heading with nothing behind it, and no link in it, is a heading of the article whose text is missing.
    if (rule !== null && (at < lines.length - 1 || line.hasLink)) return { at, rule };
    if (!isOfLinks(line)) return null;
  }
  return null;
}

/** What stands beside links is found out only of the few last lines that are asked for it. */
class ReadLine implements LinkedLine {
  readonly text: string;
  readonly #html: string;

  constructor({ text, html }: Line) {
    this.text = text;
    this.#html = html;
  }

  get beside(): string {
    return this.#html.replace(/<a [^>]*>.*?<\/a>/g, '').replace(/<[^>]*>/g, '');
  }

  get hasLink(): boolean {
    return this.#html.includes('<a ');
  }
}

/** The lines from the heading on, with their rule. Pictures among the links go on being pictures. */
export function relatedTail(items: readonly Item[]): { lines: Line[]; rule: RelatedTail } | null {
  const lines = items.filter(isLine).filter(({ text }) => text !== '');
  const tail = tailOf(lines.slice(-MOST - 1).map((line) => new ReadLine(line)));
  return tail === null ? null : { lines: lines.slice(Math.max(0, lines.length - MOST - 1) + tail.at), rule: tail.rule };
}
