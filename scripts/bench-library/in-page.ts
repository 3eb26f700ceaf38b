// The browser's side of the library's benchmark: the shipped store and search, the peers, and the plainest scan, on the same articles.
import { Index as FlexIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { fingerprintOf } from '../../src/article/fingerprint.ts';
import { Finder } from '../../src/library/finder.ts';
import { fold } from '../../src/search/fold.ts';
import { parseQuery } from '../../src/search/query.ts';
import { factsOf, headOf, meets } from '../../src/search/searchable.ts';
import { SEGMENT_SIZE } from '../../src/search/segment.ts';
import { everyId, everyRow, keep, textsOf } from '../../src/shelf/articles.ts';
import { type ArticleRow, type Draft, NO_MARKS, recordsOf } from '../../src/shelf/record.ts';
import { segmentNumbers } from '../../src/shelf/segments.ts';
import { sortIntoStories } from '../../src/shelf/stories.ts';
import { inTransaction } from '../../src/shelf/transaction.ts';
import { discard, purge } from '../../src/shelf/trash.ts';
import { backup, book, empty, restore } from './files.ts';
import { plain } from './plain.ts';
import { articleOf, questions } from './texts.ts';

/** So many articles the library sorts at once. */
const SLICE = 8;

async function draftOf(number: number): Promise<Draft> {
  const article = articleOf(number);
  return {
    article,
    removed: [],
    extension: 'bench',
    hash: await fingerprintOf(article),
    now: new Date(1_700_000_000_000 + number * 1_000).toISOString(),
  };
}

/** As saving does, many in one transaction: only to get there. */
async function fill(from: number, to: number): Promise<void> {
  const drafts: Draft[] = [];
  for (let number = from; number < to; number += 1) drafts.push(await draftOf(number));
  await inTransaction(['articles', 'bodies'], 'readwrite', async (transaction) => {
    for (const draft of drafts) {
      const { row, body } = recordsOf(draft, { ...NO_MARKS, savedAt: draft.now, revision: 1 });
      await transaction.objectStore('articles').put(row);
      await transaction.objectStore('bodies').put(body);
    }
  });
}

async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}

export interface Saves {
  /** Milliseconds until an article is said to be saved, and until its story is found besides. */
  said: number[];
  sorted: number[];
}

/** As the background saves one article after the other: the next one waits for the story of the last. */
async function saves(from: number, many: number): Promise<Saves> {
  const times: Saves = { said: [], sorted: [] };
  for (let number = from; number < from + many; number += 1) {
    const article = articleOf(number);
    const said = await timed(async () => keep({ ...(await draftOf(number)), article }));
    const sorted = await timed(() => sortIntoStories([article.id]));
    times.said.push(said.ms);
    times.sorted.push(said.ms + sorted.ms);
  }
  return times;
}

/** Milliseconds to find the stories of all that are there, in slices as the library takes them. */
async function stories(): Promise<number> {
  const ids = await everyId();
  return (
    await timed(async () => {
      for (let from = 0; from < ids.length; from += SLICE) await sortIntoStories(ids.slice(from, from + SLICE));
    })
  ).ms;
}

declare const chrome: { extension: { getViews(of: { type: 'tab' }): Window[] } };

/** A turn of the event loop: timers of a page in the background come once a second. */
const turn = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

/**
 * The library page that is opened beside this one, by its own clock, looked at in each of its frames: Firefox lets no driver into a page of an
 * extension before it has begun.
 */
async function opening(path: string): Promise<{ firstRow: number; usable: number }> {
  const found = () => chrome.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname === path);
  let view = found();
  for (; view === undefined; view = found()) await turn();
  const { document, performance } = view;
  const page = view;
  return new Promise((resolve) => {
    let firstRow = Number.NaN;
    const look = (): void => {
      if (Number.isNaN(firstRow) && document.querySelector('[data-row]')) firstRow = performance.now();
      if (document.querySelector('[data-whole] [data-row]')) resolve({ firstRow, usable: performance.now() });
      else page.requestAnimationFrame(look);
    };
    look();
  });
}

async function erase(many: number): Promise<number> {
  const ids = (await everyRow()).slice(0, many).map((row) => row.id);
  return (
    await timed(async () => {
      await discard(ids, new Date().toISOString());
      await purge(ids);
    })
  ).ms;
}

interface Engine {
  ready: number;
  /** Ids that answer, in any order. */
  ask(written: string): Promise<string[]> | string[];
}

const all = (): boolean => true;

/** `index` is the time to pack what was not packed yet; done once, then kept. */
async function ours(): Promise<Engine> {
  const rows = await everyRow();
  const finder = new Finder();
  const { ms } = await timed(async () => {
    finder.know(rows);
    await finder.find(parseQuery('，'), all, () => undefined);
  });
  return { ready: ms, ask: async (written) => ((await finder.find(parseQuery(written), all, () => undefined)) ?? []).map((row) => row.id) };
}

interface Loaded {
  rows: ArticleRow[];
  texts: string[];
}

