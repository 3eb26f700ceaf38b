// Pictures that belong to no article: QR codes, promo drawings and live charts, by the part of their address that never changes.

export interface PictureRule {
  id: string;
  /** Matched against the whole absolute address. */
  address: string;
  /** It stands in for a picture that a script may bring later. */
  isStandIn?: true;
  why: string;
  seen: string;
}

const ARCHIVE = 'https://github.com/transTerminus/webpage_archive/tree/master/raw/sina.cn';
const OLD = 'http://news.sina.com.cn/w/2004-05-19/09062569531s.shtml';
const BLOCK = 'http://finance.sina.com.cn/roll/20120307/074611531346.shtml';
const BLOG = 'https://blog.sina.com.cn/s/blog_5b2b70620102wvvm.html';

export const NOISE_PICTURES: readonly PictureRule[] = [
  { id: 'qr-run-time', address: '^https?://qr\\.weibo\\.cn/', why: 'QR codes made at run time; they carry the reader’s IP address.', seen: ARCHIVE },
  { id: 'qr-finance-app', address: '/finance/cece9e13/', why: 'The app’s QR code under every finance article since 2020.', seen: ARCHIVE },
  {
    id: 'qr-futures',
    address: '/20220415/bd6a-a2376d',
    why: 'QR code for futures accounts.',
    seen: 'https://github.com/XingTongrui66/wechat-video-feed',
  },
  { id: 'qr-account', address: '/20220216/303e-b2864e7bf4f7e5ecede113b90b5a53c9', why: 'QR code for stock accounts.', seen: ARCHIVE },
  { id: 'qr-wechat', address: '/_thumb_23666\\.png', why: 'QR code of the public account.', seen: ARCHIVE },
  { id: 'house-ad', address: '/42f7389d/20190523/JiJin300x250', why: 'The house ad shown where no paid one is.', seen: ARCHIVE },
  {
    id: 'promo-drawing-2017',
    address: '/(?:lcsds_icon|usstocks0108)\\.(?:png|jpg)$',
    why: 'The drawings beside the contests of 2017; readers of its pages cut them by name.',
    seen: 'http://news.sina.com.cn/s/wh/2017-08-21/doc-ifykcypq1380073.shtml',
  },
  { id: 'flame', address: '/d3f34f8d/20240626/fireicon', why: 'The flame before a promo link.', seen: ARCHIVE },
  {
    id: 'live-chart',
    address: '^https?://image2?\\.sinajs\\.cn/newchart/',
    why: 'A live chart: it would show another day than the article’s.',
    seen: ARCHIVE,
  },
  {
    id: 'ad-host',
    address: '^https?://d\\d+\\.sina\\.com\\.cn/',
    why: 'These hosts serve ads and the logos of advertisers only.',
    seen: 'https://github.com/easylist/easylistchina',
  },
  { id: 'ad-host-2004', address: '^https?://ad\\d+\\.sina\\.com\\.cn/', why: 'The same until 2006.', seen: OLD },
  { id: 'ad-mark-2004', address: '/dy/images/xfrd_', why: 'Frame and bullets of the text adverts of 2004.', seen: OLD },
  { id: 'site-drawing', address: '\\bsinaimg\\.cn/\\w+/deco/', why: 'Logos and buttons of the pages themselves.', seen: BLOCK },
  {
    id: 'placeholder',
    address: '/(?:blank|spacer)\\.gif$',
    isStandIn: true,
    why: 'An empty picture that keeps a place, of any stated size.',
    seen: ARCHIVE,
  },
  { id: 'next-button', address: '/next\\.gif$', why: 'The button that turns the page.', seen: BLOCK },
  {
    id: 'page-button',
    address: '/images/(?:\\d{6}/)?\\w*(?:button|[bB]tn)_\\w+\\.gif$',
    why: 'Buttons that close the page, print it or share it, in the text’s own cell on pages of 2000 and of Hong Kong.',
    seen: 'https://news.sina.com.cn/society/2000-05-22/91443.html',
  },
  { id: 'blog-face', address: '/myshow/blog/misc/gif/', why: 'Faces of the blog’s editor.', seen: BLOG },
  {
    id: 'weibo-face',
    address: '/m/emoticon/icon/|/appstyle/expression/ext/normal/',
    why: 'Weibo’s faces, in the sentences of articles that accounts have posted there too.',
    seen: 'https://github.com/ArvinZJC/WeiboEmoji',
  },
  {
    id: 'share-default',
    address: '/default/360/w180h180/',
    why: 'The square picture of mobile pages for sharing; 360 alone is any picture whose sides add up so.',
    seen: ARCHIVE,
  },
  { id: 'share-square', address: '/320X320\\.png', why: 'The square picture for sharing.', seen: ARCHIVE },
  { id: 'avatar', address: '/default_avatar\\.jpg', why: 'The empty portrait of an account.', seen: ARCHIVE },
];

/** Where lazy loaders keep the true address of a picture, most telling first; `src` is then a placeholder. */
export const PICTURE_ATTRIBUTES: readonly string[] = ['real_src', 'data-src', 'data-original', 'srcurl', '_src', 'src'];

/** Boxes around a picture and its caption. */
export const FIGURES: readonly string[] = ['figure', '.img_wrapper'];

/** Captions that the page marks as such. */
export const CAPTIONS: readonly string[] = ['.img_descr', '.art_img_tit', 'figcaption'];
