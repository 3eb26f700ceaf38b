// What is found on a page before anything is taken: where the text of the article is, and which of its lines are Sina's own; or why there is none.
import type { ProblemCode } from '../article/article.ts';
import { BodyLength } from '../extract/body-length.ts';
import { textOf } from '../extract/dom.ts';
import { findTemplate, isTitledMissing } from '../extract/find-template.ts';
import { isTooLarge, judgeText } from '../extract/judge.ts';
import type { RuleIndex } from '../extract/rule-index.ts';
import { WITNESSED } from '../sites/at-start.ts';
import { leftOut } from './left-out.ts';
import { type OwnLine, seeText } from './own-lines.ts';

/** A shorter text may say no more than its title, and only a whole reading knows that. A short look sees somewhat more text than there is. */
const SHORT = 240;

/** `isShort`: the page still has to be read before it counts as an article. */
export type FirstLook = { problem: ProblemCode } | { problem: null; body: Element; isShort: boolean; lines(): OwnLine[] };

export function firstLook(document: Document, noise: RuleIndex): FirstLook {
  const found = findTemplate(document, WITNESSED);
  if (found === null) return { problem: isTitledMissing(document) ? 'error-page' : 'unknown-template' };
  const { body } = found;
  const length = textOf(body).length;
  if (isTooLarge(length)) return { problem: 'too-large' };
  const bodyLength = new BodyLength(body, length);
  const { text, whole } = seeText(body, leftOut(body, noise, bodyLength), bodyLength);
  const isShort = text.length < SHORT;
  // The letters of a few words are no proof.
  const problem = isShort ? null : judgeText(body, text);
  return problem === null ? { problem, body, isShort, lines: whole } : { problem };
}

/** Lines of Sina's own on a page that has been cleaned of elements. */
export function ownLines(body: Element, noise: RuleIndex): OwnLine[] {
  const bodyLength = new BodyLength(body);
  return seeText(body, leftOut(body, noise, bodyLength), bodyLength).whole();
}
