// One article is two records: a light one for lists, a heavy one for reading.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { copyOf, recordsOf, SCHEMA } from '../../../src/shelf/record.ts';
import { sampleArticle, sampleRemovals } from '../sample-article.ts';

const now = '2026-09-28T13:05:00.000Z';
const draft = { article: sampleArticle(), removed: sampleRemovals, extension: '0.1.0', now };

describe('recordsOf', () => {
  const { row, body } = recordsOf(draft, '2026-01-01T00:00:00.000Z');

  it('keeps text, markup and pictures out of the row', () => {
    expect(Object.keys(row).filter((key) => ['text', 'html', 'images', 'removed'].includes(key))).toEqual([]);
    expect(body).toEqual({
      id: row.id,
      schema: SCHEMA,
      text: draft.article.text,
      html: draft.article.html,
      images: draft.article.images,
      removed: sampleRemovals,
    });
  });

  it('says which version made it, when, and how long it is', () => {
    expect(row).toMatchObject({ schema: SCHEMA, extension: '0.1.0', savedAt: '2026-01-01T00:00:00.000Z', copiedAt: now, characters: 8 });
  });

  it('and back: nothing of the article is lost', () => {
    expect(copyOf(row, body)).toEqual({ ...draft.article, savedAt: row.savedAt, copiedAt: now, characters: 8, removed: sampleRemovals });
  });
});
