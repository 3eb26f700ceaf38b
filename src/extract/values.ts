// Turns the text of a page into values: times in Beijing time, names, addresses.
import { BEHIND_EDITOR } from '../sites/lines.ts';

/** What folding would change, beside spaces that stand together or at the ends. `\s` has the no-break and the ideographic space and the byte order mark. */
const UNEVEN = /[\u200b\u2060]|[^\S ]/;
const isFolded = (text: string): boolean => !(UNEVEN.test(text) || text.includes('  ') || text.startsWith(' ') || text.endsWith(' '));

/** White space folded to one space, also the no-break and the ideographic one, and none at the ends. */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

const pad = (value: number) => String(value).padStart(2, '0');

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));

function stamp(year: number, month: number, day: number, hour: number, minute: number, second: number): string {
  const isReal = day > 0 && day <= daysOf(year, month) && hour < 24 && minute < 60 && second < 60;
  if (!isReal || year < 1996 || year > 2200) return '';
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}+08:00`;
}

const FULL =
  /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?\s*T?\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?/;
const YEARLESS = /(?:^|[^\d])(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?\s*(\d{1,2})[:：](\d{2})/;

/** A time with a zone of its own, as the same moment in Beijing. */
function inBeijing(parts: readonly number[], zone: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  if (stamp(year, month, day, hour, minute, second) === '') return '';
  const offset = zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const moment = new Date(Date.UTC(year, month - 1, day, hour, minute - offset + 480, second));
  if (Number.isNaN(moment.getTime())) return '';
  return stamp(
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  );
}

/** What is known of the year of a time that is printed without one. `published` is ISO and not earlier than the time. */
export interface YearHint {
  year: number;
  published: string;
}

/**
 * The first time in a text, ISO 8601 with +08:00, or empty. Times without a zone are Beijing time.
 * Mobile pages leave the current year out: then it is the hint's, or the year before where the time would lie after the publishing.
 */
export function readTime(text: string, hint: YearHint | null): string {
  const plain = fold(text);
  const full = FULL.exec(plain);
  if (full) {
    const parts = full.slice(1, 7).map((part) => Number(part ?? 0));
    const [y = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    return full[7] === undefined || full[7] === '+08:00' || full[7] === '+0800'
      ? stamp(y, month, day, hour, minute, second)
      : inBeijing(parts, full[7]);
  }
  const short = YEARLESS.exec(plain);
  if (short === null || hint === null) return '';
  const inYear = (year: number) => stamp(year, Number(short[1]), Number(short[2]), Number(short[3]), Number(short[4]), 0);
  const time = inYear(hint.year);
  return hint.published !== '' && time.slice(0, 16) > hint.published.slice(0, 16) ? inYear(hint.year - 1) : time;
}

/** A day without a time, as its first minute; announcements and reports carry no more. */
export function readDay(text: string): string {
  const found = DAY.exec(fold(text));
  return found ? stamp(Number(found[1]), Number(found[2]), Number(found[3]), 0, 0, 0) : '';
}

/** `研究员：某某 某某`, down to what stands behind the label and its colon; empty when the label is not there. */
export function afterLabel(text: string, label: string): string {
  const plain = fold(text);
  const at = plain.indexOf(label);
  if (at < 0) return '';
  return /^\s*[:：]\s*(.+)$/.exec(plain.slice(at + label.length))?.[1] ?? '';
}

const DAY = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/;

/** What stands behind the first time of a text, or behind the first day where it has no time: older pages print the medium there. */
export function afterTime(text: string): string {
  const plain = fold(text);
  const found = FULL.exec(plain) ?? DAY.exec(plain);
  return found ? readName(plain.slice(found.index + found[0].length)) : '';
}

/** What stands before the first time of a text: `台灣某報 (2012-01-11 16:58)`. */
export function beforeTime(text: string): string {
  const plain = fold(text);
  const found = FULL.exec(plain) ?? DAY.exec(plain);
  return found ? readName(plain.slice(0, found.index).replace(/[\s（(]+$/, '')) : '';
}

/** What follows a medium's name in its line: its weibo, the writer, the page's own buttons. */
const BEHIND_NAME =
  /(?:\s*(?:[[（(]\s*)?(?<!新浪|腾讯|官方)微博(?:\s*[\])）])?|\s*作者\s*[:：].*|\s*(?:我有话说|收藏本文|编辑\s*[:：]).*|\s评论\s*[(（]\s*\d+\s*[)）])$/;
const WRITER = /作者\s*[:：]\s*/;

/** A medium's name as printed, without its label and what follows it. An address is no name, and a writer no medium. */
export function readName(text: string): string {
  let name = fold(text).replace(/^(?:来源|媒体)\s*[:：]\s*/, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(BEHIND_NAME, '').trim();
  }
  return /^(?:https?:|www\.)/i.test(name) ? '' : name;
}

/** A writer's name as printed, with its label or without. */
export const readWriter = (text: string): string => readName(fold(text).replace(WRITER, ''));

/** From the label of a writer to the end: `2021年09月09日21:53 作者:某某` has one behind the time, where others have the medium. */
export function writerIn(text: string): string {
  const plain = fold(text);
  const at = plain.search(WRITER);
  return at < 0 ? '' : plain.slice(at);
}

/** `责任编辑：张三 SF014` and `（编辑：SN067）`, down to the name with the desk's number as printed; who read the proofs is not the editor. */
export function readEditor(text: string): string {
  const found = /(?:责任编辑|责编|编辑)\s*[:：\s]\s*([^）)】\]，。；]{1,40})/.exec(fold(text));
  return (found?.[1] ?? '').replace(new RegExp(`\\s*${BEHIND_EDITOR}.*$`), '').trim();
}

/** An address that parsing would give back as it is: the parser is the dearest part of reading a page full of links. */
const PLAIN_URL = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/(?:[\w\-=&~+,;!$()*]|\.(?=\w)|[/?#:@](?!\.))*$/;

/** An absolute http(s) address, or empty. Relative ones are resolved against the page's address, never against a `<base>` of the page. */
export function readUrl(text: string, address: string): string {
  const bare = text.trim();
  if (bare === '' || bare.startsWith('#')) return '';
  // Sina's pictures stand there without the scheme.
  const whole = bare.startsWith('//') ? `https:${bare}` : bare;
  if (PLAIN_URL.test(whole) && !whole.includes('xn--')) return whole;
  const base = /^https?:/.test(address) ? address : 'https://finance.sina.com.cn/';
  let url: URL;
  try {
    // Parsed once: `canParse` beforehand and a protocol set afterwards would each parse again.
    url = new URL(whole, base);
  } catch {
    return '';
  }
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : '';
}

/** `新浪财经 > 国内财经 > 某专题 > 正文`, down to the channel: the first step that is not the site itself. */
export function readPath(text: string): string {
  const steps = fold(text)
    .split(/\s*[>＞]\s*/)
    .filter((step) => !/^(?:|正文页?|.*首页|新浪.*|.*中心)$/.test(step));
  return steps[0] ?? '';
}

/** `标题_美股新闻_新浪财经_新浪网`, down to the channel that desktop pages until 2015 name there. */
export function readPageTitleChannel(text: string): string {
  return /_([^_|]{2,10})_[^_|]{2,10}_新浪网$/.exec(fold(text))?.[1] ?? '';
}

/** Words between commas. */
export function readWords(text: string): string[] {
  return fold(text)
    .split(/\s*[,，;；]\s*/)
    .filter((word) => word !== '');
}

/** `标题|关键词|关键词_新浪财经_新浪网`, down to the keywords; a title may hold `|` itself, so it has to be known. */
export function readPageTitleWords(text: string, title: string): string[] {
  const plain = fold(text);
  if (title === '' || !plain.startsWith(`${title}|`)) return [];
  return plain
    .slice(title.length + 1)
    .replace(/_[^|]*$/, '')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `标题|关键词|关键词_新浪财经_新浪网`, down to the title. A title may hold `_` and `|` itself, so only Sina's own tail is cut. */
export function readPageTitle(text: string): string {
  return fold(text)
    .replace(/(?:_{1,2}[^_|]{2,14}){0,2}_{1,2}(?:新浪网|手机新浪网|财经头条|新浪(?:财经|新闻|科技))$/, '')
    .replace(/\|[^_]*$/, '')
    .trim();
}
