// Tells text that the page itself hides, which is none that it shows.
import type { BodyLength } from './body-length.ts';
import { CAPTION, isCaption } from './captions.ts';
import { attribute, find, nameOf, textOf } from './dom.ts';

const HIDDEN = /display\s*:\s*none/i;

/** Pictures and captions wait hidden for the script that shows them. */
const holdsPicture = (element: Element): boolean =>
  nameOf(element) === 'img' || isCaption(element, nameOf(element), false) || find(element, 'img') !== null || find(element, CAPTION) !== null;

/** Hidden by its own style, and not much of the body: were much hidden, it would be an article that unfolds. */
export function isHidden(element: Element, body: BodyLength): boolean {
  const style = attribute(element, 'style');
  return style !== '' && HIDDEN.test(style) && !holdsPicture(element) && body.isSmallPart(textOf(element).length);
}
