// The browser's side of the durability test: the shipped store at work without a pause, telling each thing once it is done.
import type { Article } from '../../src/article/article.ts';
import { fingerprintOf, sha256 } from '../../src/article/fingerprint.ts';
import { get, keep } from '../../src/shelf/articles.ts';
import { checkShelf } from '../../src/shelf/integrity.ts';
import { keepPicture } from '../../src/shelf/pictures.ts';
import { discard, purge } from '../../src/shelf/trash.ts';

const SRC = 'https://n.sinaimg.cn/durability.png';
/** What becomes of every article, one after the other. */
export const STATES = ['none', 'saved', 'pictured', 'revised', 'discarded', 'purged'] as const;
export type State = (typeof STATES)[number];

function articleOf(number: number, revision: number): Article {
  const id = `kill${number}`;
  const text = `第${number}篇第${revision}版。\n`.repeat(60 + (number % 200));
  const empty = { url: '', canonicalUrl: '', template: 'kill', originalTitle: '', source: '', sourceUrl: '', origin: '', author: '', editor: '' };
  const rest = { date: '', publishedAt: '', channel: '', keywords: [], stocks: [], lead: '', pages: null, stated: {} };
  return { ...empty, ...rest, id, title: `第${number}篇`, images: [{ src: SRC, caption: '' }], text, html: `<p>${text}</p>` };
}

async function save(number: number, revision: number): Promise<void> {
  const article = articleOf(number, revision);
  await keep({ article, removed: [], extension: 'kill', hash: await fingerprintOf(article), now: new Date().toISOString() });
}

async function picture(number: number): Promise<void> {
  const bytes = new Uint8Array(20_000).fill(number % 251).buffer;
  await keepPicture(`kill${number}`, SRC, { hash: await sha256(bytes), type: 'image/png', bytes });
}

/** Never ends by itself. `done` is told the number and the state each time the store says that it is so. */
async function work(from: number, done: (number: number, state: State) => Promise<void>): Promise<never> {
  for (let number = from; ; number += 1) {
    const id = `kill${number}`;
    const steps: [State, () => Promise<unknown>][] = [
      ['saved', () => save(number, 1)],
      ['pictured', () => picture(number)],
      ['revised', () => save(number, 2)],
    ];
    if (number % 3 === 0) steps.push(['discarded', () => discard([id], new Date().toISOString())], ['purged', () => purge([id])]);
    for (const [state, step] of steps) {
      await step();
      await done(number, state);
    }
  }
}

/** What is there of an article, as far as `work` got with it. */
async function stateOf(number: number): Promise<State> {
  const copy = await get(`kill${number}`);
  if (copy === null) return 'none';
  if (copy.deletedAt !== '') return 'discarded';
  if (copy.text !== articleOf(number, copy.revision).text) throw new Error(`article ${number} holds another text`);
  if (copy.revision === 2) return 'revised';
  return copy.pictures.kept === 1 ? 'pictured' : 'saved';
}

async function look(numbers: readonly number[]): Promise<{ states: [number, State][]; damage: string[] }> {
  const states: [number, State][] = [];
  for (const number of numbers) states.push([number, await stateOf(number)]);
  const findings = (await checkShelf({ progress: () => undefined, isWanted: () => true })) ?? [];
  return { states, damage: findings.map(({ damage, id }) => `${damage} ${id}`) };
}

Object.assign(globalThis, { durability: { work, look } });
