// Headings under which texts list links to other articles, without a box that would say so.

export interface RelatedList {
  id: string;
  category: 'related';
  /** At which end of the text it counts. */
  at: 'head' | 'tail';
  /** Matched against the whole line; what follows the heading in its line must be links too. */
  heading: string;
  why: string;
  seen: string;
}

/** Marks, numbers and dates before or behind a link say nothing. */
export const BESIDE_LINKS = '[\\s·•▪■◆▶►>＞|｜\\-－—.、:：()（）[\\]【】\\d年月日]';

const HEADING =
  '^[【\\[]?(?:(?:更多)?相关(?:报道|阅读|新闻|链接|文章|专题|评论)(?:链接)?|延伸阅读|推荐阅读|更多(?:阅读|新闻|报道|精彩)(?:请看)?)[】\\]]?\\s*[:：]?';

export const RELATED_LISTS: readonly RelatedList[] = [
  {
    id: 'related-links',
    category: 'related',
    at: 'tail',
    heading: HEADING,
    why: 'Only as the last lines of a text, and only where every line behind the heading is a link: boxes of the same name hold prose.',
    seen: 'http://fashion.eladies.sina.com.cn/industry/2011/0106/074619613_2.shtml',
  },
  {
    id: 'related-links-head',
    category: 'related',
    at: 'head',
    heading: HEADING,
    why: 'The technology desk of 2014–19 set it above the text too, under the player.',
    seen: 'https://tech.sina.com.cn/mobile/',
  },
];
