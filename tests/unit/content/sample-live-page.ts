// A live page with all that its scripts bring: the lines, and the engine's report at once.
import { makeCleaner } from '../../../src/content/cleaner.ts';
import { LivePage } from '../../../src/content/live-page.ts';

import { PageReport } from '../../../src/content/page-report.ts';
import { ALL_NOISE } from '../../../src/content/rules-in-force.ts';

export function openPage(document: Document, address: string, changed: (removed: number) => void = () => {}) {
  const hearer = { changed: (count: () => number) => changed(count()), asked: () => report.judge(), guarded: (work: () => void) => work() };
  const page: LivePage = new LivePage(document, address, hearer);
  const report = new PageReport(page);
  page.learn(makeCleaner(ALL_NOISE));
  return { page, report };
}
