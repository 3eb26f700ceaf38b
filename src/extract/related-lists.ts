// Finds the lists of links to other articles with which a text begins or ends.
import { BESIDE_LINKS, RELATED_LISTS, type RelatedList } from '../sites/related-lists.ts';
import { type Item, isLine, type Line } from './line.ts';

/** Longer lists are an article of links. */
const MOST = 20;

let compiled: { beside: RegExp; headings: { rule: RelatedList; expression: RegExp }[] } | undefined;
function expressions(): NonNullable<typeof compiled> {
  compiled ??= {
    beside: new RegExp(BESIDE_LINKS, 'g'),
    headings: RELATED_LISTS.map((rule) => ({ rule, expression: new RegExp(rule.heading) })),
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

function headingOf(line: LinkedLine, end: RelatedList['at']): RelatedList | null {
  const found = expressions().headings.find(({ rule, expression }) => rule.at === end && expression.test(line.text));
  if (found === undefined) return null;
  const behind = besideLinks(line).replace(found.expression, '');
  return behind === '' ? found.rule : null;
}

/** Which of the lines of text are such a list, the last one not among them, and its rule. */
export interface ListPlace {
  from: number;
  to: number;
  rule: RelatedList;
}

/** The list that begins at the first line; null where the text begins otherwise, or is nothing but the list. */
function headOf(lines: readonly LinkedLine[]): ListPlace | null {
  const [first] = lines;
  const rule = first === undefined ? null : headingOf(first, 'head');
  if (first === undefined || rule === null) return null;
  let to = 1;
  for (let line = lines[to]; line !== undefined && isOfLinks(line); line = lines[to]) to += 1;
  return (to > 1 || first.hasLink) && to <= MOST && to < lines.length ? { from: 0, to, rule } : null;
}

/** The list that ends at the last line; null where the text ends otherwise. */
function tailOf(lines: readonly LinkedLine[]): ListPlace | null {
  for (let at = lines.length - 1; at > 0 && lines.length - at <= MOST; at -= 1) {
    const line = lines[at] as LinkedLine;
    const rule = headingOf(line, 'tail');
    // A heading with nothing behind it, and no link in it, is a heading of the article whose text is missing.
    if (rule !== null && (at < lines.length - 1 || line.hasLink)) return { from: at, to: lines.length, rule };
    if (!isOfLinks(line)) return null;
  }
  return null;
}

/** The lists at either end of these lines of text, that below it first: taken out one after the other, none moves the next. */
export const listsAt = (lines: readonly LinkedLine[]): ListPlace[] => [tailOf(lines), headOf(lines)].filter((place) => place !== null);

/** What stands beside links is found out only of the few lines that are asked for it. */
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

/** The lines of these lists, with their rules. Pictures among the links go on being pictures. */
export function relatedLists(items: readonly Item[]): { lines: Line[]; rule: RelatedList }[] {
  const lines = items.filter(isLine).filter(({ text }) => text !== '');
  // Of a long text only its ends are read.
  const ends = lines.length <= 2 * MOST + 2 ? lines : [...lines.slice(0, MOST + 1), ...lines.slice(-MOST - 1)];
  return listsAt(ends.map((line) => new ReadLine(line))).map(({ from, to, rule }) => ({ lines: ends.slice(from, to), rule }));
}
