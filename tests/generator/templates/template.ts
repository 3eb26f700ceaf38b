// What a template is to the generator: how it writes blocks, and how it puts fields, text and surroundings together.
import type { Article, Habits, Moment } from '../article.ts';
import type { Style } from '../markup.ts';
import type { TemplateId } from '../noise/block.ts';
import type { Random } from '../random.ts';

export interface Surroundings {
  above: string;
  below: string;
  right: string;
}

/** Lines of the text that state a field, and boxes at its end that name the editor. */
export interface Furniture {
  /** Markup put before the first block or behind the last; `inline` is glued to the last paragraph. */
  editorBox: string;
  editorLine: string;
  editorInline: string;
  /** The editor as this page prints the name, when it adds a number to it. */
  editor?: string;
  /** A writer's box at the head of the text: markup and what it reads as. */
  authorBox: { html: string; line: string } | null;
}

export interface Template {
  id: TemplateId;
  habits: Habits;
  style: Style;
  url(article: Article, random: Random): string;
  /** How this page names the editor and the writer in its text. */
  furnish(article: Article, random: Random): Furniture;
  /** The whole page, and the fields that this page states otherwise than the article. */
  page(given: { article: Article; url: string; body: string; around: Surroundings; random: Random }): { html: string; says: Partial<Says> };
}

export interface Says {
  source: string;
  sourceUrl: string;
  author: string;
  channel: string;
  keywords: readonly string[];
  date: string;
}

export const two = (value: number): string => String(value).padStart(2, '0');
export const day = ({ year, month, day: date }: Moment, between = '-'): string => [year, two(month), two(date)].join(between);
export const clock = ({ hour, minute }: Moment): string => `${two(hour)}:${two(minute)}`;
export const iso = (moment: Moment): string => `${day(moment)}T${clock(moment)}:00+08:00`;

export function later(moment: Moment, minutes: number): Moment {
  const date = new Date(Date.UTC(moment.year, moment.month - 1, moment.day, moment.hour, moment.minute + minutes));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** `incmykkm9423220` and its like. */
export function docId(random: Random): string {
  const letters = Array.from({ length: 7 }, () => String.fromCharCode(97 + random.whole(0, 25))).join('');
  return `i${letters}${random.whole(1_000_000, 9_999_999)}`;
}

/** What no page of Sina's is without. */
export const home = (random: Random): string =>
  random.pick(['<a href="https://www.sina.com.cn/">首页</a>', '<link rel="stylesheet" href="//n.sinaimg.cn/news/page.css">']);

/** A link of the page behind the medium, which is no part of the name. */
export const behindMedium = (random: Random): string => (random.chance(0.4) ? ' <a href="#comment">我要评论</a>' : '');

export const nothing: Furniture = { editorBox: '', editorLine: '', editorInline: '', authorBox: null };

export const OLD_INDENTS = ['　　', '　　', '&nbsp;&nbsp;&nbsp;&nbsp;', ' 　　'];
