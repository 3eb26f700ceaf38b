// Words that Sina's desk set behind names inside the sentences of others.

/** One of `words`, or several, in brackets anywhere in a paragraph; in articles up to the year `until`, for later they are prose. */
export interface InjectedWords {
  id: string;
  category: 'related';
  words: readonly string[];
  until: number;
  why: string;
  seen: string;
}

export const INJECTED: readonly InjectedWords[] = [
  {
    id: 'account-marks',
    category: 'related',
    words: ['微博', '博客', '专栏', '微信'],
    until: 2017,
    why: 'Links to accounts behind the names of people and companies, in brackets that may stand outside the link.',
    seen: 'http://finance.sina.com.cn/stock/y/20120112/185011190834.shtml',
  },
];
