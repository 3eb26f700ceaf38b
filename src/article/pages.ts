// Which pages of an article in several are not here.
import type { Pages } from './article.ts';

/** Their numbers, in order. */
export function missingPages({ count, held }: Pages): number[] {
  return Array.from({ length: count }, (_, at) => at + 1).filter((number) => !held.includes(number));
}
