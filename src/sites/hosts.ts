// The hosts of Sina that the extension asks for, and the ones it knows of. Nothing else decides what the manifest may hold.

/** Where the content script runs and the reader's permission is asked for at install: desktop, mobile and 财经头条. */
export const INSTALLED_HOSTS = [
  'finance.sina.com.cn',
  'finance.sina.cn',
  'cj.sina.com.cn',
  't.cj.sina.com.cn',
  'cj.sina.cn',
  't.cj.sina.cn',
] as const;

/** Channels of Sina that the reader can add: asked for one at a time, and never at install. */
export const CHANNELS = [
  { id: 'news', hosts: ['news.sina.com.cn', 'news.sina.cn'] },
  { id: 'tech', hosts: ['tech.sina.com.cn', 'tech.sina.cn'] },
  { id: 'column', hosts: ['k.sina.com.cn', 'k.sina.cn'] },
] as const;

/** An address belongs to Sina when its host is one of these or ends in a dot and one of these. */
export const SINA_DOMAINS = ['sina.com.cn', 'sina.cn'] as const;

/** Where pictures of articles lie: asked for at install, because a copy without its pictures is half a copy. Nothing runs there. */
export const PICTURE_HOSTS = ['*.sinaimg.cn'] as const;

/**
 * Weibo's part of them answers 403 to whoever does not come from Weibo.
 * Seen: https://github.com/dataabc/weiboSpider/issues/503, https://github.com/siyuan-note/siyuan/issues/6684
 */
export const WEIBO_PICTURE_HOSTS = ['wx1.sinaimg.cn', 'wx2.sinaimg.cn', 'wx3.sinaimg.cn', 'wx4.sinaimg.cn'] as const;
export const WEIBO_REFERRER = 'https://weibo.com/';
