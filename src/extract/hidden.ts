// Tells text that the page itself hides, which is none that it shows.
import { CAPTION, isCaption } from './captions.ts';
import { attribute, find, nameOf, textOf } from './dom.ts';

const HIDDEN = /display\s*:\s*none/i;

/** Pictures and captions wait hidden for the script that shows them. */
const holdsPicture = (element: Element): boolean =>
  nameOf(element) === 'img' || isCaption(element, nameOf(element), false) || find(element, 'img') !== null || find(element, CAPTION) !== null;

/** Hidden by its own style, and not more than `most` UTF-16 units of text: were much hidden, it would be an article that unfolds. */
export function isHidden(element: Element, most: number): boolean {
  const style = attribute(element, 'style');
  return style !== '' && HIDDEN.test(style) && !holdsPicture(element) && textOf(element).length <= most;
}
