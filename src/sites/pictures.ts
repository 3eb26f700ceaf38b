// Pictures that belong to no article: QR codes, promo drawings and live charts, by the part of their address that never changes.

export interface PictureRule {
  id: string;
  /** Matched against the whole absolute address. */
  address: string;
  why: string;
  seen: string;
}

const ARCHIVE = 'https://github.com/transTerminus/webpage_archive/tree/master/raw/sina.cn';

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
  { id: 'flame', address: '/d3f34f8d/20240626/fireicon', why: 'The flame before a promo link.', seen: ARCHIVE },
  {
    id: 'live-chart',
    address: '^https?://image\\.sinajs\\.cn/newchart/',
    why: 'A live chart: it would show another day than the article’s.',
    seen: ARCHIVE,
  },
  { id: 'share-square', address: '/320X320\\.png', why: 'The square picture for sharing.', seen: ARCHIVE },
  { id: 'avatar', address: '/default_avatar\\.jpg', why: 'The empty portrait of an account.', seen: ARCHIVE },
];

/** Where lazy loaders keep the true address of a picture, most telling first; `src` is then a placeholder. */
export const PICTURE_ATTRIBUTES: readonly string[] = ['real_src', 'data-src', 'data-original', 'srcurl', 'src'];

/** Boxes around a picture and its caption. */
export const FIGURES: readonly string[] = ['figure', '.img_wrapper'];

/** Captions that the page marks as such. */
export const CAPTIONS: readonly string[] = ['.img_descr', '.art_img_tit', 'figcaption'];
