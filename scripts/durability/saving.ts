// Saving without a pause: articles are kept, get their picture, are revised, thrown away and erased.
import { fingerprintOf, sha256 } from '../../src/article/fingerprint.ts';
import { keep } from '../../src/shelf/articles.ts';
import { keepPicture } from '../../src/shelf/pictures.ts';
import { discard, purge } from '../../src/shelf/trash.ts';
import { articleOf, pictureOf, SRC, type State, type Tell } from './made.ts';

async function save(id: string, revision: number): Promise<void> {
  const article = articleOf(id, revision);
  await keep({ article, removed: [], extension: 'kill', hash: await fingerprintOf(article), now: new Date().toISOString() });
}

async function picture(id: string): Promise<void> {
  const bytes = pictureOf(id).buffer;
  await keepPicture(id, SRC, { hash: await sha256(bytes), type: 'image/png', bytes });
}

/** Never ends by itself. */
export async function saving(from: number, tell: Tell): Promise<never> {
  for (let number = from; ; number += 1) {
    const id = `kill${number}`;
    const steps: [State, () => Promise<unknown>][] = [
      ['saved', () => save(id, 1)],
      ['pictured', () => picture(id)],
      ['revised', () => save(id, 2)],
    ];
    if (number % 3 === 0) steps.push(['discarded', () => discard([id], new Date().toISOString())], ['purged', () => purge([id])]);
    for (const [state, step] of steps) {
      await step();
      await tell([id], state);
    }
  }
}
