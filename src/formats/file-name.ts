// A file's name out of an article's date and title: readable, and allowed on every system.
import type { Article } from '../article/article.ts';

/** File systems count bytes (255 at most); an ideograph is three, and a folder, a number and an ending must still fit. */
const MOST_BYTES = 180;

// What Windows forbids, what is not seen, and what turns the direction of writing around (so that an ending can pose as another).
// The joiner U+200D stays: without it one emoji falls apart into several.
const FORBIDDEN = /(?:(?!\u200d)[<>:"/\\|?*\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}])+/gu;
/** Devices of Windows, which takes the raised figures for figures. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

function* graphemesOf(text: string): Iterable<string> {
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) yield segment;
}

/** As many of the first parts as fit. */
function fitting(parts: Iterable<string>, most: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let cut = '';
  for (const part of parts) {
    bytes += encoder.encode(part).length;
    if (bytes > most) break;
    cut += part;
  }
  return cut;
}

/** As much of the text as fits, never half a character; one that is longer than a whole name (a letter under hundreds of accents) loses its end. */
const cutToBytes = (text: string, most: number): string => fitting(graphemesOf(text), most) || fitting(text, most);

/** Leading dots hide a file, trailing dots and spaces are lost on Windows. */
const tidy = (text: string) => text.replace(/^[\s.]+|[\s.]+$/g, '');

/** `2026-09-28 Title`, without the ending. */
export function fileNameOf(copy: Pick<Article, 'id' | 'title' | 'date'>): string {
  const say = (text: string) => tidy(text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  const title = say(copy.title) || say(copy.id) || 'article';
  const name = tidy(cutToBytes(`${copy.date.slice(0, 10)} ${title}`.trim(), MOST_BYTES));
  return RESERVED.test(name) ? `_${name}` : name;
}

/** Gives each name of a set of files once: a second one gets a number. Windows and macOS take `A` and `a` for the same. */
export function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; given.has(unique.toLowerCase()); count += 1) unique = `${name} (${count})`;
    given.add(unique.toLowerCase());
    return unique;
  };
}
