// Finds what old pages put between two comments that call it an advert.
import { NOISE_SPANS, type NoiseSpan } from '../sites/noise-spans.ts';
import { BodyLength } from './body-length.ts';
import { COMMENT_NODE, commentsOf, ELEMENT_NODE, kindOf, lengthOf, nextOf, textOf } from './dom.ts';
import { type Found, isTooMuch, type Noise } from './noise.ts';

const LONGEST = Math.max(...NOISE_SPANS.map(({ from }) => from.length));
/** Beside the words stands white space; what is written out in a comment, scripts and old markup, is not copied to be compared. */
const MOST_SPACE = 40;

/** The elements between a comment that opens a span and the one that closes it, and their rule; null where the comment opens none. */
function spanBehind(comment: Comment): { between: Element[]; rule: NoiseSpan } | null {
  if (lengthOf(comment) > LONGEST + MOST_SPACE) return null;
  const words = textOf(comment).trim();
  const rule = NOISE_SPANS.find(({ from }) => from === words);
  if (rule === undefined) return null;
  const between: Element[] = [];
  for (let node = nextOf(comment); node !== null; node = nextOf(node)) {
    if (kindOf(node) === COMMENT_NODE && textOf(node).trim() === rule.to) return { between, rule };
    if (kindOf(node) === ELEMENT_NODE) between.push(node as Element);
  }
  return null;
}

/** Keeps what spans take, comment by comment, for who meets the comments on the way. The two of a span must be siblings: one without its like means nothing. */
export class SpanSearch implements Noise<NoiseSpan> {
  readonly taken = new Map<Element, NoiseSpan>();
  readonly skipped: Found[] = [];
  readonly #bodyLength: BodyLength;

  constructor(bodyLength: BodyLength) {
    this.#bodyLength = bodyLength;
  }

  meet(comment: Comment): void {
    const span = spanBehind(comment);
    for (const element of span?.between ?? []) {
      const rule = span?.rule as NoiseSpan;
      if (isTooMuch(element, this.#bodyLength)) this.skipped.push({ element, rule });
      else this.taken.set(element, rule);
    }
  }
}

/** What all spans of a body take. */
export function findSpans(body: Element): Noise<NoiseSpan> {
  const search = new SpanSearch(new BodyLength(body));
  const tree = commentsOf(body);
  for (let comment = tree.nextNode(); comment !== null; comment = tree.nextNode()) search.meet(comment as Comment);
  return search;
}
