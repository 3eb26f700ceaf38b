// How each paragraph of a page begins and what it is, and what else of a text is set in a way of its own: Sina's writers type two ideographic spaces, or none, or centre a line, or make it bold for a heading.
import { find, findAll, textOf } from '../extract/dom.ts';
import { isNoise } from '../extract/pictures.ts';
import { MOST_TYPED } from '../reading/marks.ts';
import { FIGURES } from '../sites/pictures.ts';
import { needlessBreaks } from './needless-breaks.ts';
import { tableSettingOf } from './read-tables.ts';

const PICTURE = 'img,video,table,iframe,svg,canvas';
const OTHER_SETTING = ['td', 'th', 'li', 'blockquote', ...FIGURES].join(',');
/** Longer bold lines are emphasis, not headings. */
const LONGEST_HEADING = 40;

const CENTRED = /text-align:\s*(?:center|right|-webkit-center)/i;

const isCentred = (paragraph: Element): boolean =>
  /^(?:center|right)$/i.test(paragraph.getAttribute('align') ?? '') ||
  CENTRED.test(paragraph.getAttribute('style') ?? '') ||
  /align-(?:center|right)/i.test(paragraph.getAttribute('cms-style') ?? '') ||
  paragraph.parentElement?.localName === 'center';

/** All that the paragraph says is bold. */
function isHeading(paragraph: Element, text: string): boolean {
  if (text.length > LONGEST_HEADING || /[。；，]$/.test(text)) return false;
  const bold = find(paragraph, 'strong,b,[cms-style*="strong-Bold"]');
  return bold !== null && textOf(bold).trim() === text;
}

/** How one paragraph is to be set; null where the style of its surroundings is right. */
export function settingOf(paragraph: Element): string | null {
  const written = textOf(paragraph);
  const text = written.trim();
  if (text === '') return find(paragraph, PICTURE) === null ? 'empty' : 'centre';
  if (paragraph.closest(OTHER_SETTING) !== null) return null;
  if (isCentred(paragraph)) return 'centre';
  const lead = /^[\s\u00a0\u3000]*/.exec(written)?.[0] ?? '';
  // Spaces that are not ideographic are of a width that depends on the face: such a line is left as it was typed.
  const typed = lead.includes('\u00a0') ? null : Math.min(MOST_TYPED, lead.replace(/[^\u3000]/g, '').length);
  if (isHeading(paragraph, text)) return `heading-${typed ?? 0}`;
  if (typed === null) return 'as-typed';
  return typed === 0 ? 'plain' : `typed-${typed}`;
}

/** The paragraphs and tables of a text with their settings, and what of it is left out: needless line breaks, buttons and codes. */
export function* settings(body: Element): Generator<[Element, string]> {
  for (const paragraph of findAll(body, 'p')) {
    const setting = settingOf(paragraph);
    if (setting !== null) yield [paragraph, setting];
  }
  for (const table of findAll(body, 'table')) {
    const setting = tableSettingOf(table as HTMLTableElement);
    if (setting !== null) yield [table, setting];
  }
  for (const lineBreak of needlessBreaks(body)) yield [lineBreak, 'empty'];
  for (const image of findAll(body, 'img[src]')) if (isNoise(image, body.baseURI)) yield [image, 'empty'];
}
