// Builds desktop articles as finance.sina.com.cn has served them since 2018 (`stencil` PGLS000526), landmarks and all.
import { BELOW, FLOATS, FOOTER, PATH, RIGHT, TOOLS, TOP, TOP_AD } from './around.ts';
import { type Block, desktopBlock, escaped } from './lines.ts';

export interface StencilPage {
  url: string;
  id: string;
  title: string;
  keywords: string[];
  /** As shown, Beijing time: `2026-11-12 09:18`. */
  shown: string;
  /** When it was put out again, in the metas only; later than what the reader sees. */
  published: string;
  source: string;
  /** Where the name of the medium leads; a plain name without a link when empty. */
  sourceUrl: string;
  editor: string;
  blocks: Block[];
  /** Head and tail of the body that Sina adds by itself. */
  topic?: string;
  promotions?: boolean;
  statement?: string;
  /** `<title>` behind the title; the channel's own. */
  suffix?: string;
  /** Put between head bar and title, as 财经头条 does. */
  beforeTitle?: string;
  /** Put at the end of the head, below the right column's boxes and before the end of the body. */
  more?: { head: string; side: string; foot: string };
}

export const QR_PICTURE = '//n.sinaimg.cn/finance/cece9e13/20240627/655959900_20240627.png';

const HEAD_PROMOTIONS = `<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml" target="_blank">金麒麟分析师研报</a>，权威，专业，及时，全面，助您挖掘潜力主题机会！</p></blockquote>
<div id="app-kaihu-stock" class="app-kaihu-stock"><a href="https://finance.sina.cn/stock/jmp/kaihu.shtml" target="_blank"><img src="//n.sinaimg.cn/finance/d3f34f8d/20240626/fireicon.png" width="16" height="16">A股第二波上涨行情来了？别错过入场时机，立即开户跟进&gt;&gt;</a></div>`;

export const PROMOTION_NOISE = ['炒股就看', '金麒麟', '立即开户跟进'];
export const TAIL_NOISE = ['海量资讯、精准解读', '责任编辑'];

const QR_BLOCK = `<style>.appendQr_wrap{border:1px solid #E6E6E6;padding:8px;}.appendQr_normal{float:left;}.appendQr_normal img{width:100px;}.appendQr_normal_txt{float:left;font-size:20px;line-height:100px;padding-left:20px;color:#333;}</style>
<div class="clearfix appendQr_wrap"><div class="appendQr_normal"><img src="${QR_PICTURE}" /></div><div class="appendQr_normal_txt">海量资讯、精准解读，尽在新浪财经APP</div></div>`;

function head(page: StencilPage): string {
  const iso = (time: string): string => `${time.replace(' ', 'T')}:00+08:00`;
  const mobile = page.url.replace('finance.sina.com.cn', 'finance.sina.cn').replace(/\/doc-(.*)\.shtml/, '/detail-$1.d.html');
  const bare = page.id.replace(/^i/, '');
  const title = escaped(page.title);
  return `<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests" />
<meta property="bytedance:published_time" content="${iso(page.shown)}" />
<meta name="sudameta" content="urlpath:jjxw/; allCIDs:56592,257,51894">
<title>${[page.title, ...page.keywords].map(escaped).join('|')}${page.suffix ?? '_新浪财经_新浪网'}</title>
<meta name="keywords" content="${escaped(page.keywords.join(','))}" />
<meta name="tags" content="${escaped(page.keywords.join(','))}" />
<meta property="og:type" content="news" />
<meta property="og:title" content="${title}" />
<meta property="og:url" content="${page.url}" />
<meta property="og:image" content="https:${QR_PICTURE}" />
<meta name="weibo: article:create_at" content="${page.shown}:00" />
<meta name="weibo: article:update_at" content="${page.published}:00" />
<link rel="alternate" type="text/markdown" href="${page.url}.md" title="AI-readable content">
<!--news_web_article_v2017_meta -->
<meta name="stencil" content="PGLS000526" />
<meta name="publishid" content="${bare}" />
<meta name="comment" content="cj:comos-${bare}" />
<meta name="mediaid" content="${escaped(page.source)}">
<meta name="mobile-agent" content="format=html5; url=${mobile}">
<meta property="article:published_time" content="${iso(page.published)}" />
<meta property="article:author" content="${escaped(page.source)}" />
<link rel="stylesheet" href="//n.sinaimg.cn/finance/newsstand/article.css">
<script>var SINA_TEXT_PAGE_INFO = {"channel":"cj","newsid":"comos-${bare}","pagepubtime":"${page.published}","is_limit5":true};</script>
<script src="//d1.sina.com.cn/litong/zhitou/sinaads/release/sinaads.js" async></script>${page.more?.head ?? ''}`;
}

