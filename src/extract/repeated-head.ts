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
/** Two texts that differ here need not be laid bare: hardly a line begins as the title does, and nearly every one with a letter of Chinese. */
const firstLetter = (text: string) => (/^[\u4e00-\u9fff]/.test(text) ? text.charAt(0) : /[^\s\p{P}]/u.exec(text)?.[0]);
const isSame = (text: string, title: string) => firstLetter(text) === firstLetter(title) && bare(text) === bare(title);

/** The time of a line that holds nothing beside it but an address, the medium, and the marks between; else empty. */
function timeAlone(text: string, { source }: Head): string {
  const time = /\d/.test(text) ? readTime(text, null).slice(0, 16) : '';
  if (time === '') return '';
  const rest = text
    .replace(/(?:https?:\/\/|www\.)[\w./-]+/g, '')
    .replace(source === '' ? '' : source, '')
    .replace(/来源|(?:发布|发表)(?:时间|日期)/g, '');
  return /^[\d\s年月日:：.\-/（）()|｜]*$/.test(rest) ? time : '';
}

/** The medium printed it so long before the page did, in milliseconds. */
const MOST_BEFORE = 48 * 3_600_000;

/** Whether the line is the time of the medium that the text is from. What is told hour by hour has more such lines. */
function isEarlierTime(text: string, head: Head, items: readonly Item[]): boolean {
  if (text.length > LONGEST || head.date === '') return false;
  const time = timeAlone(fold(text), head);
  const before = time === '' ? Number.NaN : Date.parse(head.date) - Date.parse(`${time}+08:00`);
  if (!(before >= 0 && before <= MOST_BEFORE)) return false;
  return items.filter((item) => isLine(item) && item.text.length <= LONGEST && timeAlone(fold(item.text), head) !== '').length === 1;
}

/** Longer than a title with punctuation of its own, or a time beside an address, could be. */
const isTooLong = (text: string, { title }: Head): boolean => text.length > 2 * title.length + 160;

/** Whether a line says no more than the page's head. */
export function repeatsHead(text: string, head: Head): boolean {
  if (isTooLong(text, head)) return false;
  const plain = fold(text);
  return (
    plain === head.title ||
    (head.title !== '' && isSame(plain, head.title)) ||
    (head.date !== '' && timeAlone(plain, head) === head.date.slice(0, 16))
  );
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
    const repeats = repeatsHead(item.text, head) || isEarlierTime(item.text, head, items);
    checked = item.text.length > LONGEST && !repeats ? MOST : checked + 1;
    if (repeats) left -= 1;
    else isAbove = false;
    return !repeats;
  });
}
