// Knows a sub-heading that only its weight tells: Sina's editor has no tag for headings.
import { SIGNS_OF_NO_HEADING } from '../sites/headings.ts';
import type { Line } from './line.ts';

const WHOLLY_BOLD = /^<strong>[^<]*<\/strong>$/;
const LONGEST = 30;
let noHeading: RegExp | undefined;

/** A short line that is bold from end to end, no sentence and no signature. */
export function isSubheading({ text, html }: Line): boolean {
  noHeading ??= new RegExp(SIGNS_OF_NO_HEADING);
  return text.length <= LONGEST && WHOLLY_BOLD.test(html) && !noHeading.test(text);
}
