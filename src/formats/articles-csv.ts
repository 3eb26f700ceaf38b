// A list of articles for a spreadsheet: one row for each, what is known of it, no text.
import { countCharacters } from '../article/characters.ts';
import { csvLine, UTF8_MARK } from './csv.ts';
import type { Exported, ListFormat } from './format.ts';

/** Names of columns are for programs too: they stay the same in every language. */
const COLUMNS: [string, (copy: Exported) => string][] = [
  ['title', (copy) => copy.title],
  ['source', (copy) => copy.source],
  ['author', (copy) => copy.author],
  ['editor', (copy) => copy.editor],
  ['date', (copy) => copy.date.slice(0, 19).replace('T', ' ')],
  ['stocks', (copy) => copy.stocks.map(({ market, code, name }) => `${market}${code} ${name}`.trim()).join('; ')],
  ['characters', (copy) => String(countCharacters(copy.text))],
  ['pictures', (copy) => String(copy.images.length)],
  ['original_title', (copy) => copy.originalTitle],
  ['origin', (copy) => copy.origin],
  ['source_url', (copy) => copy.sourceUrl],
  ['url', (copy) => copy.canonicalUrl || copy.url],
  ['saved', (copy) => copy.savedAt],
  ['tags', (copy) => copy.tags.join('; ')],
  ['note', (copy) => copy.note],
  ['id', (copy) => copy.id],
];

async function* lines(copies: AsyncIterable<Exported>): AsyncIterable<string> {
  yield UTF8_MARK + csvLine(COLUMNS.map(([name]) => name));
  for await (const copy of copies) yield csvLine(COLUMNS.map(([, read]) => read(copy)));
}

export const articlesCsv: ListFormat = { id: 'articles-csv', makes: 'list', extension: 'csv', mime: 'text/csv;charset=utf-8', lines };