function body(page: StencilPage): string {
  const topic = page.topic
    ? `<p>	<a href="https://finance.sina.com.cn/zt_d/subject-1790000001" target="_blank">专题：${escaped(page.topic)}</a></p>`
    : '';
  return `<!-- 原始正文begin -->
<div class="article" id="artibody">
<!-- 相关专题top start-->${topic}<!-- 相关专题top end-->
<!-- 期货推广begin --><!-- 期货推广end -->
<!-- 正文加锁 start --><!-- 正文加锁 end -->
<!-- 秒拍begin --><!-- 秒拍end -->
<!-- 视频播放器start --><!-- 视频播放器end -->
<!-- 行情图begin --><!-- 行情图end -->
${page.promotions ? HEAD_PROMOTIONS : ''}
${page.blocks.map(desktopBlock).join('\n')}<!-- news_keyword_pub,stock, -->
<!-- 开户二维码 --><!-- 开户二维码 -->
<!-- 正文下iframe --><!-- 正文下iframe -->
<!-- 总声明-->${page.statement ? `<p><span style="font-family:KaiTi_GB2312,KaiTi">${escaped(page.statement)}</span></p>` : ''}<!-- 总声明-->
<!-- 文末二维码 start -->
${QR_BLOCK}
<!-- 文末二维码 start -->
<!-- 编辑姓名及工作代码 -->
${page.editor ? `<p class="article-editor">责任编辑：${escaped(page.editor)} </p>` : ''}
<!-- 编辑姓名及工作代码-->
</div>
<!-- 原始正文end -->`;
}

export function stencilPage(page: StencilPage): string {
  const [day = '', time = ''] = page.shown.split(' ');
  const [year, month, date] = day.split('-');
  const title = escaped(page.title);
  const name = escaped(page.source);
  const source = page.sourceUrl
    ? `<a href="${escaped(page.sourceUrl)}" target="_blank" class="source ent-source" data-sudaclick="content_media_p" rel="nofollow">${name}</a>`
    : `<span class="source ent-source">${name}</span>`;
  return `<!DOCTYPE html>
<!-- [ published at ${page.published}:00 ] -->
<html>
<head>
${head(page)}
</head>
<body>
${TOP}
<div class="main-content w1240">
${PATH}
${page.beforeTitle ?? ''}
<h1 class="main-title">${title}</h1>
<div class="top-bar-wrap" id="top_bar_wrap"><div class="top-bar ani" id="top_bar"><div class="top-bar-inner clearfix">
<div class="second-title">${title}</div>
<div class="date-source" data-sudaclick="content_media_p"><span class="date">${year}年${month}月${date}日 ${time}</span> ${source}</div>
${TOOLS}
</div></div></div>
<div class="article-content clearfix" id="article_content">
<div class="article-content-left">
${TOP_AD}
<!-- 正文 start -->
${body(page)}
<!-- 正文 end -->
${BELOW}
</div>
${page.more === undefined ? RIGHT : RIGHT.replace(/<\/div>$/, () => `${page.more?.side}</div>`)}
</div>
</div>
${FLOATS}
${FOOTER}${page.more?.foot ?? ''}
<script src="//n.sinaimg.cn/finance/newsstand/sinafinance.article.min.js"></script>
<script src="//news.sina.com.cn/js/87/20160122/cj_left_hzh_20160122.js"></script>
</body>
</html>
`;
}
