// Adverts that old pages put between two comments.

export interface NoiseSpan {
  id: string;
  category: 'ad';
  /** The comments before and behind, white space at their ends left out; both stand in the same element. */
  from: string;
  to: string;
  why: string;
  seen: string;
}

export const NOISE_SPANS: readonly NoiseSpan[] = [
  {
    id: 'ad-span-2004',
    category: 'ad',
    from: 'NEWSZW_HZH_BEGIN',
    to: 'NEWSZW_HZH_END',
    why: 'The advert inside the text of 2003–07, in tables of ever other shapes.',
    seen: 'http://news.sina.com.cn/w/2004-05-19/09062569531s.shtml',
  },
];
