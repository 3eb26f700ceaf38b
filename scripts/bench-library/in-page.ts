// The browser's side of the library's benchmark: the shipped store and search, the peers, and the plainest scan, on the same articles.
import { fingerprintOf } from '../../src/article/fingerprint.ts';
import { SEGMENT_SIZE } from '../../src/search/segment.ts';
import { everyId, everyRow, keep } from '../../src/shelf/articles.ts';
import { type Draft, NO_MARKS, recordsOf } from '../../src/shelf/record.ts';
import { segmentNumbers } from '../../src/shelf/segments.ts';
import { sortIntoStories } from '../../src/shelf/stories.ts';
import { inTransaction } from '../../src/shelf/transaction.ts';
import { discard, purge } from '../../src/shelf/trash.ts';
import { ENGINES, type Engine, type EngineName, type Loaded, load, plainly, timed } from './engines.ts';
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

/** A library of every size is measured beside the plain scan of so many articles: what that takes tells how fast the machine is just then. */
const SCANNED = 2_000;

export interface Answers {
  ready: number;
  asked: Asked[];
  /** Milliseconds of each plain scan between the questions. */
  scans: number[];
}

/** `judge` compares with the plainest search; else only times are taken. */
async function ask(name: EngineName, articles: number, rounds: number, judge: boolean): Promise<Answers> {
  held = null;
  const isAlone = name === 'ours' && !judge;
  const loaded: Loaded = isAlone ? { rows: [], texts: [] } : await load(articles);
  const engine = (await ENGINES[name](loaded)) as Engine;
  held = engine;
  // A reader looks at the first answer: what is asked next is asked of what has been read by then.
  await new Promise((resolve) => setTimeout(resolve, LOOKING));
  const scanned: Loaded = isAlone ? await load(SCANNED) : loaded;
  const scans: number[] = [];
  const asked: Asked[] = [];
  for (const [kind, written] of Object.entries(questions(articles))) {
    const one: Asked = { kind, ms: [], answers: 0, exact: 0, of: judge ? written.length : 0 };
    for (const question of written) {
      for (let round = 0; round < rounds; round += 1) {
        // As between two letters that a reader types, what the page waits for may arrive.
        await turn();
        one.ms.push((await timed(() => engine.ask(question))).ms);
      }
      if (isAlone) scans.push((await timed(() => plainly(scanned, '㐀㐁'))).ms);
      const found = engine.idsOf(await engine.ask(question));
      one.answers += found.length;
      if (judge && [...found].sort().join() === plainly(loaded, question).sort().join()) one.exact += 1;
    }
    asked.push(one);
  }
  if (name === 'ours') await packed(articles);
  return { ready: engine.ready, asked, scans };
}

/** Milliseconds until a library that has just been opened has answered its first question. */
const first = async (): Promise<number> => (await ENGINES.ours({ rows: [], texts: [] })).ready;

/** Lets go of the engine of the last call, so that the memory of the next can be told. */
const release = (): void => {
  held = null;
};

const WORK = { fill, stories, saves, erase, ask, first, backup, restore, empty, book, plain };

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
