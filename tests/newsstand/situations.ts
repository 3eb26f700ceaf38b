// Pages for every situation that the popup can be in: one that Sina changes, takes down or never finishes, and others that are no article at all.
import { gb18030 } from './gb18030.ts';
import type { Route } from './reply.ts';
import { newsstand } from './site.ts';
import { type StencilPage, stencilPage } from './templates/stencil.ts';

const LINES = [
  '立冬前一天，北岸的冷库把最后一批柿饼入了账。记账员核对了三遍，数字和去年只差十七箱。',
  '合作社今年把烘房从两座加到五座，用电的账单却少了，因为夜里烘、白天晾，正好避开电价高的时段。',
  '收购商开出的价比上月高了四分钱。老社长说，四分钱不多，可是一箱一箱加起来，够把村口的路灯全换一遍。',
];

const page = (id: string, title: string, lines: readonly string[]): StencilPage => ({
  url: `https://finance.sina.com.cn/roll/2026-11-07/doc-${id}.shtml`,
  id,
  title,
  keywords: ['柿饼', '冷库'],
  shown: '2026-11-07 08:30',
  published: '2026-11-07 08:30',
  source: '海湾商报',
  sourceUrl: '',
  editor: '方一舟',
  blocks: lines.map((line) => ({ line })),
});

const persimmon = page('inkaperx2207415', '柿饼入库：差十七箱的一年', LINES);
/** The same article by its address; what the server makes of it is told by the query, which is no part of its id. */
export const SITUATION = persimmon.url;
export const CHANGED = `${SITUATION}?later`;
export const GONE = `${SITUATION}?gone`;
export const UNFINISHED = `${SITUATION}?slow`;
/** All of its text is there; it has loaded when a picture comes, seconds later. */
export const STILL_LOADING = `${SITUATION}?still-loading`;

const sentence = '关于冷链仓单试点扩围至沿江十一市并同步开展第三方抽检和数字封条互认工作的若干情况说明';
const long = page('inkaperx2207416', sentence.repeat(8).slice(0, 300), LINES);
const untitled = page('inkaperx2207417', '', LINES);
export const LONG_TITLE = long.url;
export const NO_TITLE = untitled.url;

/** A frame that is no article's own around most of the text: more likely a mistake of a rule's than something to take. */
const mostOfIt = LINES.join('').repeat(3);
const wrapped = page('inkaperx2207420', '柿饼的大半页都在框里', [LINES[0] ?? '', mostOfIt, LINES[2] ?? '']);
export const WRAPPED = wrapped.url;

/** An article's address, and a page that has no form we know. */
export const UNKNOWN_FORM = 'https://finance.sina.com.cn/roll/2026-11-07/doc-inkaperx2207418.shtml';
/** An address of no known shape, and an article's page. */
export const UNKNOWN_ADDRESS = 'https://finance.sina.com.cn/special/reports/persimmon.html';
/** The first of three pages. */
export const SEVERAL_PAGES = 'https://finance.sina.com.cn/china/20121107/083012098767.shtml';

export const SLOW_SCRIPT = 'https://finance.sina.com.cn/js/never-comes.js';
const SLOW = 60_000;
const LATE_PICTURE = 'https://n.sinaimg.cn/finance/late.png';
const LATE = 3_000;

const severalPages = (own: number): Buffer => {
  const numbers = [1, 2, 3].map((number) =>
    number === own ? `<span class="cur">${own}</span>` : `<a href="${SEVERAL_PAGES.replace('.shtml', `_${number}.shtml`)}">${number}</a>`,
  );
  return gb18030(`<html><head><meta http-equiv="Content-type" content="text/html; charset=gb2312"><title>柿饼的三道工序_新浪财经_新浪网</title></head>
<body><h1 id="artibodyTitle">柿饼的三道工序</h1><div class="artInfo"><span id="pub_date">2012年11月07日 08:30</span><span id="media_name">海湾商报</span></div>
<div id="artibody"><p>　　${LINES[own - 1]}</p><p class="page">${numbers.join('')}</p></div><div id="footer">页脚</div></body></html>`);
};

const html = (body: string) => ({ body });
const framed = (body: string): string => body.replace(new RegExp(`<p[^>]*>[\\s　]*${mostOfIt}</p>`), '<div class="appendQr_wrap">$&</div>');
const REPLIES = new Map<string, () => ReturnType<Route>>([
  [SITUATION, () => html(stencilPage(persimmon))],
  [WRAPPED, () => html(framed(stencilPage(wrapped)))],
  [CHANGED, () => html(stencilPage({ ...persimmon, blocks: [...persimmon.blocks, { line: '更正：昨日所报箱数有误，应为差十九箱，特此说明。' }] }))],
  [
    GONE,
    () => ({
      status: 404,
      body: '<!DOCTYPE html><meta charset="utf-8"><title>页面没有找到</title><p>您访问的页面可能已经挪走</p>',
    }),
  ],
  [UNFINISHED, () => html(stencilPage(persimmon).replace('</head>', `<script src="${SLOW_SCRIPT}"></script></head>`))],
  [STILL_LOADING, () => html(stencilPage(persimmon).replace('</body>', `<img src="${LATE_PICTURE}" alt=""></body>`))],
  [LATE_PICTURE, () => ({ body: '', type: 'image/png', delay: LATE })],
  [SLOW_SCRIPT, () => ({ body: '', type: 'application/javascript', delay: SLOW })],
  [LONG_TITLE, () => html(stencilPage(long))],
  [NO_TITLE, () => html(stencilPage(untitled))],
  [
    UNKNOWN_FORM,
    () => html(`<!DOCTYPE html><meta charset="utf-8"><title>柿饼</title><main class="new-form-2030"><p>${LINES.join('</p><p>')}</p></main>`),
  ],
  [UNKNOWN_ADDRESS, () => html(stencilPage(persimmon))],
  [SEVERAL_PAGES, () => ({ body: severalPages(1), type: 'text/html' })],
  [SEVERAL_PAGES.replace('.shtml', '_2.shtml'), () => ({ body: severalPages(2), type: 'text/html' })],
]);

/** The pages' own scripts are off, but for the one that never comes. */
export const situations: Route = (host, path) => {
  const address = `https://${host}${path}`;
  const reply = REPLIES.get(address)?.() ?? newsstand(host, path);
  const isPage = reply !== undefined && (reply.type ?? 'text/html').startsWith('text/html') && address !== UNFINISHED;
  return isPage ? { ...reply, headers: { ...reply.headers, 'content-security-policy': "script-src 'none'" } } : reply;
};
