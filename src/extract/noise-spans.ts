// Finds what old pages put between two comments that call it an advert.
import { NOISE_SPANS, type NoiseSpan } from '../sites/noise-spans.ts';
import { commentsOf, kindOf, nextOf, textOf } from './dom.ts';
import { isTooMuch, type Noise } from './noise.ts';

/** The elements between two comments, which must be siblings: a comment without its like means nothing. `bodyLength` is in UTF-16 units. */
export function findSpans(body: Element, bodyLength = textOf(body).length): Noise<NoiseSpan> {
  const found: Noise<NoiseSpan> = { taken: new Map(), skipped: [] };
  const tree = commentsOf(body);
  for (let comment = tree.nextNode(); comment !== null; comment = tree.nextNode()) {
    const words = textOf(comment).trim();
    const rule = NOISE_SPANS.find(({ from }) => from === words);
    if (rule === undefined) continue;
    const between: Element[] = [];
    let node = nextOf(comment);
    for (; node !== null && !(kindOf(node) === Node.COMMENT_NODE && textOf(node).trim() === rule.to); node = nextOf(node)) {
      if (kindOf(node) === Node.ELEMENT_NODE) between.push(node as Element);
    }
    if (node === null) continue;
    for (const element of between) {
      if (isTooMuch(element, bodyLength)) found.skipped.push({ element, rule });
      else found.taken.set(element, rule);
    }
  }
  return found;
}
