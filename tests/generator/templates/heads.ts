// The head of a page: its title with Sina's tail, and the metas that state fields once more.
import type { Article } from '../article.ts';
import { escaped } from '../markup.ts';
import type { Random } from '../random.ts';
import { clock, day, later } from './template.ts';

export interface HeadOptions {
  tail: string;
  /** Time metas as desktop pages write them, as phones do, or none. */
  times: 'desktop' | 'mobile' | 'none';
  media: boolean;
}

const META = (name: string, content: string): string => `<meta ${name} content="${escaped(content)}" />`;

export function headOf(article: Article, url: string, random: Random, { tail, times, media }: HeadOptions): string {
  const out = later(article.shown, article.lag);
  const keywords = random.chance(0.4) ? '|账本|码头' : '';
  const lines = ['<meta charset="utf-8"/>', `<title>${escaped(article.title)}${keywords}${tail}</title>`];
  if (times !== 'none') lines.push(META('property="og:type"', 'news'), META('property="og:url"', url));
  if (times !== 'none' && random.chance(0.7)) lines.push(META('property="og:title"', article.title));
  if (media) lines.push(META('name="mediaid"', article.source), META('property="article:author"', article.source));
  if (times === 'desktop') {
    const shown = `${day(article.shown)} ${clock(article.shown)}:00`;
    if (random.chance(0.5)) lines.push(META('name="weibo: article:create_at"', shown));
    if (random.chance(0.5)) lines.push(META('property="bytedance:published_time"', `${day(article.shown)}T${clock(article.shown)}:00+08:00`));
    lines.push(META('property="article:published_time"', `${day(out)}T${clock(out)}:00+08:00`));
  }
  if (times === 'mobile') lines.push(META('name="author"', 'sina_mobile'), META('property="article:published_time"', `${day(out)} ${clock(out)}:00`));
  lines.push('<script>var SINA_TEXT_PAGE_INFO = {"channel":"cj"};</script>');
  return `<head>\n${lines.join('\n')}\n</head>`;
}
