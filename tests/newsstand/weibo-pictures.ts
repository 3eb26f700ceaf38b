// An article with pictures that lie at Weibo, whose hosts answer 403 to whoever does not come from Weibo.
import { chart } from './picture.ts';
import type { Route } from './reply.ts';
import { newsstand } from './site.ts';
import { type StencilPage, stencilPage } from './templates/stencil.ts';

const page: StencilPage = {
  url: 'https://finance.sina.com.cn/roll/2026-11-11/doc-inweibox1100001.shtml',
  id: 'inweibox1100001',
  title: '渡口的两张照片',
  keywords: ['渡口'],
  shown: '2026-11-11 08:30',
  published: '2026-11-11 08:30',
  source: '海湾商报',
  sourceUrl: '',
  editor: '方一舟',
  blocks: [
    { line: '渡口的老船工把两张照片发在了自己的账号上，一张是涨水那年的，一张是今年的。' },
    { picture: '//wx1.sinaimg.cn/large/ferry-then.png', caption: '涨水那年' },
    { line: '两张照片里的台阶差了十一级。他说，数台阶比看水位牌可靠。' },
    { picture: '//wx4.sinaimg.cn/large/ferry-now.png', caption: '今年' },
    { picture: '//n.sinaimg.cn/finance/20261111/ferry-map.png', caption: '航线' },
  ],
};

export const WEIBO_PAGE = page.url;
export const PICTURES_IN_IT = 3;

/** `asked` is told of every request for a picture at Weibo, with the referrer that it came with. */
export const weiboRoute =
  (asked: (path: string, referrer: string) => void): Route =>
  (host, path, request) => {
    if (`https://${host}${path}` === WEIBO_PAGE) return { body: stencilPage(page) };
    if (!/^wx[1-4]\.sinaimg\.cn$/.test(host)) return newsstand(host, path);
    const referrer = request?.referrer ?? '';
    asked(path, referrer);
    return referrer.startsWith('https://weibo.com/')
      ? { body: chart(path), type: 'image/png' }
      : { status: 403, body: 'Forbidden', type: 'text/plain' };
  };
