// Counts what a page has exercised, by what came out and not by what was put in; of picks and of rules for elements, only where the page needs them.
import { FIELD_NAMES, type FieldName } from '../../src/article/article.ts';
import { detect } from '../../src/extract/detect.ts';
import { textOf } from '../../src/extract/dom.ts';
import { readLines } from '../../src/extract/extract.ts';
import { readFields, readKeywords, sourcesOf } from '../../src/extract/fields.ts';
import { findNoise } from '../../src/extract/noise.ts';
import { fold } from '../../src/extract/values.ts';
import { LINES } from '../../src/sites/lines.ts';
import { NOISE_AROUND } from '../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../src/sites/noise-in-body.ts';
import { NOISE_PICTURES, PICTURE_ATTRIBUTES } from '../../src/sites/pictures.ts';
import type { FieldPick, NoiseSigns, Template, WordsPick } from '../../src/sites/site.ts';
import { TEMPLATES } from '../../src/sites/templates.ts';
import { bump, type Counts, pickName, wordsPickName } from './counts.ts';
import { indexOf } from './index-of.ts';
import type { Checked } from './properties.ts';

const NO_PICKS = Object.fromEntries(FIELD_NAMES.map((name) => [name, []])) as unknown as Record<FieldName, FieldPick[]>;

/** The picks without which a page has another value: of each field the one that wins, unless the next says the same. */
export function neededPicks(document: Document, url: string, template: Template): string[] {
  const sources = sourcesOf(document, template, url, []);
  const read = (field: FieldName, picks: FieldPick[]): string =>
    readFields({ ...template, fields: { ...NO_PICKS, [field]: picks } }, sources).values[field];
  const fields = FIELD_NAMES.flatMap((field) => {
    const picks = template.fields[field];
    const winner = picks.find((pick) => read(field, [pick]) !== '');
    if (winner === undefined) return [];
    const without = picks.filter((pick) => pick !== winner);
    return read(field, without) === read(field, [winner]) ? [] : [pickName(template, field, winner)];
  });
  const title = readFields(template, sources).values.title;
  const words = (picks: WordsPick[]): string => readKeywords({ ...template, keywords: picks }, sources, title).join();
  const stating = template.keywords.find((pick) => words([pick]) !== '');
  if (stating === undefined || words(template.keywords.filter((pick) => pick !== stating)) === words([stating])) return fields;
  return [...fields, wordsPickName(template, stating)];
}

/**
 * The rules without which an element would be left in `root`, or be taken as something else that the reader may wish to see.
 * `isKnown`: those that need not be looked at.
 */
export function neededRules(root: Element, rules: readonly NoiseSigns[], isKnown: (rule: NoiseSigns) => boolean = () => false): NoiseSigns[] {
  const taken = [...findNoise(root, indexOf(rules)).taken];
  const isNeeded = (rule: NoiseSigns): boolean => {
    const others = rules.filter((other) => other !== rule);
    const alike = [...findNoise(root, indexOf(others)).taken].filter(([, by]) => by.category === rule.category).map(([element]) => element);
    return taken.some(([element, by]) => by === rule && !alike.some((other) => other.contains(element)));
  };
  return [...new Set(taken.map(([, by]) => by))].filter((rule) => !isKnown(rule) && isNeeded(rule));
}

/** The element that holds the text; null where the page is of no template. */
export function bodyOf(document: Document): Element | null {
  const detected = detect(document);
  return detected.template === null ? null : detected.body;
}

const inBody = indexOf(NOISE_IN_BODY);

const absolute = (address: string | null): string => address?.replace(/^\/\//, 'https://') ?? '';

/** The attributes that alone say where a picture of the article is. */
function neededAttributes(body: Element, pictures: readonly string[]): string[] {
  return [...body.querySelectorAll('img')].flatMap((image) => {
    const saying = PICTURE_ATTRIBUTES.filter((name) => pictures.includes(absolute(image.getAttribute(name))));
    return saying.length === 1 ? saying : [];
  });
}

/** The rules for the addresses of pictures that nothing else takes. */
function neededPictureRules(body: Element): string[] {
  const taken = [...findNoise(body, inBody).taken.keys()];
  const left = [...body.querySelectorAll('img')].filter((image) => !taken.some((element) => element.contains(image)));
  const addresses = left.map((image) => absolute(image.getAttribute('src')));
  return addresses.flatMap((src) => {
    const [rule, another] = noisePictures.filter(({ expression }) => expression.test(src));
    return rule === undefined || another !== undefined ? [] : [rule.rule.id];
  });
}

/** The rules for lines that were dropped and are all that an element holds: pages are cleaned of those before they are read. */
function wholeElementRules(body: Element, url: string): string[] {
  const { dropped } = readLines(body, url, []);
  return dropped.filter(({ line }) => line.element !== body && fold(textOf(line.element)) === fold(line.text)).map(({ rule }) => rule.id);
}

const stating = LINES.filter(({ field }) => field !== undefined).map((rule) => ({ rule, expression: new RegExp(rule.line) }));
const noisePictures = NOISE_PICTURES.map((rule) => ({ rule, expression: new RegExp(rule.address) }));

export function count(counts: Counts, { page, document, reading }: Checked): void {
  for (const { rule } of reading.removed) bump(counts['dropped lines'], rule);
  for (const { rule, expression } of stating) {
    const isGone = reading.removed.some((one) => one.rule === rule.id);
    if (isGone || page.statedLines.some((line) => expression.test(line))) bump(counts['lines that state a field'], rule.id);
  }
  const { author = '', stated } = reading.article ?? {};
  if (page.signature !== '' && author === page.truth.author && stated?.author === page.signature) bump(counts.signatures, page.signature);
  for (const rule of neededRules(document.documentElement, NOISE_AROUND)) bump(counts['noise-around'], rule.id);
  const body = bodyOf(document);
  if (body !== null) {
    for (const rule of neededRules(body, NOISE_IN_BODY)) bump(counts['noise-in-body'], rule.id);
    for (const rule of neededPictureRules(body)) bump(counts['picture addresses'], rule);
    const pictures = reading.article?.images.map(({ src }) => src) ?? [];
    for (const name of neededAttributes(body, pictures)) bump(counts['picture attributes'], name);
    for (const rule of wholeElementRules(body, page.url)) bump(counts['dropped lines in elements of their own'], rule);
  }
  const template = TEMPLATES.find(({ id }) => id === page.template);
  if (template !== undefined) for (const name of neededPicks(document, page.url, template)) bump(counts.picks, name);
}
