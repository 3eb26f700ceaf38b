// Which sentence tells the reader of a problem, a fault or a page's standing: one key of `_locales` for each code.
import { PROBLEMS, type ProblemCode } from '../article/article.ts';
import type { ErrorCode } from '../article/errors.ts';
import { type Underscored, underscored } from './underscored.ts';
import { word } from './words.ts';

type SentenceKey = `problem_${Underscored<ProblemCode>}` | `error_${Underscored<ErrorCode>}`;

/** How a page may stand to which something cannot be done now. */
export type Standing = 'off' | 'starting';

export function sentenceFor(code: ProblemCode | ErrorCode | Standing): string {
  if (code === 'off') return word('popup_off');
  if (code === 'starting') return word('trouble_starting');
  const group = (PROBLEMS as readonly string[]).includes(code) ? 'problem' : 'error';
  return word(`${group}_${underscored(code)}` as SentenceKey);
}
