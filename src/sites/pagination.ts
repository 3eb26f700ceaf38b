// How articles in several pages, until 2014, say which page this is and where the others are.

/** A box of page numbers: `select` finds the box, its links lead to the other pages, and `current` finds the number of this one in it. */
export interface Pagination {
  id: string;
  select: string;
  current: string;
  why: string;
  seen: string;
}

export const PAGINATIONS: readonly Pagination[] = [
  {
    id: 'page-line',
    select: 'p.page',
    current: '.cur',
    why: 'A line of numbers as the last child of the text.',
    seen: 'http://news.sina.com.cn/s/sd/2011-05-20/151022500587_4.shtml',
  },
  {
    id: 'page-box',
    select: '.pagebox',
    current: '.pagebox_num_nonce',
    why: 'The same as a box of its own, on channels of 2011.',
    seen: 'http://fashion.eladies.sina.com.cn/industry/2011/0106/074619613_2.shtml',
  },
];