async function load(many: number): Promise<Loaded> {
  const rows = (await everyRow()).slice(0, many);
  const texts: string[] = [];
  for (let from = 0; from < rows.length; from += 500) texts.push(...(await textsOf(rows.slice(from, from + 500).map((row) => row.id))));
  return { rows, texts: texts.map(fold) };
}

/** What is right: every row whose head or text holds every word, by the plainest means. */
function plainly({ rows, texts }: Loaded, written: string): string[] {
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

async function miniSearch(loaded: Loaded): Promise<Engine> {
  const { ms, value } = await timed(() => {
    const index = new MiniSearch({ fields: ['head', 'text'], tokenize: grams, processTerm: (term) => term });
    index.addAll(loaded.rows.map((row, at) => ({ id: row.id, head: headOf(row), text: loaded.texts[at] })));
    return index;
  });
  // Pairs cover every word of two signs or more; a single sign is asked as such.
  const asked = (word: string): string[] => (word.length === 1 ? [word] : grams(word).filter((gram) => gram.length === 2));
  const options = { combineWith: 'AND' as const, tokenize: (joined: string) => joined.split('\0').flatMap(asked) };
  return { ready: ms, ask: (written) => value.search(wordsOf(written).join('\0'), options).map((hit) => String(hit.id)) };
}

async function flexSearch(loaded: Loaded): Promise<Engine> {
  const { ms, value } = await timed(() => {
    const index = new FlexIndex({ tokenize: 'strict', encode: grams });
    loaded.rows.forEach((row, at) => {
      index.add(at, `${headOf(row)}\n${loaded.texts[at]}`);
    });
    return index;
  });
  return {
    ready: ms,
    ask: (written) => {
      const found = value.search(wordsOf(written).join(''), { limit: loaded.rows.length }) as number[];
      return found.map((at) => (loaded.rows[at] as ArticleRow).id);
    },
  };
}

const ENGINES = {
  ours: (_loaded: Loaded) => ours(),
  minisearch: miniSearch,
  flexsearch: flexSearch,
  scan: async (loaded: Loaded): Promise<Engine> => ({ ready: 0, ask: (written) => plainly(loaded, written) }),
};
export type EngineName = keyof typeof ENGINES;

export interface Asked {
  kind: string;
  ms: number[];
  answers: number;
  /** How many questions were answered with exactly the right articles. */
  exact: number;
  of: number;
}

let held: Engine | null = null;

/** Packing goes on behind the answers, and what is not kept when the page is closed is read once more the next time. */
async function packed(articles: number): Promise<void> {
  while ((await segmentNumbers()).length < Math.floor(articles / SEGMENT_SIZE)) await turn();
}

/** Milliseconds from the first answer to the next question. */
const LOOKING = 2_000;

/** `judge` compares with the plainest search; else only times are taken. */
async function ask(name: EngineName, articles: number, rounds: number, judge: boolean): Promise<{ ready: number; asked: Asked[] }> {
  held = null;
  const loaded: Loaded = name === 'ours' && !judge ? { rows: [], texts: [] } : await load(articles);
  const engine = await ENGINES[name](loaded);
  held = engine;
  // A reader looks at the first answer: what is asked next is asked of what has been read by then.
  await new Promise((resolve) => setTimeout(resolve, LOOKING));
  const asked: Asked[] = [];
  for (const [kind, written] of Object.entries(questions(articles))) {
    const one: Asked = { kind, ms: [], answers: 0, exact: 0, of: judge ? written.length : 0 };
    for (const question of written) {
      for (let round = 0; round < rounds; round += 1) {
        // As between two letters that a reader types, what the page waits for may arrive.
        await turn();
        one.ms.push((await timed(() => engine.ask(question))).ms);
      }
      const found = await engine.ask(question);
      one.answers += found.length;
      if (judge && [...found].sort().join() === plainly(loaded, question).sort().join()) one.exact += 1;
    }
    asked.push(one);
  }
  if (name === 'ours') await packed(articles);
  return { ready: engine.ready, asked };
}

/** Lets go of the engine of the last call, so that the memory of the next can be told. */
const release = (): void => {
  held = null;
};

const WORK = { fill, stories, saves, erase, ask, backup, restore, empty, book, plain };

/** A step of the bench while it runs and once it has ended: drivers wait only a few minutes for an answer, some steps take longer. */
interface Step {
  ended: boolean;
  value: unknown;
  fault: string;
}

function begin(name: keyof typeof WORK, ...given: unknown[]): Step {
  const step: Step = { ended: false, value: null, fault: '' };
  (WORK[name] as (...given: unknown[]) => Promise<unknown>)(...given)
    .then(
      (value) => {
        step.value = value;
      },
      (thrown: unknown) => {
        step.fault = thrown instanceof Error ? `${thrown.message}\n${thrown.stack}` : String(thrown);
      },
    )
    .finally(() => {
      step.ended = true;
    });
  return step;
}

Object.assign(globalThis, { libraryBench: { begin, opening, release, isHeld: () => held !== null } });
