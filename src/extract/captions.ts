// Knows the caption of a picture by its element.
import { CAPTIONS } from '../sites/pictures.ts';
import { attribute, matches } from './dom.ts';

export const CAPTION = CAPTIONS.join(',');
const NAMES: ReadonlySet<string> = new Set(CAPTIONS.filter((selector) => !selector.startsWith('.')));
const WHOLE: ReadonlySet<string> = new Set(CAPTIONS.filter((selector) => selector.startsWith('.')).map((selector) => selector.slice(1)));
/** In any letters: old pages are in quirks mode, where classes have no case. */
const CLASSES = new RegExp(
  CAPTIONS.filter((selector) => selector.startsWith('.'))
    .map((selector) => selector.slice(1))
    .join('|'),
  'i',
);

/** The browser's matcher is asked only where the element's `name` or the letters of its classes allow it: hardly any element is a caption. `isPlain`: it has no attributes. */
export function isCaption(element: Element, name: string, isPlain: boolean): boolean {
  if (NAMES.has(name)) return true;
  if (isPlain) return false;
  const classes = attribute(element, 'class');
  return classes !== '' && CLASSES.test(classes) && (WHOLE.has(classes) || matches(element, CAPTION));
}
