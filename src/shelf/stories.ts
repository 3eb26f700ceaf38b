// Which saved articles are one story: the same copy out of several media. Derived from the bodies, and made up for when it is missing.
import { ENOUGH, keysOf } from '../stories/keys.ts';
import { isSameStory } from '../stories/same-story.ts';
import { orLost } from './lost.ts';
import { SCHEMA, type StoryRow } from './record.ts';
import { inTransaction, type Over } from './transaction.ts';

/** How many articles with the most keys in common are read and compared. */
const COMPARED = 8;
/** A key that more articles have is one of a sentence that stands everywhere. */
const COMMON = 100;

type Sorting = Over<['articles', 'bodies', 'stories'], 'readwrite'>;

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** The articles that may say the same, those with the most keys in common first. */
async function likely(transaction: Sorting, id: string, keys: readonly number[]): Promise<[id: string, hash: string][]> {
  const index = transaction.objectStore('stories').index('keys');
  const counts = new Map<string, { key: [string, string]; count: number }>();
  for (const found of await Promise.all(keys.map((key) => index.getAllKeys(key, COMMON)))) {
    for (const key of found) {
      const counted = counts.get(key[0]) ?? { key, count: 0 };
      counted.count += 1;
      counts.set(key[0], counted);
    }
  }
  // A text with fewer keys than are asked for is so short that all must agree.
  const enough = Math.min(ENOUGH, keys.length);
  const others = [...counts.values()].filter(({ key, count }) => key[0] !== id && count >= enough);
  return others
    .sort((one, other) => other.count - one.count)
    .slice(0, COMPARED)
    .map(({ key }) => key);
}

/** Gives the story that an article joins with these: theirs, made one where they were several, or a new one. */
async function joined(transaction: Sorting, keys: readonly [string, string][]): Promise<string | null> {
  const store = transaction.objectStore('stories');
  const rows = (await Promise.all(keys.map((key) => store.get(key)))).filter((row) => row !== undefined);
  if (rows.length === 0) return null;
  const names = [...new Set(rows.flatMap(({ story }) => story ?? []))];
  const story = names[0] ?? crypto.randomUUID();
  const members = await Promise.all(names.slice(1).map((name) => store.index('story').getAll(name)));
  for (const row of [...rows.filter((one) => one.story === null), ...members.flat()]) await store.put({ ...row, story });
  return story;
}

/** An article to be sorted, and its copies that are. */
interface Unsorted {
  id: string;
  hash: string;
  text: string;
  sorted: [id: string, hash: string][];
}

/** Null where it is sorted, or gone. */
async function unsorted(transaction: Sorting, id: string): Promise<Unsorted | null> {
  const [row, body, sorted] = await Promise.all([
    transaction.objectStore('articles').get(id),
    orLost(transaction.objectStore('bodies').get(id)),
    transaction.objectStore('stories').getAllKeys(allOf(id)),
  ]);
  if (row === undefined || sorted.some(([, hash]) => hash === row.hash)) return null;
  return { id, hash: row.hash, text: body?.text ?? '', sorted };
}

async function sortOne(transaction: Sorting, { id, hash, text, sorted }: Unsorted): Promise<boolean> {
  const store = transaction.objectStore('stories');
  const keys = keysOf(text);
  const same: [string, string][] = [];
  for (const key of await likely(transaction, id, keys)) {
    const other = await orLost(transaction.objectStore('bodies').get(key[0]));
    if (other !== undefined && isSameStory(text, other.text)) same.push(key);
  }
  const story = await joined(transaction, same);
  // What the article said before belongs to no story any more.
  if (sorted.length > 0) await store.delete(allOf(id));
  await store.put({ id, hash, schema: SCHEMA, keys, story });
  return story !== null;
}

/**
 * Finds the story of each of these, in one transaction: give it few, and each once. Those whose newest copy is sorted already cost
 * little. Gives whether any joined a story.
 */
export function sortIntoStories(ids: readonly string[]): Promise<boolean> {
  const work = async (transaction: Sorting): Promise<boolean> => {
    let some = false;
    // All are asked for before the first is sorted: the way to the store and back takes longer than the reading.
    const waiting = await Promise.all(ids.map((id) => unsorted(transaction, id)));
    for (const article of waiting) if (article !== null && (await sortOne(transaction, article))) some = true;
    return some;
  };
  return inTransaction(['articles', 'bodies', 'stories'], 'readwrite', work, 'relaxed');
}

/** The copies that are sorted, each with its id and hash. Loads no record. */
export function sortedCopies(): Promise<[id: string, hash: string][]> {
  return inTransaction(['stories'], 'readonly', (transaction) => transaction.store.getAllKeys());
}

/** The story of each article that shares one with another, in the trash or not. */
export async function sharedStories(): Promise<Map<string, string>> {
  const rows: StoryRow[] = await inTransaction(['stories'], 'readonly', (transaction) => transaction.store.index('story').getAll());
  return new Map(rows.flatMap(({ id, story }) => (story === null ? [] : [[id, story] as const])));
}
