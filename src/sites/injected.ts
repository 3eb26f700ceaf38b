// Words that Sina's desk set behind names inside the sentences of others.

/** `least` of `words` or more, in brackets anywhere in a paragraph; in articles up to the year `until`, for later they are prose. */
export interface InjectedWords {
  id: string;
  category: 'related';
  words: readonly string[];
  least: 1 | 2;
  /** Letters behind which they are no mark but say what is meant. */
  notBehind?: string;
  until: number;
  why: string;
  seen: string;
}

export const INJECTED: readonly InjectedWords[] = [
  {
    id: 'account-marks',
    category: 'related',
    words: ['微博', '博客', '专栏', '微信'],
    least: 1,
    notBehind: '台品号站式源',
    until: 2017,
    why: 'Links to accounts behind the names of people and companies, in brackets that may stand outside the link; behind 平台 or 网站 they explain a word.',
    seen: 'http://finance.sina.com.cn/stock/y/20120112/185011190834.shtml',
  },
  {
    id: 'stock-marks',
    category: 'related',
    words: ['资讯', '行情', '论坛'],
    least: 2,
    until: 2010,
    why: 'Links to news, quotes and forum behind the name of each company; one of the words alone is prose.',
    seen: 'http://finance.sina.com.cn/stock/companyresearch/20050901/05541933098.shtml',
  },
];
