// One article to be cited, for tests to vary.
import type { Cited } from '../../../src/citations/cited.ts';
import { sampleArticle } from '../sample-article.ts';

export function cited(changes: Partial<Cited> = {}): Cited {
  const { id, url, canonicalUrl, title, source, author, date } = sampleArticle();
  return { id, url, canonicalUrl, title, source, author, date, seenOn: '2026-11-25', ...changes };
}
