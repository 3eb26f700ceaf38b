// The shapes of Sina's addresses, tried in order: what is an article by its id, what looks like one and is none, other articles, then everything else known.
import type { AddressShape } from './site.ts';

const LISTS = 'https://github.com/DIYgod/RSSHub/tree/master/lib/routes/sina';

/** Hosts and folders whose pages have an article's id or date and are none; the shapes that say so, and why, stand further down. */
const NO_HOST = '(?!(?:video|v|slide|comment\\d?|zhibo|live)\\.)';
const NO_FOLDER = '(?!(?:comment|app|jmp|author_article)/)';
const NO_OLD_FOLDER = '(?!(?:author_article|iframe|blank|pdps|tblog|realstock|quotes|zt_d|zt|focus|stock/jmp)/|(?:js|text)/\\d+/)';

export const ADDRESSES: readonly AddressShape[] = [
  // Articles of the content system and of the years before it: nearly every page that is asked about is one, and is told by the first expressions.
  {
    id: 'desktop',
    address: `^${NO_HOST}[^/]+\\.sina\\.com\\.cn/(?:${NO_FOLDER}[\\w-]+/){0,6}\\d{4}-\\d{2}-\\d{2}/(?:\\d{4}/)?(?:doc|zl|details|detail)-(?<id>i[a-z]{7}\\d{7})(?:_\\d+)?\\.(?:shtml|d\\.html)$`,
    verdict: 'article',
    why: 'Every desktop article since late 2015; channels have capitals, digits and underscores and are never a filter. Fashion and women’s pages have a folder of the hour and minute behind that of the day.',
    examples: [
      'https://fashion.sina.com.cn/b/mk/2014-04-15/0638/doc-ianfzhns6592018.shtml',
      'https://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
      'https://finance.sina.com.cn/zl/lifestyle/2017-02-15/zl-ifyarmcu6004102.shtml',
      'https://finance.sina.com.cn/money/lczx/2016-11-29/details-ifxyasmv2134617.shtml',
      'https://finance.sina.com.cn/7x24/2024-11-02/doc-incuskry2043671.shtml',
    ],
  },
  {
    id: 'mobile',
    address: `^${NO_HOST}[^/]+\\.sina\\.cn/(?:${NO_FOLDER}[\\w-]+/){0,6}\\d{4}-\\d{2}-\\d{2}/(?:detail|zl|zx|doc)-(?<id>i[a-z]{7}\\d{7})\\.d\\.html$`,
    verdict: 'article',
    why: 'Every mobile article, old ones re-hosted under sa/; it shares the id, not the channel, with the desktop page.',
    examples: [
      'https://finance.sina.cn/2024-01-23/detail-inaephha3220334.d.html',
      'https://finance.sina.cn/sa/2005-04-19/detail-ikkntiak8936597.d.html',
    ],
  },
  {
    id: 'desktop-legacy',
    address: `^${NO_HOST}(?!news\\.sina\\.com\\.cn/comment/)(?<host>[^/.]+)\\.(?:[^/]+\\.)?sina\\.com\\.(?:cn|tw|hk)/(?:${NO_OLD_FOLDER}[\\w-]+/){0,6}(?<day>(?:19|20)\\d{2}(?:-\\d{1,2}-\\d{1,2}|\\d{4}|/\\d{4}))/(?:\\d{4}/)?(?<id>\\d{5,13}[a-z]?)(?:_\\d+)?\\.s?html$`,
    verdict: 'article',
    prefix: 'old',
    why: 'Articles until 2015 have a dated folder, before 2001 with single digits too, and a number that starts with the hour and minute, which some have as a folder as well.',
    examples: [
      'http://dailynews.sina.com.cn/society/2000-2-28/65899.html',
      'http://baby.sina.com.cn/news/2015-12-16/1103/110271546.shtml',
      'https://finance.sina.com.cn/china/20140301/024218372262.shtml',
      'https://finance.sina.com.cn/20050419/104622481.shtml',
      'https://news.sina.com.cn/c/2009-11-22/024116646509s.shtml',
      'https://sports.sina.com.cn/js/2011-01-09/07315400812.shtml',
      'https://news.sina.com.tw/article/20120116/5823493.html',
    ],
  },

  // What has an article's id or its own host and is none.
  {
    id: 'video',
    address: '^(?:video|v)\\.sina\\.(?:com\\.)?cn/|^k\\.sina\\.(?:com\\.)?cn/article_\\d+_m[0-9a-z]+\\.html$',
    verdict: 'video-page',
    why: 'Video pages carry article-like metas and an article id, and no text.',
    examples: [
      'https://video.sina.com.cn/p/finance/2024-08-02/detail-inchfrra1948376.d.html',
      'https://k.sina.cn/article_7216288300_m1ae1fd22c00100ngic.html',
    ],
  },
  {
    id: 'gallery',
    address: '^slide\\.[^/]+/|^k\\.sina\\.(?:com\\.)?cn/article_\\d+_p[0-9a-z]+\\.html$',
    verdict: 'gallery-page',
    why: 'Picture sets: captions only, one picture at a time.',
    examples: [
      'https://slide.news.sina.com.cn/c/2016-11-29/doc-ifxyasmv2134617.shtml',
      'https://slide.finance.sina.com.cn/usstock/slide_9_53229_214069.html',
      'https://k.sina.cn/article_1893905030_p70e2b28602700p7md.html',
    ],
  },
  {
    id: 'comments',
    address: '^comment\\d?\\.|^(?:comment5\\.)?news\\.sina\\.com\\.cn/comment/',
    verdict: 'comments-page',
    why: 'The discussion of an article on a page of its own.',
    examples: [
      'https://comment5.news.sina.com.cn/comment/skin/default.html',
      'https://news.sina.com.cn/comment/2016-11-29/doc-ifxyasmv2134617.shtml',
    ],
  },
  {
    id: 'live',
    address: '^(?:zhibo|live)\\.[^/]*sina\\.(?:com\\.)?cn/(?!bozhu/\\d+/\\d+$)',
    verdict: 'live-page',
    why: 'Live rooms: text that never ends; only a blogger’s single post is an article.',
    examples: [
      'https://live.finance.sina.com.cn/',
      'https://zhibo.sina.com.cn/2016-11-29/doc-ifxyasmv2134617.shtml',
      'https://live.finance.sina.com.cn/bozhu/1995200175',
    ],
  },
  {
    id: 'author',
    address: '/author\\.d\\.html$|/authorlist\\.shtml$|/author_article/|^k\\.sina\\.(?:com\\.)?cn/media_m_|/articlelist_',
    verdict: 'author-page',
    why: 'The list of one author’s articles.',
    examples: ['https://finance.sina.com.cn/zl/author.d.html?uid=1', 'https://k.sina.cn/media_m_1642294753.html'],
  },
  {
    id: 'app',
    address: '/mobile/comfinanceweb\\.shtml$|/reportch/jinqilin\\.shtml$|^finance\\.sina\\.cn/app/|/stock/jmp/',
    verdict: 'app-page',
    why: 'Pages that sell the app, accounts or reports.',
    examples: [
      'https://finance.sina.cn/app/',
      'https://finance.sina.com.cn/mobile/comfinanceweb.shtml?source=x',
      'https://finance.sina.cn/stock/jmp/gtjazq.shtml',
    ],
  },
  {
    id: 'markdown-twin',
    address: '\\.shtml\\.md$',
    verdict: 'markdown-twin',
    why: 'Since 2026 each article has a plain-text twin; there is no page to clean, the article itself is one link away.',
    examples: ['https://finance.sina.com.cn/stock/usstock/c/2026-09-29/doc-initmeav9622448.shtml.md'],
  },

  // What has no id of the content system, looks like an article and is none.
  {
    id: 'dated-fragment',
    address: '^[^/]+/(?:.+/)?(?:(?:iframe|blank|pdps|tblog)/|(?:js|text)/\\d+/)',
    verdict: 'fragment',
    why: 'Frames, scripts and guest lists under dated folders pass for articles by their date.',
    examples: [
      'https://finance.sina.com.cn/iframe/1008/2015-07-02/8.html',
      'https://finance.sina.com.cn/blank/guest277.shtml',
      'https://finance.sina.com.cn/tblog/2011-06-20/166.html',
    ],
  },
  {
    id: 'quote',
    address: '^[^/]+/(?:.+/)?(?:realstock|quotes)/|^quotes\\.sina\\.cn/|/(?:hq|quote)\\.s?html$|^gu\\.sina\\.cn/|^hq\\.sinajs\\.cn/',
    verdict: 'quote-page',
    why: 'Live prices of one security; there is no text to read.',
    examples: [
      'https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml',
      'https://stock.finance.sina.com.cn/usstock/quotes/MU.html',
      'https://finance.sina.com.cn/futures/quotes/AU0.shtml',
    ],
  },
  {
    id: 'topic',
    address: '/(?:zt_d|zt|focus)/',
    verdict: 'topic-page',
    why: 'Special topics are collections of links.',
    examples: ['https://finance.sina.com.cn/zt_d/subject-1784038791', 'http://hb.sina.com.cn/zt/weiniang/index.shtml'],
  },

  // Articles again.
  {
    id: 'app-detail',
    address: '^(?:www\\.)?sina\\.cn/news/detail/(?<id>\\d+)\\.html$',
    verdict: 'article',
    prefix: 'detail',
    why: 'A mobile shape of 2026 with a number instead of an id.',
    examples: ['https://www.sina.cn/news/detail/5314518454112380.html'],
  },
  {
    id: 'column-blog',
    address: '^[^/.]+\\.sina\\.com\\.cn/(?:[\\w-]+/)*blog/(?:19|20)\\d{2}-?\\d{2}-?\\d{2}/\\d{7,12}/\\d+/(?<id>[0-9a-z]+)(?:_\\d+)?\\.shtml$',
    verdict: 'article',
    prefix: 'zl',
    why: 'Columns of 2014 taken over from blogs, of all channels.',
    examples: [
      'http://ent.sina.com.cn/zl/bagua/blog/2014-04-08/15481430/2036655340/7964e4ec0101t8ky.shtml',
      'http://edu.sina.com.cn/zl/eat/blog/2014-04-16/1132887/1281303312/4c5f4f100101k6d4.shtml',
      'https://finance.sina.com.cn/zl/china/blog/20140416/225518821672/1226106902/4914e8160101cr0w.shtml',
    ],
  },
  {
    id: 'column-post',
    address: '^tech\\.sina\\.com\\.cn/zl/post/detail/(?:[\\w-]+/)*(?:19|20)\\d{2}-\\d{2}-\\d{2}/pid_(?<id>\\d+)\\.html?$',
    verdict: 'article',
    prefix: 'post',
    why: 'Columns of the technology desk, 2013–17.',
    examples: ['http://tech.sina.com.cn/zl/post/detail/i/2014-04-14/pid_8446600.htm'],
  },
  {
    id: 'hongkong',
    address: '^(?<host>[^/]+)\\.sina\\.com\\.hk/news/{1,2}(?:\\d+/){3}(?<id>\\d{5,})/\\d+\\.html$',
    verdict: 'article',
    prefix: 'hk',
    why: 'Articles of Hong Kong, 2012: numbers of the section, then the article’s own.',
    examples: ['http://news.sina.com.hk/news/9/1/1/2551329/1.html', 'http://travel.sina.com.hk/news/328/5/1/154729/1.html'],
  },
  {
    id: 'city-cars',
    address: '^[^/.]+\\.auto\\.sina\\.com\\.cn/[\\w-]+/(?:19|20)\\d{2}-\\d{2}-\\d{2}/(?<id>\\d+-\\d+)\\.html$',
    verdict: 'article',
    prefix: 'car',
    why: 'Articles of the city pages about cars.',
    examples: ['http://cd.auto.sina.com.cn/shcs-pr/2014-04-17/402-26607.html'],
  },
  {
    id: 'toutiao',
    address: '^(?:t\\.)?cj\\.sina\\.(?:com\\.)?cn/articles?/(?:view|detail)/(?<uid>\\d+)/(?<id>[0-9a-z]+)(?:/\\d+)?$',
    verdict: 'article',
    prefix: 'cj',
    why: '财经头条: articles of accounts, by account and number.',
    examples: ['https://t.cj.sina.com.cn/articles/view/6217309173/172949bf500100n23q', 'https://cj.sina.com.cn/article/detail/5835524730/241716'],
  },
  {
    id: 'kandian',
    address: '^k\\.sina\\.(?:com\\.)?cn/article_(?<uid>\\d+)_(?<id>[0-9a-z]+)\\.html$',
    verdict: 'article',
    prefix: 'k',
    why: '看点: articles of accounts.',
    examples: ['https://k.sina.cn/article_7295511718_1b2d8aca602001bs9o.html'],
  },
  {
    id: 'flash',
    address: '^wap\\.cj\\.sina\\.cn/pc/7x24/(?<id>\\d+)$',
    verdict: 'article',
    prefix: 'flash',
    why: 'Flash news since 2026 has a second host and a numeric id.',
    examples: ['https://wap.cj.sina.cn/pc/7x24/4512345'],
  },
  {
    id: 'report',
    address: '^stock\\.finance\\.sina\\.com\\.cn/stock/go\\.php/vReport_Show/kind/[a-z0-9]+/rptid/(?<id>\\d+)/index\\.phtml$',
    verdict: 'article',
    prefix: 'report',
    why: 'Broker reports.',
    examples: ['https://stock.finance.sina.com.cn/stock/go.php/vReport_Show/kind/lastest/rptid/783978234801/index.phtml'],
  },
  {
    id: 'bulletin',
    address: '^(?:vip\\.stock|money)\\.finance\\.sina\\.com\\.cn/corp/view/vCB_AllBulletinDetail\\.php$',
    verdict: 'article',
    prefix: 'bulletin',
    query: ['id'],
    why: 'Company announcements; without an id the address is the list of one company.',
    examples: ['https://vip.stock.finance.sina.com.cn/corp/view/vCB_AllBulletinDetail.php?stockid=600396&id=12535311'],
  },
  {
    id: 'live-post',
    address: '^live\\.finance\\.sina\\.com\\.cn/bozhu/(?<uid>\\d+)/(?<id>\\d+)$',
    verdict: 'article',
    prefix: 'bozhu',
    why: 'One post of a blogger in the live rooms.',
    examples: ['https://live.finance.sina.com.cn/bozhu/1995200175/159858'],
  },
  {
    id: 'blog',
    address: '^blog\\.sina\\.com\\.cn/s/blog_(?<id>[0-9a-z]+)\\.html$',
    verdict: 'article',
    prefix: 'blog',
    why: 'One blog article.',
    examples: ['https://blog.sina.com.cn/s/blog_5b2b70620102wvvm.html'],
  },
  {
    id: 'doc-redirector',
    address: '^doc\\.sina\\.cn/$',
    verdict: 'article',
    query: ['id'],
    why: 'The redirector of the content system: the id follows comos: and lacks its leading i in some places.',
    examples: ['http://doc.sina.cn/?id=comos:fyiakur8792929'],
  },

  // Everything else that is known.
  {
    id: 'home',
    address: '^[^/]+/(?:index\\.s?html)?$|^[^/]+/head/',
    verdict: 'home-page',
    why: 'The front page of a host, and its archived states.',
    examples: ['https://finance.sina.com.cn/', 'https://finance.sina.com.cn/head/finance20110101am.shtml'],
  },
  {
    id: 'roll',
    address: '/roll(?:/|\\.d\\.html$|\\.shtml$)|^roll\\.|/7x24/$|/vCB_AllNewsStock|/vCB_Bulletin|/vReport_List|/vCB_AllBulletinDetail\\.php$',
    verdict: 'list-page',
    why: `Rolling lists; their rows are read by feed makers (${LISTS}), not by us.`,
    examples: ['https://finance.sina.com.cn/roll/index.d.html?cid=56592', 'https://finance.sina.com.cn/7x24/'],
  },
  {
    id: 'search',
    address: '^search\\.|/search/|^tags\\.',
    verdict: 'search-page',
    why: 'Search results and tag pages.',
    examples: ['https://finance.sina.com.cn/search/?q=x'],
  },
  {
    id: 'data',
    address: '/corp/go\\.php/|^vip\\.stock\\.|/(?:mkt|moneyflow|datacenter)/|/go\\.php/v|^(?:guba|licaishi|tousu|wq)\\.',
    verdict: 'data-page',
    why: 'Tables of figures, forums and services.',
    examples: ['https://vip.stock.finance.sina.com.cn/corp/go.php/vFD_DupontAnalysis/stockid/603596/displaytype/4.phtml'],
  },
  {
    id: 'channel',
    address: '^[^/]+/(?:[\\w-]+/){1,4}(?:index\\.s?html)?$',
    verdict: 'list-page',
    why: 'A folder without a file is a channel.',
    examples: ['https://finance.sina.com.cn/stock/', 'https://finance.sina.com.cn/stock/index.shtml'],
  },
];

/** Addresses that carry the true one in their `url` parameter, encoded or not. */
export const WRAPPERS: readonly { address: string; parameter: string; why: string; examples: readonly string[] }[] = [
  {
    address: '^cj\\.sina\\.(?:com\\.)?cn/article/norm(?:al)?_detail$',
    parameter: 'url',
    why: 'The gateway that mobile readers are sent through.',
    examples: ['https://cj.sina.cn/article/norm_detail?url=https%3A%2F%2Ffinance.sina.com.cn%2Froll%2F2024-09-04%2Fdoc-incmykkm9423220.shtml'],
  },
];
