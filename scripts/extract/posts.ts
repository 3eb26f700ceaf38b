// Reads posts of the feed, and any other file that the library imports, in real Chromium: one row for each article or refusal.
import { readFileSync } from 'node:fs';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { bundle } from '../bundle.ts';
import type { PageFile } from './options.ts';
import type { PostAnswer } from './posts-in-page.ts';
import { rowOf } from './row.ts';

/** The number of files that could not be opened. */
export async function readPosts(files: readonly PageFile[], print: (row: unknown) => void): Promise<number> {
  const code = await bundle('scripts/extract/posts-in-page.ts', { readable: true });
  const browser = await openBrowser('chromium', { extension: null });
  let unreadable = 0;
  try {
    const page = await browser.newPage();
    await page.evaluate(code);
    for (const one of files) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(one.path);
      } catch (thrown) {
        console.error(`${one.path}: ${thrown instanceof Error ? thrown.message : thrown}`);
        unreadable += 1;
        continue;
      }
      const answer = (await page.evaluate(`readPost(${JSON.stringify(one.file)}, ${JSON.stringify(bytes.toString('base64'))})`)) as PostAnswer;
      for (const outcome of answer.outcomes) {
        if ('refusal' in outcome) {
          print({ file: outcome.file, problem: outcome.refusal, detail: outcome.detail });
          continue;
        }
        const { article, removed } = outcome.imported;
        const { id, lead } = article;
        print({ ...rowOf({ ...one, file: outcome.file }, { problem: null, article, removed, skipped: [] }, answer.ms), id, lead });
      }
    }
  } finally {
    await browser.close();
  }
  return unreadable;
}
