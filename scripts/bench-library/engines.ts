// The search of the library and its peers, each made ready for the same articles and asked in the same words.
import { Index as FlexIndex } from 'flexsearch';
import MiniSearch, { type SearchResult } from 'minisearch';
import { Finder } from '../../src/library/finder.ts';
import { fold } from '../../src/search/fold.ts';
import { parseQuery } from '../../src/search/query.ts';
import { factsOf, headOf, meets } from '../../src/search/searchable.ts';
import { everyRow, textsOf } from '../../src/shelf/articles.ts';
import type { ArticleRow } from '../../src/shelf/record.ts';

export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}

export interface Engine<Answer = unknown> {
  ready: number;
  /** What the engine itself answers with. */
  ask(written: string): Promise<Answer> | Answer;
  /** The ids in an answer, in any order; not part of what is timed. */
  idsOf(answer: Answer): string[];
}

const all = (): boolean => true;

/** `index` is the time to pack what was not packed yet; done once, then kept. */
async function ours(): Promise<Engine<ArticleRow[] | null>> {
  const rows = await everyRow();
  const finder = new Finder();
  const { ms } = await timed(async () => {
    finder.know(rows);
    await finder.find(parseQuery('，'), all, () => undefined);
  });
  const ask = (written: string) => finder.find(parseQuery(written), all, () => undefined);
  return { ready: ms, ask, idsOf: (rows) => (rows ?? []).map(({ id }) => id) };
}

export interface Loaded {
  rows: ArticleRow[];
  texts: string[];
}

export async function load(many: number): Promise<Loaded> {
  const rows = (await everyRow()).slice(0, many);
  const texts: string[] = [];
  for (let from = 0; from < rows.length; from += 500) texts.push(...(await textsOf(rows.slice(from, from + 500).map((row) => row.id))));
  return { rows, texts: texts.map(fold) };
}

/** What is right: every row whose head or text holds every word, by the plainest means. */
export function plainly({ rows, texts }: Loaded, written: string): string[] {
  const { terms, filters } = parseQuery(written);
  return rows.flatMap((row, at) => {
    const holds = (text: string): boolean => (texts[at] as string).includes(text) || headOf(row).includes(text);
    const facts = factsOf(row);
    return filters.every((filter) => meets(facts[filter.field], filter)) && terms.every((term) => holds(term.text) !== term.without) ? row.id : [];
  });
}

const grams = (text: string): string[] => {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    found.add(text.charAt(at));
    if (at + 1 < text.length) found.add(text.slice(at, at + 2));
  }
  return [...found];
};

/** Terms after one another, as a reader of these libraries would have to ask; filters and order are left to us. */
const wordsOf = (written: string): string[] => parseQuery(written).terms.flatMap((term) => (term.without ? [] : term.text));

async function miniSearch(loaded: Loaded): Promise<Engine<SearchResult[]>> {
  const { ms, value } = await timed(() => {
    const index = new MiniSearch({ fields: ['head', 'text'], tokenize: grams, processTerm: (term) => term });
    index.addAll(loaded.rows.map((row, at) => ({ id: row.id, head: headOf(row), text: loaded.texts[at] })));
    return index;
  });
  // Pairs cover every word of two signs or more; a single sign is asked as such.
  const asked = (word: string): string[] => (word.length === 1 ? [word] : grams(word).filter((gram) => gram.length === 2));
  const options = { combineWith: 'AND' as const, tokenize: (joined: string) => joined.split('\0').flatMap(asked) };
  return { ready: ms, ask: (written) => value.search(wordsOf(written).join('\0'), options), idsOf: (hits) => hits.map(({ id }) => String(id)) };
}

async function flexSearch(loaded: Loaded): Promise<Engine<number[]>> {
  const { ms, value } = await timed(() => {
    const index = new FlexIndex({ tokenize: 'strict', encode: grams });
    loaded.rows.forEach((row, at) => {
      index.add(at, `${headOf(row)}\n${loaded.texts[at]}`);
    });
    return index;
  });
  return {
    ready: ms,
    ask: (written) => value.search(wordsOf(written).join(''), { limit: loaded.rows.length }) as number[],
    idsOf: (found) => found.map((at) => (loaded.rows[at] as ArticleRow).id),
  };
}

const scan = async (loaded: Loaded): Promise<Engine<string[]>> => ({ ready: 0, ask: (written) => plainly(loaded, written), idsOf: (ids) => ids });

export const ENGINES = { ours: (_loaded: Loaded) => ours(), minisearch: miniSearch, flexsearch: flexSearch, scan };
export type EngineName = keyof typeof ENGINES;
