// What an article is without what is kept beside it.
import { expect, it } from 'vitest';
import { articleOf } from '../../../src/article/article-of.ts';
import { sampleArticle, sampleCopy } from '../sample-article.ts';

it('keeps every field of an article and nothing else', () => {
  expect(articleOf(sampleCopy())).toEqual(sampleArticle());
  expect(articleOf({ ...sampleArticle(), note: 'mine' } as never)).toEqual(sampleArticle());
});
