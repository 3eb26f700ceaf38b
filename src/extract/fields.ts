// Reads the fields that stand around the text: each from the first place of its list that states it.
import type { FieldName, Pick, Template } from '../sites/site.ts';
import { attribute, find, matches, ownTextOf, textOf } from './dom.ts';
import { afterLabel, afterTime, fold, readDay, readEditor, readName, readPageTitle, readTime, readUrl, type YearHint } from './values.ts';

/** What has been taken off the live page is still read: the editor's line is taken out before anybody asks for it. */
export interface Sources {
  document: Document;
  taken: readonly Element[];
  address: string;
}

function sourceOf(pick: Pick, { document, taken }: Sources): Element | null {
  const found = find(document, pick.select);
  if (found !== null) return found;
  for (const element of taken) {
    const inside = matches(element, pick.select) ? element : find(element, pick.select);
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

function readPick(pick: Pick, sources: Sources): string {
  const element = sourceOf(pick, sources);
  if (element === null) return '';
  const whole = pick.attr === undefined ? textOf(element) : attribute(element, pick.attr);
  const raw = pick.label === undefined ? whole : afterLabel(whole, pick.label);
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
  }
}

export function readFields(template: Template, sources: Sources): Record<FieldName, string> {
  const read = (name: FieldName): string => {
    for (const pick of template.fields[name]) {
      const value = readPick(pick, sources);
      if (value !== '') return value;
    }
    return '';
  };
  return {
    title: read('title'),
    originalTitle: read('originalTitle'),
    source: read('source'),
    sourceUrl: read('sourceUrl'),
    origin: read('origin'),
    author: read('author'),
    editor: read('editor'),
    date: read('date'),
  };
}
