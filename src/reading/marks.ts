// The marks that read mode puts on a page's elements, which its style then speaks of.

/** Marks the elements that stay: those on the way to the text as `path`, the parts themselves, and what keeps several parts of a byline in one `row`. */
export const PART = 'data-jingdu-part';
/** Marks the lines of the text that are set in a way of their own. */
export const LINE = 'data-jingdu-line';

/** How far the longest typed indent goes that is understood, in ideographs. */
export const MOST_TYPED = 4;

/** More than any style of ours has. */
export const LONGEST_STYLE = 40_000;
