// The JSON line of one page: every name is always there, an unknown value is empty.
import type { Reading } from '../../src/article/article.ts';
import type { PageFile } from './options.ts';

/** What a reading looks like outside: `problem` is null or a code; `ms` is how long the page took to answer. */
export function rowOf({ file, url }: PageFile, reading: Reading, ms: number): Record<string, unknown> {
  const article = reading.article;
  return {
    file,
    url,
    template: article?.template ?? '',
    problem: reading.problem,
    title: article?.title ?? '',
    originalTitle: article?.originalTitle ?? '',
    source: article?.source ?? '',
    sourceUrl: article?.sourceUrl ?? '',
    origin: article?.origin ?? '',
    author: article?.author ?? '',
    editor: article?.editor ?? '',
    date: article?.date ?? '',
    publishedAt: article?.publishedAt ?? '',
    channel: article?.channel ?? '',
    keywords: article?.keywords ?? [],
    // Where nobody knows the address, the one it was served under says nothing.
    canonicalUrl: url === '' ? '' : (article?.canonicalUrl ?? ''),
    id: url === '' ? '' : (article?.id ?? ''),
    stocks: article?.stocks ?? [],
    text: article?.text ?? '',
    html: article?.html ?? '',
    lead: article?.lead ?? '',
    images: article?.images ?? [],
    pages: article?.pages ?? null,
    stated: article?.stated ?? {},
    removed: reading.removed,
    skipped: reading.skipped,
    ms: Math.round(ms * 100) / 100,
  };
}
