// What a reading of the text leaves out because a rule means it, asked on the way through the text.
import type { BodyLength } from '../extract/body-length.ts';
import { NoiseSearch } from '../extract/noise.ts';
import { SpanSearch } from '../extract/noise-spans.ts';
import type { RuleIndex } from '../extract/rule-index.ts';

export interface LeftOut {
  /** Whether the element is left out; asked once of each on the way. `isPlain`: it has no attributes. */
  has(element: Element, name: string, isPlain: boolean): boolean;
  /** Comments may open a span that is left out. */
  meet(comment: Comment): void;
}

export function leftOut(body: Element, rules: RuleIndex, bodyLength: BodyLength): LeftOut {
  const noise = new NoiseSearch(body, rules, bodyLength);
  const spans = new SpanSearch(bodyLength);
  return {
    has: (element, name, isPlain) => spans.taken.has(element) || noise.take(element, name, isPlain) !== null,
    meet: (comment) => spans.meet(comment),
  };
}
