// Articles that are there once and gone later: the server sends the reader to a front page, or says so and the page goes there by itself.
import type { Reply, Route } from './reply.ts';
import { newsstand } from './site.ts';
import { type StencilPage, stencilPage } from './templates/stencil.ts';

const page = (id: string, title: string, place = 'finance.sina.com.cn/roll'): StencilPage => ({
  url: `https://${place}/2026-11-10/doc-${id}.shtml`,
  id,
  title,
  keywords: ['盐场'],
  shown: '2026-11-10 08:30',
  published: '2026-11-10 08:30',
  source: '海湾商报',
  sourceUrl: '',
  editor: '方一舟',
  blocks: [
    { line: '秋天的最后一批盐入库那天，盐场的老秤坏了。会计用新秤重新称了一遍，多出来十一公斤。' },
    { line: '多出来的记在损耗的反面，账本上从来没有过这样一栏。' },
  ],
});

const kept = page('ingonexx1100001', '盐场的十一公斤');
const inChannel = page('ingonexx1100003', '盐场的旧秤', 'news.sina.com.cn/c');
const never = page('ingonexx1100002', '没有存过的一篇');

/** The same article by its address; what the server does with it is told by the query, which is no part of its id. */
export const THERE = kept.url;
export const SENT_HOME = `${kept.url}?home`;
export const SENT_ABROAD = `${kept.url}?abroad`;
export const SENT_ELSEWHERE = `${kept.url}?elsewhere`;
export const MISSING = `${kept.url}?missing`;
export const NEVER_SAVED = `${never.url}?home`;
/** Of a channel that is not ours before the reader adds it. */
export const CHANNEL_THERE = inChannel.url;
export const CHANNEL_SENT_HOME = `${inChannel.url}?home`;
export const CHANNEL_HOME = 'https://news.sina.com.cn/';

export const HOME = 'https://finance.sina.com.cn/';
/** A host that the extension may not see. */
export const ABROAD = 'https://www.sina.com.cn/';
export const ELSEWHERE = 'https://finance.sina.com.cn/stock/';

const to = (location: string): Reply => ({ status: 302, body: '', headers: { location } });
const plain = (title: string): Reply => ({ body: `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>` });

const REPLIES = new Map<string, Reply>([
  [THERE, { body: stencilPage(kept) }],
  [SENT_HOME, to(HOME)],
  [SENT_ABROAD, to(ABROAD)],
  [SENT_ELSEWHERE, to(ELSEWHERE)],
  [NEVER_SAVED, to(HOME)],
  [CHANNEL_THERE, { body: stencilPage(inChannel) }],
  [CHANNEL_SENT_HOME, to(CHANNEL_HOME)],
  [CHANNEL_HOME, plain('新闻中心')],
  [
    MISSING,
    {
      status: 404,
      body: `<!DOCTYPE html><meta charset="utf-8"><title>页面没有找到</title><meta http-equiv="refresh" content="2; url=${ABROAD}"><p>您访问的页面可能已经挪走，2秒钟之后将会带您进入首页</p>`,
    },
  ],
  [ABROAD, plain('首页')],
  [ELSEWHERE, plain('股票')],
]);

export const withGone: Route = (host, path) => REPLIES.get(`https://${host}${path}`) ?? newsstand(host, path);
