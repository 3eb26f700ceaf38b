// An article's own HTML read once more, without rules: the form that `extract` writes, with the text and the pictures it holds.
import type { Article } from '../article/article.ts';
import { BodyLength } from './body-length.ts';
import { isLine, markupOf, textOfLines } from './line.ts';
import { walkBody } from './walk.ts';

/** `body` holds what was sanitised. What `extract` wrote comes back unchanged. */
export function canonical(body: Element): Pick<Article, 'html' | 'text' | 'images'> {
  const options = { address: '', noise: () => null, placed: () => null, isWhole: true, bodyLength: new BodyLength(body) };
  // A copy is never left in the middle, however long it is.
  const { items } = walkBody(body, options, true);
  const images = items.filter(isLine).flatMap(({ picture }) => (picture === undefined ? [] : [picture]));
  return { html: markupOf(items), text: textOfLines(items), images };
}
