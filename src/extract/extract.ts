// The way of one page: from a document and its address to an article, or to the reason why there is none. Reads only.
import { type Article, FIELD_NAMES, type FieldName, type Picture, type ProblemCode, type Reading } from '../article/article.ts';
import { NOISE_AROUND } from '../sites/noise-around.ts';
import { NOISE_IN_BODY } from '../sites/noise-in-body.ts';
import { type AddressVerdict, readAddress } from '../sites/read-address.ts';
import { keysOf } from '../sites/rule-keys.ts';
import type { RemovedBy, Template } from '../sites/site.ts';
import { type Author, readAuthor, readSignature } from './author.ts';
import { BodyLength } from './body-length.ts';
import { detect } from './detect.ts';
import { find, textOf } from './dom.ts';
import { type Fields, readFields, readKeywords, sourcesOf } from './fields.ts';
import { withoutInjected } from './injected.ts';
import { judge } from './judge.ts';
import { isLine, type Line, markupOf, textOfLines } from './line.ts';
import { applyLineRules, type LineOutcome } from './line-rules.ts';
import { type Found, NoiseSearch } from './noise.ts';
import { SpanSearch } from './noise-spans.ts';
import { type PageNumber, readPageNumber } from './pages.ts';
import { type Removed, saidBy, shortened, tally } from './removed.ts';
import { withoutRepeatedFigures } from './repeated-figures.ts';
import type { Head } from './repeated-head.ts';
import { RuleIndex } from './rule-index.ts';
import { chooseStocks } from './stocks.ts';
import { writerIn } from './values.ts';
import { type Walk, walkBody } from './walk.ts';

