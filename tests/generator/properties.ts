// What must be true of every page: nothing lost, no noise, fields right, the page untouched, the HTML safe, and all the same once it is cleaned and undone.
import type { Article, Reading } from '../../src/article/article.ts';
import { extract } from '../../src/extract/extract.ts';
import { openPage } from '../unit/content/sample-live-page.ts';
import { dangersOf, outlineOf } from './outline.ts';
import { generatePage } from './page.ts';
import type { GeneratedPage } from './truth.ts';

/** Everything that the properties run, so that a test can put something broken in its place. */
export type Extract = (document: Document, page: { url: string }) => Reading;
export const realExtract: Extract = (document, { url }) => extract(document, { address: url, by: 'address' });

export interface Failure {
  seed: number;
  template: string;
  property: string;
  expected: string;
  actual: string;
}

export interface Checked {
  page: GeneratedPage;
  document: Document;
  reading: Reading;
  failures: Failure[];
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const json = (value: unknown): string => JSON.stringify(value, null, 1) ?? 'undefined';
const FIELDS = ['title', 'originalTitle', 'source', 'sourceUrl', 'origin', 'author', 'editor', 'channel', 'date'] as const;

/** The first place where two lists part, with a little of what stands before it. */
function parting(expected: readonly string[], actual: readonly string[]): [string, string] | null {
  const at = Array.from({ length: Math.max(expected.length, actual.length) }).findIndex((_, index) => expected[index] !== actual[index]);
  if (at < 0) return null;
  return [json({ at, lines: expected.slice(at, at + 3) }), json({ at, lines: actual.slice(at, at + 3) })];
}

/** Two texts from a little before the place where they part. */
function partingPiece(expected: string, actual: string): [string, string] {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at++;
  const piece = (text: string): string => `at ${at}: …${text.slice(Math.max(0, at - 40), at + 120)}`;
  return [piece(expected), piece(actual)];
}

const everyWord = (article: Article): string[] => Object.values(article).map((value) => (typeof value === 'string' ? value : json(value)));

function articleFailures(page: GeneratedPage, article: Article): [property: string, expected: string, actual: string][] {
  const { truth, noiseTexts } = page;
  const failures: [string, string, string][] = [];
  const compare = (property: string, expected: string, actual: string): void => {
    if (expected !== actual) failures.push([property, expected, actual]);
  };
  const lines = parting(truth.lines, article.text.split('\n'));
  if (lines) failures.push(['every line of the article, in order', ...lines]);
  const outline = parting(truth.outline, outlineOf(article.html));
  if (outline) failures.push(['the markup that the article means', ...outline]);
  for (const field of FIELDS) compare(`the ${field}`, truth[field], article[field]);
  compare('the pictures, exactly', json(truth.pictures), json(article.images));
  compare('the keywords', json(truth.keywords), json(article.keywords));
  compare('the stocks', json(truth.stocks), json(article.stocks));
  compare('the template', page.template, article.template);
  const words = everyWord(article);
  const leaked = noiseTexts.filter((noise) => words.some((word) => word.includes(noise)));
  compare('no word of the noise', '[]', leaked.length === 0 ? '[]' : json(leaked));
  const dangers = dangersOf(article.html);
  compare('HTML that is safe after another parse', '[]', dangers.length === 0 ? '[]' : json(dangers));
  return failures;
}

/** Runs every property on the page of a seed. */
export function checkSeed(seed: number, read: Extract = realExtract): Checked {
  const page = generatePage(seed, { noise: true });
  const document = parse(page.html);
  const failures: Failure[] = [];
  const fail = (property: string, expected: string, actual: string): void =>
    void failures.push({ seed, template: page.template, property, expected, actual });

  const before = document.documentElement.outerHTML;
  const reading = read(document, page);
  if (document.documentElement.outerHTML !== before) fail('the document untouched', 'the same HTML', 'another HTML');
  if (reading.article === null) {
    fail('an article', 'an article', `the problem ${reading.problem}`);
    return { page, document, reading, failures };
  }
  for (const failure of articleFailures(page, reading.article)) fail(...failure);

  const again = json(read(document, page));
  if (again !== json(reading)) fail('the same twice', json(reading), again);

  const bare = generatePage(seed, { noise: false });
  const quiet = read(parse(bare.html), bare);
  if (json(quiet.article) !== json(reading.article))
    fail('the same article without the noise', ...partingPiece(json(quiet.article), json(reading.article)));

  const { page: live, report } = openPage(document, page.url);
  live.hide();
  live.clean();
  const cleaned = report.read('address');
  if (json(cleaned.article) !== json(reading.article))
    fail('the same article once the page is cleaned', ...partingPiece(json(reading.article), json(cleaned.article)));
  live.pause();
  if (document.documentElement.outerHTML !== before) fail('undone to the letter', ...partingPiece(before, document.documentElement.outerHTML));
  return { page, document, reading, failures };
}
