// Which sentence tells the reader of a problem or a fault: one key of `_locales` for each code.
import { PROBLEMS, type ProblemCode } from '../article/article.ts';
import type { ErrorCode } from '../article/errors.ts';
import { word } from './words.ts';

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : Text;
type SentenceKey = `problem_${Underscored<ProblemCode>}` | `error_${Underscored<ErrorCode>}`;

export function sentenceFor(code: ProblemCode | ErrorCode): string {
  const group = (PROBLEMS as readonly string[]).includes(code) ? 'problem' : 'error';
  return word(`${group}_${code.replaceAll('-', '_')}` as SentenceKey);
}