/** A node that is off the live page just now: a comment keeps its place, or it stands where it was and a mark hides it. */
export interface Taken {
  element: Element;
  rule: RemovedBy;
  place: Comment | null;
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

/** A body that is not closed swallows what stands around it. */
const NOISE = [...NOISE_IN_BODY, ...NOISE_AROUND];
let ownIndex: RuleIndex | undefined;
/** Made when the first page is read. */
function noiseIndex(): RuleIndex {
  ownIndex ??= new RuleIndex(NOISE, keysOf(NOISE));
  return ownIndex;
}

function readBody(
  body: Element,
  address: string,
  taken: readonly Taken[],
  head?: Head,
): { walk: Walk; lines: LineOutcome; removed: Removed[]; skipped: Found[]; found: Found[] } {
  const places = new Map<Node, Taken>(taken.flatMap((one) => (one.place === null ? [] : [[one.place, one]])));
  const bodyLength = new BodyLength(body);
  const noise = new NoiseSearch(body, noiseIndex(), bodyLength);
  const spans = new SpanSearch(bodyLength);
  const walk = walkBody(body, {
    address,
    noise: (element, name, isPlain) => spans.taken.get(element) ?? noise.take(element, name, isPlain),
    bodyLength,
    isWhole: taken.length === 0,
    placed(comment) {
      spans.meet(comment);
      return places.get(comment) ?? null;
    },
  });
  const { items, removed } = withoutInjected(withoutRepeatedFigures(walk.items), head?.date ?? '');
  return {
    walk,
    lines: applyLineRules(items, head),
    removed: [...walk.removed, ...removed],
    skipped: [...noise.skipped, ...spans.skipped],
    found: [...[...noise.taken].map(([element, rule]) => ({ element, rule })), ...taken],
  };
}

/** The lines of a body: those of the article, those that a rule drops, and those that repeat the page's head where that is known. */
export function readLines(
  body: Element,
  address: string,
  taken: readonly Taken[],
  head?: Head,
): { kept: Line[] } & Pick<LineOutcome, 'dropped' | 'repeated'> {
  const { lines } = readBody(body, address, taken, head);
  return { kept: lines.items.filter(isLine), dropped: lines.dropped, repeated: lines.repeated };
}

/** Which page of an article in several this is; null for an article in one. */
export function readPage(body: Element, address: string, taken: readonly Taken[]): PageNumber | null {
  return readPageNumber(readBody(body, address, taken).found, address);
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

/** What the page's head says of the writer; stated where it stands, not by the form of signature. */
function authorInHead(document: Document, { signed }: Template): Author | null {
  const element = signed === undefined ? null : find(document, signed);
  const said = element === null ? '' : writerIn(textOf(element));
  const author = said === '' ? null : readSignature([said]);
  return author === null || signed === undefined ? null : { names: author.names, rule: signed };
}

/** An address that is no known shape still gives a stable id: its host and path. */
function identify(verdict: AddressVerdict, address: string, title: string): { id: string; canonicalUrl: string } {
  if (verdict.verdict === 'article') return { id: verdict.id, canonicalUrl: verdict.canonical };
  if (!URL.canParse(address)) return { id: `untitled-${title}`.slice(0, 200), canonicalUrl: '' };
  const { hostname, pathname } = new URL(address);
  return { id: `page-${hostname}${pathname}`.slice(0, 200), canonicalUrl: `https://${hostname}${pathname}` };
}

/** Where one knows what a document is: its template, the element that holds the text, and how the article is called. */
export interface Known {
  template: Template;
  body: Element;
  identify(title: string, date: string): { id: string; canonicalUrl: string };
}

/** Reads a page. Never throws for what a page holds: every refusal is a value with its code. */
export function extract(document: Document, options: ExtractOptions): Reading {
  const { address, by } = options;
  const verdict = readAddress(address);
  if (by === 'address' && verdict.verdict === 'refused') return refusal(verdict.problem);

  const detected = detect(document);
  if (detected.template === null) return refusal(detected.missing ? 'error-page' : 'unknown-template');
  return readKnown(document, { ...detected, identify: (title) => identify(verdict, address, title) }, options);
}

/** Reads a document of a known template. */
export function readKnown(document: Document, { template, body, identify }: Known, { address, taken = [] }: Omit<ExtractOptions, 'by'>): Reading {
  // Fields first: bylines and editors may sit inside what the rules take.
  const sources = sourcesOf(
    document,
    template,
    address,
    taken.map(({ element }) => element),
  );
  const around = readFields(template, sources);
  const { title, date } = around.values;

  const { walk, lines, removed, skipped, found } = readBody(body, address, taken, around.values);
  if (walk.isTooLong) return refusal('too-large');
  const dropped = lines.dropped.map(({ line, rule }) => {
    const category = rule.category ?? 'tools';
    return { rule: { id: rule.id, category }, text: shortened(line.text, category) };
  });
  const left = {
    removed: tally([...removed, ...dropped]),
    skipped: tally(skipped.map(({ element, rule }) => ({ rule, text: saidBy(element) }))),
  };
  const { items } = lines;

  const text = textOfLines(items);
  const images: Picture[] = items.filter(isLine).flatMap((line) => (line.picture === undefined ? [] : [line.picture]));
  const problem = judge(body, text, images);
  if (problem !== null) return refusal(problem, left);

  const author = readAuthor(items) ?? authorInHead(document, template);
  const fields = {} as Record<FieldName, string>;
  const stated: Article['stated'] = {};
  for (const name of FIELD_NAMES) {
    const chosen = choose(name, around, lines.fields, author);
    fields[name] = chosen.value;
    if (chosen.value !== '') stated[name] = chosen.stated;
  }
  const page = readPageNumber(found, address);
  const article: Article = {
    ...identify(title, date),
    url: address,
    template: template.id,
    ...fields,
    keywords: readKeywords(template, sources, title),
    stocks: chooseStocks(walk.stocks, text),
    lead: images[0]?.src ?? '',
    images,
    pages: page === null ? null : { count: page.count, held: [page.number] },
    stated,
    text,
    html: markupOf(items),
  };
  return { problem: null, article, ...left };
}
