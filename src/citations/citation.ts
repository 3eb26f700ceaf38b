// The list of styles in which a saved article can be cited.
import { bibtex } from './bibtex.ts';
import type { Cited } from './cited.ts';
import { gb7714 } from './gb7714.ts';
import { markdownLink } from './markdown-link.ts';

/** Each has a word for the menu in `_locales` under `citation_<id>`. */
export const CITATION_IDS = ['gb7714', 'bibtex', 'markdown-link'] as const;
export type CitationId = (typeof CITATION_IDS)[number];

/** What the article does not state is left out of the citation, never made up. */
export const CITATIONS: Record<CitationId, (cited: Cited) => string> = { gb7714, bibtex, 'markdown-link': markdownLink };
