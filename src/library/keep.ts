// Puts what came out of a file on the shelf, never over what is there.
import { browser } from '../platform/browser.ts';
import { addNew, find } from '../shelf/articles.ts';
import type { Keeper } from './take-files.ts';

export const keeper: Keeper = {
  foresee: async ({ article }) => ((await find(article.id)) === null ? 'added' : 'present'),
  async keep({ article, removed, savedAt }) {
    const now = savedAt ?? new Date().toISOString();
    const row = await addNew({ article, removed, extension: browser.runtime.getManifest().version, now });
    return row === null ? 'present' : 'added';
  },
};
