// Finds the lists of links to other articles with which a text begins or ends.
import { BESIDE_LINKS, RELATED_LISTS, type RelatedList } from '../sites/related-lists.ts';
import { type Item, isLine, type Line } from './line.ts';

/** Longer lists are an article of links. */
const MOST = 20;

let compiled: { marksAlone: RegExp; headings: { rule: RelatedList; expression: RegExp }[] } | undefined;
function expressions(): NonNullable<typeof compiled> {
  compiled ??= {
    marksAlone: new RegExp(`^${BESIDE_LINKS}*$`),
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

const isOfLinks = (line: LinkedLine): boolean => line.hasLink && expressions().marksAlone.test(line.beside);

function headingOf(line: LinkedLine, end: RelatedList['at']): RelatedList | null {
  const found = expressions().headings.find(({ rule, expression }) => rule.at === end && expression.test(line.text));
  if (found === undefined) return null;
  const behind = line.beside.trim().replace(found.expression, '');
  return expressions().marksAlone.test(behind) ? found.rule : null;
}

/** Which of the lines of text are such a list, the last one not among them, and its rule. */
export interface ListPlace {
  from: number;
  to: number;
  rule: RelatedList;
}

/** Above a list at the head stand no more than a player's title or the medium, in short lines. */
const MOST_ABOVE = 2;
const LONGEST_ABOVE = 40;

/** The list above the text; null where prose stands above it, or where the text is nothing but the list. */
function headOf(lines: readonly LinkedLine[]): ListPlace | null {
  for (let from = 0; from <= MOST_ABOVE && from < lines.length; from += 1) {
    const heading = lines[from] as LinkedLine;
    const rule = headingOf(heading, 'head');
    if (rule === null) {
      if (heading.text.length > LONGEST_ABOVE) return null;
      continue;
    }
    let to = from + 1;
    for (let line = lines[to]; line !== undefined && isOfLinks(line); line = lines[to]) to += 1;
    return (to > from + 1 || heading.hasLink) && to - from <= MOST && to < lines.length ? { from, to, rule } : null;
  }
  return null;
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

/** The lists at either end of these lines of text, that below it first: taken out one after the other, none moves the next. Something stands between them. */
export function listsAt(lines: readonly LinkedLine[]): ListPlace[] {
  const [tail, head] = [tailOf(lines), headOf(lines)];
  return [tail, head !== null && tail !== null && head.to >= tail.from ? null : head].filter((place) => place !== null);
}

/** So many lines of either end say whether a list is there. */
const READ_AT_EITHER = MOST + MOST_ABOVE + 1;

/** What of some markup stands in no link, without its tags. */
function besideLinksIn(html: string): string {
  let beside = '';
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    if (tag < 0) return beside + html.slice(at);
    beside += html.slice(at, tag);
    const end = html.startsWith('<a ', tag) ? '</a>' : '>';
    const closed = html.indexOf(end, tag);
    if (closed < 0) return beside;
    at = closed + end.length;
  }
  return beside;
}

function linkedLine({ text, html }: Line): LinkedLine {
  const hasLink = html.includes('<a ');
  return { text, hasLink, beside: hasLink ? besideLinksIn(html) : text };
}

/** A list at the tail ends in a link, as hardly a text does. */
const hasLinkAtEnd = (lines: readonly Line[]): boolean => lines.at(-1)?.html.includes('<a ') === true;

const hasHeadingAbove = (lines: readonly Line[]): boolean =>
  lines.slice(0, MOST_ABOVE + 1).some(({ text }) => expressions().headings.some(({ expression }) => expression.test(text)));

/** The lines of these lists, with their rules. Pictures among the links go on being pictures. */
export function relatedLists(items: readonly Item[]): { lines: Line[]; rule: RelatedList }[] {
  const lines = items.filter(isLine).filter(({ text }) => text !== '');
  if (!hasLinkAtEnd(lines) && !hasHeadingAbove(lines)) return [];
  // Of a long text only its ends are read.
  const ends = lines.length <= 2 * READ_AT_EITHER ? lines : [...lines.slice(0, READ_AT_EITHER), ...lines.slice(-READ_AT_EITHER)];
  return listsAt(ends.map(linkedLine)).map(({ from, to, rule }) => ({ lines: ends.slice(from, to), rule }));
}
