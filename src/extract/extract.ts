// The way of one page: from a document and its address to an article, or to the reason why there is none. Reads only.
import { type Article, FIELD_NAMES, type FieldName, type Picture, type ProblemCode, type Reading } from '../article/article.ts';
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import { type AddressVerdict, readAddress } from '../sites/read-address.ts';
import type { RemovedBy } from '../sites/site.ts';
import { type Author, readAuthor } from './author.ts';
import { detect } from './detect.ts';
import { textOf } from './dom.ts';
import { type Fields, readFields, readKeywords, sourcesOf } from './fields.ts';
import { isTooLarge, judge } from './judge.ts';
import { type Item, isLine, type Line, markupOf, textOfLines } from './line.ts';
import { applyLineRules, type LineOutcome } from './line-rules.ts';
import { type Found, findNoise } from './noise.ts';
import { readPageNumber } from './pages.ts';
import { saidBy, shortened, tally } from './removed.ts';
import { chooseStocks } from './stocks.ts';
import { fold, readTime } from './values.ts';
import { type Walk, walkBody } from './walk.ts';

/** A node that is off the live page just now: a comment keeps its place. */
export interface Taken {
  element: Element;
  rule: RemovedBy;
  place: Comment;
  /** Taken as a line of text: it is read once more, since it may state a field. */
  isLine: boolean;
}

export interface ExtractOptions {
  /** The page's address; empty when nobody knows it (a saved file). */
  address: string;
  /** By `document`, the address has no say: for saved pages, and when the reader says that this is an article. */
  by: 'address' | 'document';
  taken?: readonly Taken[];
}

const refusal = (problem: ProblemCode, left: Pick<Reading, 'removed' | 'skipped'> = { removed: [], skipped: [] }): Reading => ({
  problem,
  article: null,
  ...left,
});

/** Lines of a head are short; the first one that is not begins the prose. */
const LONGEST_HEAD_LINE = 40;

/** The title and the time stand once more at the head of texts taken over whole from other sites. */
function withoutRepeatedHead(items: readonly Item[], title: string, date: string): Item[] {
  let checked = 0;
  return items.filter((item) => {
    if (!isLine(item) || item.text === '' || checked >= 3) return true;
    const text = fold(item.text);
    checked = text.length > LONGEST_HEAD_LINE && text !== title ? 3 : checked + 1;
    const isTime = date !== '' && /^[\d\s年月日:.\-/]{10,20}$/.test(text) && readTime(text, null).slice(0, 16) === date.slice(0, 16);
    return !(text === title || isTime);
  });
}

function readBody(
  body: Element,
  address: string,
  taken: readonly Taken[],
  { withoutHead, bodyLength }: { withoutHead?: (items: readonly Item[]) => readonly Item[]; bodyLength?: number } = {},
): { walk: Walk; lines: LineOutcome; skipped: Found[] } {
  const places = new Map<Node, Taken>(taken.map((one) => [one.place, one]));
  const noise = findNoise(body, NOISE_IN_BODY, bodyLength);
  const walk = walkBody(body, { address, noise: noise.taken, placed: (comment) => places.get(comment) ?? null });
  return { walk, lines: applyLineRules(walk.items, withoutHead), skipped: noise.skipped };
}

/** The lines of a body: those of the article, and those that a rule drops. */
export function readLines(body: Element, address: string, taken: readonly Taken[]): { kept: Line[]; dropped: LineOutcome['dropped'] } {
  const { lines } = readBody(body, address, taken);
  return { kept: lines.items.filter(isLine), dropped: lines.dropped };
}

/** Where a field's value comes from: first what stands around the text, then its lines. */
function choose(name: FieldName, around: Fields, lines: LineOutcome['fields'], author: Author | null): { value: string; stated: string } {
  const value = around.values[name];
  if (value !== '') return { value, stated: around.stated[name] ?? '' };
  const line = lines[name];
  if (line !== undefined) return { value: line.value, stated: line.rule };
  if (name === 'author' && author !== null) return { value: author.names, stated: author.rule };
  return { value: '', stated: '' };
}

/** An address that is no known shape still gives a stable id: its host and path. */
function identify(verdict: AddressVerdict, address: string, title: string): { id: string; canonicalUrl: string } {
  if (verdict.verdict === 'article') return { id: verdict.id, canonicalUrl: verdict.canonical };
  if (!URL.canParse(address)) return { id: `untitled-${title}`.slice(0, 200), canonicalUrl: '' };
  const { hostname, pathname } = new URL(address);
  return { id: `page-${hostname}${pathname}`.slice(0, 200), canonicalUrl: `https://${hostname}${pathname}` };
}

/** Reads a page. Never throws for what a page holds: every refusal is a value with its code. */
export function extract(document: Document, { address, by, taken = [] }: ExtractOptions): Reading {
  const verdict = readAddress(address);
  if (by === 'address' && verdict.verdict === 'refused') return refusal(verdict.problem);

  const detected = detect(document);
  if (detected.template === null) return refusal(detected.missing ? 'error-page' : 'unknown-template');
  const { template, body } = detected;
  const bodyLength = textOf(body).length;
  if (isTooLarge(bodyLength)) return refusal('too-large');

  // Fields first: bylines and editors may sit inside what the rules take.
  const sources = sourcesOf(
    document,
    address,
    taken.map(({ element }) => element),
  );
  const around = readFields(template, sources);
  const { title, date } = around.values;

  const { walk, lines, skipped } = readBody(body, address, taken, {
    withoutHead: (items) => withoutRepeatedHead(items, title, date),
    bodyLength,
  });
  const dropped = lines.dropped.map(({ line, rule }) => ({ rule: { id: rule.id, category: rule.category ?? 'tools' }, text: shortened(line.text) }));
  const left = {
    removed: tally([...walk.removed, ...dropped]),
    skipped: tally(skipped.map(({ element, rule }) => ({ rule, text: saidBy(element) }))),
  };
  const { items } = lines;

  const text = textOfLines(items);
  const images: Picture[] = items.filter(isLine).flatMap((line) => (line.picture === undefined ? [] : [line.picture]));
  const problem = judge(body, text, images);
  if (problem !== null) return refusal(problem, left);

  const author = readAuthor(items);
  const chosen = FIELD_NAMES.map((name) => ({ name, ...choose(name, around, lines.fields, author) }));
  const page = readPageNumber(body, address, sources.taken);
  const article: Article = {
    ...identify(verdict, address, title),
    url: address,
    template: template.id,
    ...(Object.fromEntries(chosen.map(({ name, value }) => [name, value])) as Record<FieldName, string>),
    keywords: readKeywords(template, sources, title),
    stocks: chooseStocks(walk.stocks, text),
    lead: images[0]?.src ?? '',
    images,
    pages: page === null ? null : { count: page.count, held: [page.number] },
    stated: Object.fromEntries(chosen.filter(({ value }) => value !== '').map(({ name, stated }) => [name, stated])),
    text,
    html: markupOf(items),
  };
  return { problem: null, article, ...left };
}
