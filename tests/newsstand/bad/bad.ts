// A page that gives no article, and the one code it must give instead.
import type { ProblemCode } from '../../../src/article/article.ts';
import type { Reply } from '../reply.ts';

export interface BadPage {
  name: string;
  url: string;
  problem: ProblemCode;
  /** Whether nothing at all may be changed on it. */
  untouched: boolean;
  reply(): Reply;
}
