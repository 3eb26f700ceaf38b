// The name of a place where a value stands, for receipts and reports.
import type { FieldPlace } from './site.ts';

/** A selector, with `@` and an attribute's name when it is one; `meta` and a name for the page's metadata. */
export function nameOfPlace(place: FieldPlace): string {
  if ('meta' in place) return `meta ${place.meta}`;
  return place.attr === undefined ? place.select : `${place.select}@${place.attr}`;
}
