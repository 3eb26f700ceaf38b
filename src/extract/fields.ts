// Reads the fields that stand around the text: each from the first place of its list that states it.
import { FIELD_NAMES, type FieldName } from '../article/article.ts';
import { nameOfPlace } from '../sites/place.ts';
import type { FieldPick, Template, WordsPick } from '../sites/site.ts';
import { EMPTY } from '../sites/templates.ts';
import { attribute, find, findAll, hasAttribute, matches, ownTextOf, textOf } from './dom.ts';
import {
  afterLabel,
  afterTime,
  beforeTime,
  fold,
  readDay,
  readEditor,
  readName,
  readPageTitle,
  readPageTitleChannel,
  readPageTitleWords,
  readPath,
  readTime,
  readUrl,
  readWords,
  readWriter,
  type YearHint,
} from './values.ts';

/** What has been taken off the live page is still read: the editor's line is taken out before anybody asks for it. */
export interface Sources {
  document: Document;
  taken: readonly Element[];
  address: string;
  /** The page's metadata by name or property, the first of each. */
  metas: ReadonlyMap<string, string>;
}

/** Whether the year of a time without one may have to be looked up. */
const PUBLISHED = 'article:published_time';

const wanted = new WeakMap<Template, ReadonlySet<string>>();

/** The metadata that a template's fields may be stated in, and the time that tells the year; the pages of a template that states nothing there are older than such metadata. */
function metasOf(template: Template): ReadonlySet<string> {
  const before = wanted.get(template);
  if (before !== undefined) return before;
  const picks = [...FIELD_NAMES.flatMap((name) => template.fields[name]), ...template.keywords];
  const names = new Set(picks.flatMap((pick) => ('meta' in pick ? [pick.meta] : [])));
  if (names.size > 0) names.add(PUBLISHED);
  wanted.set(template, names);
  return names;
}

/** Reads the metadata in one pass: most pages lack most of it, and each search for what is not there would look through the whole page. */
export function sourcesOf(document: Document, template: Template, address: string, taken: readonly Element[]): Sources {
  const metas = new Map<string, string>();
  const names = metasOf(template);
  // A stray element in the head moves what follows it to the body, so the whole page is asked.
  for (const meta of names.size === 0 ? [] : findAll(document, 'meta')) {
    const named = attribute(meta, 'name');
    const name = names.has(named) ? named : attribute(meta, 'property');
    if (names.has(name) && !metas.has(name) && hasAttribute(meta, 'content')) metas.set(name, attribute(meta, 'content'));
  }
  return { document, taken, address, metas };
}

/** The first element that the selector finds in what was taken off the page. */
export function findTaken(select: string, taken: readonly Element[]): Element | null {
  for (const element of taken) {
    const inside = matches(element, select) ? element : find(element, select);
    if (inside !== null) return inside;
  }
  return null;
}

/** The year that a time without one belongs to: of the publish time, or of the dated folder in the address. */
function yearOf({ metas, address }: Sources): YearHint | null {
  const published = readTime(metas.get(PUBLISHED) ?? '', null);
  const year = published.slice(0, 4) || (/\/((?:19|20)\d{2})-?\d{2}-?\d{2}\//.exec(address)?.[1] ?? '');
  return year === '' ? null : { year: Number(year), published };
}

/** What is written at a place, as it stands in the page; null where there is no such place. */
function rawAt(pick: FieldPick, sources: Sources): string | null {
  if ('meta' in pick) return sources.metas.get(pick.meta) ?? null;
  const { label, select } = pick;
  if (label !== undefined) {
    const values = [...findAll(sources.document, select)].map((element) => afterLabel(textOf(element), label));
    return values.find((value) => value !== '') ?? null;
  }
  const element = find(sources.document, select) ?? findTaken(select, sources.taken);
  if (element === null) return null;
  if (pick.attr !== undefined) return attribute(element, pick.attr);
  return pick.as === 'own-text' ? ownTextOf(element) : textOf(element);
}

function readPick(pick: FieldPick, sources: Sources): string {
  const raw = rawAt(pick, sources);
  if (raw === null) return '';
  switch (pick.as) {
    case 'text':
      return fold(raw);
    case 'own-text':
      return fold(raw).replace(/[\s（(]+[)）]?$/, '');
    case 'day':
      return readDay(raw);
    case 'time':
      return readTime(raw, null) || readTime(raw, yearOf(sources));
    case 'name':
      return readName(raw);
    case 'writer':
      return readWriter(raw);
    case 'name-after-time':
      return afterTime(raw);
    case 'name-before-time':
      return beforeTime(raw);
    case 'editor':
      return readEditor(raw);
    case 'url':
      return readUrl(raw, sources.address);
    case 'page-title':
      return readPageTitle(raw);
    case 'page-title-channel':
      return readPageTitleChannel(raw);
    case 'path':
      return readPath(raw);
  }
}

/** The fields with their values, and the place of each value. */
export interface Fields {
  values: Record<FieldName, string>;
  stated: Partial<Record<FieldName, string>>;
}

export function readFields(template: Template, sources: Sources): Fields {
  const values: Partial<Record<FieldName, string>> = {};
  const stated: Fields['stated'] = {};
  for (const name of FIELD_NAMES) {
    values[name] = '';
    for (const pick of template.fields[name]) {
      const value = readPick(pick, sources);
      if (value === '' || value === EMPTY) continue;
      values[name] = value;
      stated[name] = nameOfPlace(pick);
      break;
    }
  }
  return { values: values as Record<FieldName, string>, stated };
}

/** The keywords that the desk gave the article, each once; `title` tells where they begin in the page's own title. */
export function readKeywords(template: Template, { document, metas }: Sources, title: string): string[] {
  const wordsAt = (pick: WordsPick): string[] => {
    if ('meta' in pick) return readWords(metas.get(pick.meta) ?? '');
    if (pick.as === 'words') return [...findAll(document, pick.select)].flatMap((element) => readWords(textOf(element)));
    const element = find(document, pick.select);
    return element === null ? [] : readPageTitleWords(textOf(element), title);
  };
  for (const pick of template.keywords) {
    const words = wordsAt(pick);
    if (words.length > 0) return [...new Set(words)];
  }
  return [];
}
