// Knows how long the text of a body is, in UTF-16 units: counted only where somebody has to know, and not further than that.
import { textOf } from './dom.ts';

/** No single removal may take more of a body's text than this, unless it is one of Sina's own boxes without paragraphs of prose. */
const LARGEST_SHARE = 0.2;

export class BodyLength {
  readonly #body: Element;
  #whole: number | undefined;
  #met = 0;

  /** `whole` is for who has counted already. */
  constructor(body: Element, whole?: number) {
    this.#body = body;
    this.#whole = whole;
  }

  /** So much more of the text has been met on a walk: most that is asked is answered by what that comes to, which is given back. */
  meet(length: number): number {
    this.#met += length;
    return this.#met;
  }

  /** Whether so much of the text is little enough to do without. */
  isSmallPart(length: number): boolean {
    if (length <= this.#met * LARGEST_SHARE) return true;
    this.#whole ??= textOf(this.#body).length;
    return length <= this.#whole * LARGEST_SHARE;
  }
}
