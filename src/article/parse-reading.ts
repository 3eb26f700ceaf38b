// Turns what another context sent into a Reading, or refuses it: a page's process is never trusted with the shape of our data.
import { type Article, CATEGORIES, FIELD_NAMES, type Pages, type Picture, PROBLEMS, type Reading, type Removal, type Stock } from './article.ts';
import { AppError } from './errors.ts';

/** Longer than any article seen (the longest is 30,000 characters), short of what would hurt a reader's disk. */
const LONGEST_TEXT = 4_000_000;
const LONGEST_FIELD = 20_000;

type Fields = Record<string, unknown>;

function refuse(what: string): never {
  throw new AppError('bad-message', `not a reading: ${what}`);
}

function fieldsOf(raw: unknown, what: string): Fields {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) refuse(`${what} is no object`);
  return raw as Fields;
}

function words(fields: Fields, name: string, longest = LONGEST_FIELD): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.length > longest) refuse(`${name} is no text of at most ${longest} characters`);
  return value as string;
}

function webAddress(fields: Fields, name: string, mayBeEmpty: boolean): string {
  const value = words(fields, name);
  if (value === '' && mayBeEmpty) return value;
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) refuse(`${name} is no http address`);
  return value;
}

function listOf<T>(fields: Fields, name: string, longest: number, parse: (item: unknown) => T): T[] {
  const value = fields[name];
  if (!Array.isArray(value) || value.length > longest) refuse(`${name} is no list of at most ${longest}`);
  return (value as unknown[]).map(parse);
}

const list = <T>(fields: Fields, name: string, longest: number, parse: (item: Fields) => T): T[] =>
  listOf(fields, name, longest, (item) => parse(fieldsOf(item, name)));

const wordList = (fields: Fields, name: string, most: number, longest: number): string[] =>
  listOf(fields, name, most, (item) => words({ [name]: item }, name, longest));

function whole(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(`${name} is no whole number`);
  return value as number;
}

function beijingTime(fields: Fields, name: string): string {
  const time = words(fields, name, 40);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/.test(time) && !Number.isNaN(Date.parse(time));
  if (time !== '' && !isTime) refuse(`${name} is not ISO 8601 with +08:00`);
  return time;
}

const stock = (item: Fields): Stock => ({ market: words(item, 'market', 40), code: words(item, 'code', 40), name: words(item, 'name', 200) });
const picture = (item: Fields): Picture => ({ src: webAddress(item, 'src', false), caption: words(item, 'caption') });

function removal(item: Fields): Removal {
  const category = CATEGORIES.find((known) => known === item.category) ?? refuse('category is unknown');
  return { rule: words(item, 'rule', 100), category, count: whole(item.count, 'count'), texts: wordList(item, 'texts', 1_000, 1_000) };
}

function parsePages(raw: unknown): Pages | null {
  if (raw === null) return null;
  const fields = fieldsOf(raw, 'pages');
  const count = whole(fields.count, 'count');
  const held = listOf(fields, 'held', 1_000, (item) => whole(item, 'held'));
  if (held.some((number, index) => number < 1 || number > count || number <= (held[index - 1] ?? 0))) refuse('held are no numbers of pages in order');
  return { count, held };
}

function parseStated(raw: unknown): Article['stated'] {
  const fields = fieldsOf(raw, 'stated');
  const known = FIELD_NAMES.filter((name) => Object.hasOwn(fields, name));
  return Object.fromEntries(known.map((name) => [name, words(fields, name, 500)]));
}

/** Parses an article, from a page's process or a file. Throws `bad-message` naming the first thing that is wrong. */
export function parseArticle(raw: unknown): Article {
  const fields = fieldsOf(raw, 'article');
  const id = words(fields, 'id', 300);
  if (id === '') refuse('id is empty');
  return {
    id,
    url: webAddress(fields, 'url', true),
    canonicalUrl: webAddress(fields, 'canonicalUrl', true),
    template: words(fields, 'template', 100),
    title: words(fields, 'title'),
    originalTitle: words(fields, 'originalTitle'),
    source: words(fields, 'source'),
    sourceUrl: webAddress(fields, 'sourceUrl', true),
    origin: words(fields, 'origin'),
    author: words(fields, 'author'),
    editor: words(fields, 'editor'),
    date: beijingTime(fields, 'date'),
    publishedAt: beijingTime(fields, 'publishedAt'),
    channel: words(fields, 'channel'),
    keywords: wordList(fields, 'keywords', 200, 200),
    stocks: list(fields, 'stocks', 2_000, stock),
    lead: webAddress(fields, 'lead', true),
    images: list(fields, 'images', 5_000, picture),
    pages: parsePages(fields.pages),
    stated: parseStated(fields.stated),
    text: words(fields, 'text', LONGEST_TEXT),
    html: words(fields, 'html', LONGEST_TEXT * 2),
  };
}

/** Parses what was taken away, by rule. Throws `bad-message` naming the first thing that is wrong. */
export function parseRemovals(raw: unknown): Removal[] {
  return list({ removed: raw }, 'removed', 2_000, removal);
}

/** Parses a reading sent by a page's content script. Throws `bad-message` naming the first thing that is wrong. */
export function parseReading(raw: unknown): Reading {
  const fields = fieldsOf(raw, 'reading');
  const removed = parseRemovals(fields.removed);
  const skipped = parseRemovals(fields.skipped);
  if (fields.problem === null) return { problem: null, article: parseArticle(fields.article), removed, skipped };
  const problem = PROBLEMS.find((known) => known === fields.problem) ?? refuse('problem is unknown');
  return { problem, article: null, removed, skipped };
}
