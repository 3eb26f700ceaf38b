// Knows the page's own title, time and medium again where they stand once more above the text.
import { type Item, isLine } from './line.ts';
import { fold, readTime } from './values.ts';

export interface Head {
  title: string;
  date: string;
  source: string;
}

/** Lines of a head are short; the first one that is not begins the prose. */
const LONGEST = 40;
const MOST = 3;

/** A title is the same title in quotes or with other punctuation. */
const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '');
/** Two texts that differ here need not be laid bare: hardly a line begins as the title does. */
const firstLetter = (text: string) => /[^\s\p{P}]/u.exec(text)?.[0];
const isSame = (text: string, title: string) => firstLetter(text) === firstLetter(title) && bare(text) === bare(title);

/** What a line with the time may hold beside it: an address, the medium, and the marks between. */
function holdsOnlyTime(text: string, { date, source }: Head): boolean {
  if (date === '' || readTime(text, null).slice(0, 16) !== date.slice(0, 16)) return false;
  const rest = text
    .replace(/(?:https?:\/\/|www\.)[\w./-]+/g, '')
    .replace(source === '' ? '' : source, '')
    .replace(/来源/g, '');
  return /^[\d\s年月日:：.\-/（）()|｜]*$/.test(rest);
}

/** Longer than a title with punctuation of its own, or a time beside an address, could be. */
const isTooLong = (text: string, { title }: Head): boolean => text.length > 2 * title.length + 160;

/** Whether a line says no more than the page's head. */
export function repeatsHead(text: string, head: Head): boolean {
  if (isTooLong(text, head)) return false;
  const plain = fold(text);
  return plain === head.title || (head.title !== '' && isSame(plain, head.title)) || (/\d/.test(plain) && holdsOnlyTime(plain, head));
}

/** Texts taken over whole from other sites begin with their head. The only line of a text stays: a flash may say no more than its title. */
export function withoutRepeatedHead(items: readonly Item[], head: Head): readonly Item[] {
  let left = items.filter((item) => isLine(item) && item.text !== '').length;
  let checked = 0;
  let isAbove = true;
  return items.filter((item) => {
    // A rule under a head goes with it.
    if (isLine(item) && item.kind === 'hr') return !isAbove;
    if (!isLine(item) || item.text === '' || checked >= MOST || left < 2) return true;
    const repeats = repeatsHead(item.text, head);
    checked = item.text.length > LONGEST && !repeats ? MOST : checked + 1;
    if (repeats) left -= 1;
    else isAbove = false;
    return !repeats;
  });
}
