// The page's side of the durability test: the shelf at work without a pause, telling each thing once it is done; and afterwards what is found.
import { get } from '../../src/shelf/articles.ts';
import { checkShelf } from '../../src/shelf/integrity.ts';
import { articleOf, STATES, type State, type Tell } from './made.ts';
import { migrating } from './migrating.ts';
import { restoring } from './restoring.ts';
import { saving } from './saving.ts';

const WORK = { saving, restoring, migrating };

async function foundOf(id: string): Promise<State> {
  const copy = await get(id);
  if (copy === null) return 'none';
  const { revision, pictures, deletedAt, star, note, text } = copy;
  if (text !== articleOf(id, revision).text) throw new Error(`${id} holds another text`);
  if (id.startsWith('old')) return 'migrated';
  if (id.startsWith('back')) {
    if (revision !== 2 || pictures.kept !== 1 || !star || note !== id) throw new Error(`${id} is half restored`);
    return 'restored';
  }
  if (deletedAt !== '') return 'discarded';
  if (revision === 2) return 'revised';
  return pictures.kept === 1 ? 'pictured' : 'saved';
}

/** What is found must be what was told last, or the step after it, whose telling was cut off. */
function isTrue(told: State, found: State): boolean {
  if (told === 'purged') return found === 'none';
  if (told === found || (told === 'discarded' && found === 'none')) return true;
  return found !== 'none' && STATES.indexOf(found) === STATES.indexOf(told) + 1;
}

/** Everything that was told and is not so, and all that the shelf's own check finds. */
async function judge(told: readonly [string, State][]): Promise<{ lost: string[]; damage: string[] }> {
  const lost: string[] = [];
  const damage: string[] = [];
  for (const [id, state] of told) {
    try {
      const found = await foundOf(id);
      if (!isTrue(state, found)) lost.push(`${id} was ${state}, is ${found}`);
    } catch (thrown) {
      damage.push(String(thrown));
    }
  }
  const findings = (await checkShelf({ progress: () => undefined, isWanted: () => true })) ?? [];
  return { lost, damage: [...damage, ...findings.map((finding) => `${finding.damage} ${finding.id}`)] };
}

const work = (kind: keyof typeof WORK, from: number, tell: Tell): Promise<void> => WORK[kind](from, tell);

Object.assign(globalThis, { durability: { work, judge } });
