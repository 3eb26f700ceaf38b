// One article is two records: a light one for lists, a heavy one for reading.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../src/article/article-of.ts';
import { copyOf, NO_MARKS, picturesOf, recordsOf, SCHEMA } from '../../../src/shelf/record.ts';
import { sampleArticle, sampleDraft, sampleRemovals } from '../sample-article.ts';

const draft = sampleDraft();
const marks = { star: true, read: true, tags: ['宏观'], note: '再看' };

describe('recordsOf', () => {
  const { row, body } = recordsOf(draft, { ...marks, savedAt: '2026-01-01T00:00:00.000Z', revision: 3 });

  it('keeps text, markup and pictures out of the row', () => {
    expect(Object.keys(row).filter((key) => ['text', 'html', 'images', 'removed', 'stated'].includes(key))).toEqual([]);
    const { text, html, images, stated } = draft.article;
    expect(body).toEqual({ id: row.id, schema: SCHEMA, text, html, images, stated, removed: sampleRemovals });
  });

  it('says which version made it, when, how long it is and what is still to be fetched', () => {
    const times = { savedAt: '2026-01-01T00:00:00.000Z', copiedAt: draft.now, revision: 3, hash: draft.hash };
    expect(row).toMatchObject({ ...times, schema: SCHEMA, extension: '0.1.0', characters: 8, pictures: { all: 1, kept: 0, failed: 0 } });
  });

  it('takes over the marks', () => {
    expect(row).toMatchObject(marks);
    expect(recordsOf(draft, { ...NO_MARKS, savedAt: '', revision: 1 }).row).toMatchObject({ star: false, read: false, tags: [], note: '' });
  });

  it('and back: nothing of the article is lost, and nothing is added', () => {
    const copy = copyOf(row, body);
    expect(copy).toMatchObject({ ...draft.article, removed: sampleRemovals, schema: SCHEMA });
    expect(articleOf(copy)).toEqual(draft.article);
  });
});

describe('picturesOf', () => {
  it('counts a picture that stands twice once', () => {
    const [image] = sampleArticle().images;
    expect(picturesOf([image!, image!, { src: 'https://n.sinaimg.cn/2.jpg', caption: '' }])).toEqual([image?.src, 'https://n.sinaimg.cn/2.jpg']);
  });
});
