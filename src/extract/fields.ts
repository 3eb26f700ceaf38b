// Reads the fields that stand around the text: each from the first place of its list that states it.
import { FIELD_NAMES, type FieldName } from '../article/article.ts';
import type { Pick, Template, WordsPick } from '../sites/site.ts';
import { attribute, find, findAll, matches, ownTextOf, textOf } from './dom.ts';
import {
  afterLabel,
  afterTime,
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
  type YearHint,
} from './values.ts';

/** What has been taken off the live page is still read: the editor's line is taken out before anybody asks for it. */
export interface Sources {
  document: Document;
  taken: readonly Element[];
  address: string;
}

/** The first element that the selector finds, in the document or in what was taken off it. */
export function sourceOf(select: string, { document, taken }: Sources): Element | null {
  const found = find(document, select);
  if (found !== null) return found;
  for (const element of taken) {
    const inside = matches(element, select) ? element : find(element, select);
    if (inside !== null) return inside;
  }
  return null;
}

/** The year that a time without one belongs to: of the publish time, or of the dated folder in the address. */
function yearOf({ document, address }: Sources): YearHint | null {
  const meta = find(document, 'meta[property="article:published_time"]');
  const published = meta === null ? '' : readTime(attribute(meta, 'content'), null);
  const year = published.slice(0, 4) || (/\/((?:19|20)\d{2})-?\d{2}-?\d{2}\//.exec(address)?.[1] ?? '');
  return year === '' ? null : { year: Number(year), published };
}

const rawOf = (pick: { attr?: string }, element: Element) => (pick.attr === undefined ? textOf(element) : attribute(element, pick.attr));

function readPick(pick: Pick, sources: Sources): string {
  const element = sourceOf(pick.select, sources);
  if (element === null) return '';
  const raw = pick.label === undefined ? rawOf(pick, element) : afterLabel(rawOf(pick, element), pick.label);
  switch (pick.as) {
    case 'text':
      return fold(raw);
    case 'own-text':
      return fold(ownTextOf(element)).replace(/[\s（(]+[)）]?$/, '');
    case 'day':
      return readDay(raw);
    case 'time':
      return readTime(raw, null) || readTime(raw, yearOf(sources));
    case 'name':
      return readName(raw);
    case 'name-after-time':
      return afterTime(raw);
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

/** The fields with their values, and where each value stands: a selector, with `@` and an attribute's name when it is one. */
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
      if (value === '') continue;
      values[name] = value;
      stated[name] = pick.attr === undefined ? pick.select : `${pick.select}@${pick.attr}`;
      break;
    }
  }
  return { values: values as Record<FieldName, string>, stated };
}

/** The keywords that the desk gave the article, each once; `title` tells where they begin in the page's own title. */
export function readKeywords(template: Template, { document }: Sources, title: string): string[] {
  const read = (pick: WordsPick, element: Element) =>
    pick.as === 'words' ? readWords(rawOf(pick, element)) : readPageTitleWords(rawOf(pick, element), title);
  for (const pick of template.keywords) {
    const words = [...findAll(document, pick.select)].flatMap((element) => read(pick, element));
    if (words.length > 0) return [...new Set(words)];
  }
  return [];
}
