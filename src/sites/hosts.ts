// The hosts of Sina that the extension asks for, and the ones it knows of. Nothing else decides what the manifest may hold.

/** Where the content script runs and the reader's permission is asked for at install: desktop, mobile, 财经头条, reports, bulletins and flash news. */
export const INSTALLED_HOSTS = [
  'finance.sina.com.cn',
  'finance.sina.cn',
  'cj.sina.com.cn',
  't.cj.sina.com.cn',
  'cj.sina.cn',
  't.cj.sina.cn',
  'stock.finance.sina.com.cn',
  'vip.stock.finance.sina.com.cn',
  'money.finance.sina.com.cn',
  'wap.cj.sina.cn',
] as const;

/** Hosts that hold articles among far more pages of figures and lists: where in their paths. Elsewhere on them nothing of ours runs. */
const ARTICLES_BELOW: Partial<Record<(typeof INSTALLED_HOSTS)[number], string>> = {
  'stock.finance.sina.com.cn': '/stock/go.php/vReport_Show/',
  'vip.stock.finance.sina.com.cn': '/corp/view/vCB_AllBulletinDetail.php',
  'money.finance.sina.com.cn': '/corp/view/vCB_AllBulletinDetail.php',
  'wap.cj.sina.cn': '/pc/7x24/',
};

/** The pages of these hosts that our scripts are in, as match patterns. */
export const INSTALLED_PAGES: readonly string[] = INSTALLED_HOSTS.map((host) => `*://${host}${ARTICLES_BELOW[host] ?? '/'}*`);

/** Channels of Sina that the reader can add: asked for one at a time, and never at install. */
export const CHANNELS = [
  { id: 'news', hosts: ['news.sina.com.cn', 'news.sina.cn'] },
  { id: 'tech', hosts: ['tech.sina.com.cn', 'tech.sina.cn'] },
  { id: 'column', hosts: ['k.sina.com.cn', 'k.sina.cn'] },
] as const;

/** An address belongs to Sina when its host is one of these or ends in a dot and one of these. */
export const SINA_DOMAINS = ['sina.com.cn', 'sina.cn', 'sina.com.tw', 'sina.com.hk'] as const;

/** Where pictures of articles lie: asked for at install, because a copy without its pictures is half a copy. Nothing runs there. */
export const PICTURE_HOSTS = ['*.sinaimg.cn'] as const;

/**
 * Weibo's part of them answers 403 to whoever does not come from Weibo.
 * Seen: https://github.com/dataabc/weiboSpider/issues/503, https://github.com/siyuan-note/siyuan/issues/6684
 */
export const WEIBO_PICTURE_HOSTS = ['wx1.sinaimg.cn', 'wx2.sinaimg.cn', 'wx3.sinaimg.cn', 'wx4.sinaimg.cn'] as const;
export const WEIBO_REFERRER = 'https://weibo.com/';
