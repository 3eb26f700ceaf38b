// The whole replica: which host and path gives what. Anything it does not know is nobody's business and stays unanswered.
import { BAD_PAGES, STORIES } from './contents.ts';
import { ADS_SCRIPT, ARTICLE_SCRIPT, IN_TEXT_AD_SCRIPT } from './late.ts';
import { LIST_URL, listPage } from './list.ts';
import { banner, chart, code } from './picture.ts';
import type { Reply, Route } from './reply.ts';
import { ARTICLE_STYLE, MOBILE_STYLE } from './style.ts';

const script = (body: string): Reply => ({ body, type: 'application/javascript; charset=utf-8' });
const style = (body: string): Reply => ({ body, type: 'text/css; charset=utf-8' });
const picture = (body: Buffer): Reply => ({ body, type: 'image/png' });
const page = (body: string): Reply => ({ body: `<!DOCTYPE html><meta charset="utf-8"><body style="margin:0;font:14px sans-serif">${body}` });

const CREATIVE = page(
  '<div style="height:100vh;background:linear-gradient(135deg,#b0392c,#e9a23b);color:#fff;display:grid;place-items:center">广告位 · 开户立减</div>',
);
const LIST = {
  body: listPage([
    { title: '文章', rows: STORIES.filter((story) => story.name !== 'hostile').map((story) => ({ url: story.url, words: story.truth.title })) },
    { title: '不是文章的页面', rows: BAD_PAGES.map((bad) => ({ url: bad.url, words: bad.name })) },
  ]),
};

const FIXED = new Map<string, () => Reply>([
  [LIST_URL, () => LIST],
  ['https://finance.sina.com.cn/', () => LIST],
  ...STORIES.map((story) => [story.url, story.reply] as const),
  ...BAD_PAGES.map((bad) => [bad.url, bad.reply] as const),
  ['https://n.sinaimg.cn/finance/newsstand/article.css', () => style(ARTICLE_STYLE)],
  ['https://n.sinaimg.cn/finance/newsstand/mobile.css', () => style(MOBILE_STYLE)],
  ['https://n.sinaimg.cn/finance/newsstand/sinafinance.article.min.js', () => script(ARTICLE_SCRIPT)],
  ['https://news.sina.com.cn/js/87/20160122/cj_left_hzh_20160122.js', () => script(IN_TEXT_AD_SCRIPT)],
  ['https://d1.sina.com.cn/litong/zhitou/sinaads/release/sinaads.js', () => script(ADS_SCRIPT)],
  ['https://sbeacon.sina.com.cn/ckctl.html', () => page('')],
]);

const PICTURE_HOSTS = /^(?:n|k|image|i\d)\.(?:sinaimg|sinajs)\.cn$/;
const QR_NAMES = /qr|_thumb_|cece9e13/i;
const BANNER_NAMES = /banner|icon|avatar|share|320X320|clobber/i;

function pictureOf(path: string): Buffer {
  if (QR_NAMES.test(path)) return code(path);
  return BANNER_NAMES.test(path) ? banner(path) : chart(path);
}

/** Answers over http and https alike, as the real site does. */
export const newsstand: Route = (host, path) => {
  const bare = path.replace(/[?#].*$/, '');
  const fixed = FIXED.get(`https://${host}${bare}`);
  if (fixed) return fixed();
  if (PICTURE_HOSTS.test(host)) return picture(pictureOf(bare));
  if (host === 'qr.weibo.cn') return picture(code(path));
  if (/^sax\.sina\.(?:com\.)?cn$/.test(host)) return CREATIVE;
  if (bare === '/favicon.ico') return picture(banner('favicon', 16, 16));
  if (host === 'beacon.sina.com.cn') return picture(banner('beacon', 1, 1));
  if (host === 'finance.sina.com.cn' && /^\/iframe\/\w+\.shtml$/.test(bare)) return page(`<div style="padding:10px">右栏：${bare}</div>`);
  return undefined;
};
