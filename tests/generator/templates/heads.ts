// The head of a page: its title with Sina's tail, and the metas that state fields once more.
import type { Article } from '../article.ts';
import { escaped } from '../markup.ts';
import type { Random } from '../random.ts';
import { clock, day, later } from './template.ts';

export interface HeadOptions {
  tail: string;
  /** Time metas as desktop pages write them, since 2024 with one more, as phones do, or none. */
  times: 'desktop' | 'desktop-2024' | 'mobile' | 'none';
  /** The medium as the metas have it; empty where they have none. */
  media: string;
  /** Whether the metas state the title. */
  og: boolean;
  /** Where the head states the keywords, if it does. */
  words: WordsAt;
  /** The page shows no time: one meta alone states it, and those less true are later. */
  isUndated?: boolean;
}

/** `links` is not the head's: the page has them as links under the text. */
export type WordsAt = 'title' | 'tags' | 'links' | 'none';
export const KEYWORDS: readonly string[] = ['账本', '码头'];
export const linksOf = (words: readonly string[]): string =>
  words.map((word) => `<a href="http://tags.finance.sina.com.cn/${word}">${word}</a>`).join(' ');

const META = (name: string, content: string): string => `<meta ${name} content="${escaped(content)}" />`;

/** Minutes that the publish time lies behind, where it must not be the time that is shown. */
const SOME_LAG = 37;

function timeMetas(article: Article, random: Random, { times, isUndated = false }: HeadOptions): string[] {
  if (times === 'none') return [];
  const metas = times === 'desktop-2024' ? (['created', 'bytedance', 'published'] as const) : (['created', 'published'] as const);
  const stating = times === 'mobile' ? 'published' : random.pick(metas);
  const lag = isUndated && stating === 'published' ? 0 : isUndated ? article.lag || SOME_LAG : article.lag;
  const out = later(article.shown, lag);
  if (times === 'mobile') return [META('name="author"', 'sina_mobile'), META('property="article:published_time"', `${day(out)} ${clock(out)}:00`)];
  const shown = `${day(article.shown)} ${clock(article.shown)}:00`;
  const isWritten = (meta: (typeof metas)[number]): boolean => (isUndated ? stating === meta : random.chance(0.5));
  return [
    ...(isWritten('created') ? [META('name="weibo: article:create_at"', shown)] : []),
    ...(times === 'desktop-2024' && isWritten('bytedance') ? [META('property="bytedance:published_time"', `${shown.replace(' ', 'T')}+08:00`)] : []),
    META('property="article:published_time"', `${day(out)}T${clock(out)}:00+08:00`),
  ];
}

export function headOf(article: Article, url: string, random: Random, options: HeadOptions): string {
  const { tail, times, media, og, words } = options;
  const keywords = words === 'title' ? `|${KEYWORDS.join('|')}` : '';
  const lines = ['<meta charset="utf-8"/>', `<title>${escaped(article.title)}${keywords}${tail}</title>`];
  if (times !== 'none') lines.push(META('property="og:type"', 'news'), META('property="og:url"', url));
  if (words === 'tags') lines.push(META('name="tags"', KEYWORDS.join(',')));
  if (og) lines.push(META('property="og:title"', article.title));
  if (times !== 'none' || media !== '') lines.push(META('name="mediaid"', media), META('property="article:author"', media));
  lines.push(...timeMetas(article, random, options));
  lines.push('<script>var SINA_TEXT_PAGE_INFO = {"channel":"cj"};</script>');
  return `<head>\n${lines.join('\n')}\n</head>`;
}

/** Where a page states its title beside the page's own title, from which nobody can tell a bar in the title: its heading, or without one maybe a meta. */
export function titledBy({ title }: Article, random: Random, { metas }: { metas: boolean }): { heading: string; og: boolean } {
  const og = metas && random.chance(0.7);
  const needsMore = title.includes('|');
  if (random.chance(needsMore ? 0.75 : 0.94) || (needsMore && !metas)) return { heading: escaped(title), og };
  return { heading: '', og: og || needsMore };
}
