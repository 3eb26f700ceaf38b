// A page beside its copy, in a real shelf: the same, changed, not saved, thrown away.
// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { compareWithSaved } from '../../../src/background/compare.ts';
import { keep } from '../../../src/shelf/articles.ts';
import { discard } from '../../../src/shelf/trash.ts';
import { sampleArticle, sampleDraft } from '../sample-article.ts';

describe('compareWithSaved', () => {
  it('tells what the page says from what was kept', async () => {
    const article = sampleArticle();
    expect(await compareWithSaved(article)).toBeNull();
    await keep(sampleDraft());
    expect(await compareWithSaved(article)).toMatchObject({ id: article.id, revision: 1, isChanged: false });
    expect(await compareWithSaved({ ...article, text: '第一段。\n改过的一段。' })).toMatchObject({ isChanged: true });
    await discard([article.id], '2026-10-01T00:00:00.000Z');
    expect(await compareWithSaved(article)).toBeNull();
  });
});
