// Whether a page says something else than the copy that is kept of it.
import type { Article } from '../article/article.ts';
import type { Compared } from '../messages/contract.ts';
import { get } from '../shelf/articles.ts';
import { sameWords } from '../shelf/same-words.ts';
import { savedOf } from './saved.ts';

/** Null when the article is not saved, or lies in the trash. */
export async function compareWithSaved(article: Article): Promise<Compared | null> {
  const copy = await get(article.id);
  if (copy === null || copy.deletedAt !== '') return null;
  return { ...savedOf(copy), isChanged: !sameWords(copy, article) };
}
