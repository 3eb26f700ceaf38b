// Markup of our own for every rule of src/sites/noise-in-body.ts: the promotion, ad or widget as the pages of its age hold it.
import type { Random } from '../random.ts';
import { DESKTOP, MIDDLE, MOBILE, NEW, type NoiseBlock, OLD, offer, type Say } from './block.ts';

const QR = '//n.sinaimg.cn/finance/cece9e13/20240627/655959900_20240627.png';
const OWN_QR = 'https://n.sinaimg.cn/finance/88/w200h200/20240627/own-code.png';

const link = (say: Say, random: Random): string =>
  `<a href="https://finance.sina.com.cn/promo/${random.whole(1, 99)}" target="_blank">${say(offer(random))}</a>`;
const picture = (random: Random): string =>
  `<img src="https://n.sinaimg.cn/finance/promo/w300h250/banner-${random.whole(1, 999)}.png" width="300" height="250">`;
const box =
  (attributes: string): NoiseBlock['write'] =>
  (say, random) =>
    `<div ${attributes}>${picture(random)}<p>${link(say, random)}</p><span>${say(offer(random))}</span></div>`;
const frame =
  (attributes: string): NoiseBlock['write'] =>
  (say, random) =>
    `<iframe ${attributes} width="300" height="250">${say(offer(random))}</iframe>`;

const TAIL = ['tail'] as const;
const HEAD = ['head'] as const;
const AMID = ['between'] as const;
const ANYWHERE = ['head', 'between', 'tail', 'caption', 'inside'] as const;

const CODES: readonly NoiseBlock[] = [
  {
    rule: 'qr-append',
    on: NEW,
    at: TAIL,
    write: (say, random) =>
      `<style>.appendQr_wrap{border:1px solid #E6E6E6}${say(`.x${random.whole(100000, 999999)}`)}</style>
<div class="clearfix appendQr_wrap"><div class="appendQr_normal"><img src="${QR}"></div><div class="appendQr_normal_txt">${say('海量资讯、精准解读，尽在新浪财经APP')}</div></div>`,
  },
  { rule: 'qr-append-bare', on: NEW, at: TAIL, write: (say, random) => `<div class="appendQr_normal"><img src="${QR}">${say(offer(random))}</div>` },
  {
    rule: 'qr-weibo',
    on: NEW,
    at: ['between', 'tail', 'caption', 'inside'],
    write: () =>
      '<img src="https://qr.weibo.cn/inf/gen?api_key=a02&data=https%3A%2F%2Ffinance.sina.cn%2Fapp%2FQRtoSFA.shtml%3Fsinaglobal%3D203.0.113.9">',
  },
  {
    rule: 'qr-wechat-2014',
    on: MIDDLE,
    at: TAIL,
    write: (say) => `<div class="wc14_qr"><img src="${OWN_QR}">${say('更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）')}</div>`,
  },
  {
    rule: 'account-qr',
    on: NEW,
    at: ['between', 'tail'],
    write: (say) =>
      `<div class="app-kaihu-qr"><span>${say('股民福利来了！十大金股送给你，带你掘金“黄金坑”！点击查看')}&gt;&gt;</span><img src="//n.sinaimg.cn/finance/200/w500h500/20220216/303e-b2864e7bf4f7e5ecede113b90b5a53c9.png"></div>`,
  },
  {
    rule: 'futures-qr',
    on: NEW,
    at: ['head', 'between'],
    write: (say) => `<div class="app-qihuo-kaihu-qr"><p>${say('新浪合作大平台期货开户 安全快捷有保障')}</p><img src="${OWN_QR}"></div>`,
  },
];

const PROMOTIONS: readonly NoiseBlock[] = [
  {
    rule: 'account-link',
    on: NEW,
    at: ['head', 'tail'],
    write: (say) =>
      `<div id="app-kaihu-stock"><a href="//finance.sina.cn/stock/jmp/kaihu.shtml"><img src="//n.sinaimg.cn/finance/d3f34f8d/20240626/fireicon.png">${say('A股第二波上涨行情来了？别错过入场时机，立即开户跟进')}&gt;&gt;</a></div>`,
  },
  { rule: 'account-link-class', on: NEW, at: ['head', 'tail'], write: box('class="app-kaihu-stock"') },
  {
    rule: 'jinqilin-quote',
    on: NEW,
    at: HEAD,
    write: (say) =>
      `<blockquote><p>　　炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml" target="_blank">${say('金麒麟分析师研报')}</a>${say('，权威，专业，及时，全面，助您挖掘潜力主题机会')}！</p></blockquote>`,
  },
  { rule: 'app-promo-2014', on: MIDDLE, at: ['head', 'tail'], write: box('class="finance_app_zqtg"') },
  { rule: 'app-promo-new', on: MIDDLE, at: ['head', 'tail'], write: box('class="xb_new_finance_app"') },
  { rule: 'app-promo-sina', on: MIDDLE, at: ['head', 'tail'], write: box('class="finance_app_sina"') },
  { rule: 'adviser-widget', on: MIDDLE, at: AMID, write: box('id="finance_lcsds_ds_cls" data-sudaclick="lcs"') },
  { rule: 'live-banner', on: MIDDLE, at: ['head', 'tail'], write: box('class="live-finance-banner-wrap"') },
  { rule: 'reference-widget', on: ['desktop-2015'], at: AMID, write: box('class="fin_reference"') },
  { rule: 'topic-label', on: MIDDLE, at: AMID, write: box('class="caijing_bq"') },
  { rule: 'topic-wrap', on: MIDDLE, at: ['head', 'tail'], write: box('class="special_tag_wrap"') },
  {
    rule: 'forum-invitation',
    on: ['desktop-2015'],
    at: TAIL,
    write: (say, random) =>
      `<div data-sudaclick="suda_1028_guba"><span>进入【<a href="http://guba.sina.com.cn/" target="_blank">${say('新浪财经股吧')}</a>】讨论</span>${say(offer(random))}</div>`,
  },
  {
    rule: 'tech-trial',
    on: NEW,
    at: HEAD,
    write: (say, random) =>
      `<div class="tech-quotation clearfix"><div class="tech-con"><p>${random.pick([
        `${say('新酷产品第一时间免费试玩')}，${say(offer(random))}`,
        `${say('众测：')}${say('新酷产品第一时间免费试玩')}，${say(offer(random))}`,
        `${say(offer(random))}${say('，下载客户端')}`,
      ])}</p></div></div>`,
  },
];

const ADS: readonly NoiseBlock[] = [
  {
    rule: 'ad-between-paragraphs',
    on: NEW,
    at: AMID,
    write: (say, random) =>
      `<div id="ad_44099" class="otherContent_01" style="float:left;width:300px"><ins class="sinaads" data-ad-pdps="PDPS000000044099">${picture(random)}${say(offer(random))}</ins></div>`,
  },
  {
    rule: 'ad-slot',
    on: DESKTOP,
    at: ANYWHERE,
    write: (say, random) =>
      `<ins class="sinaads" data-ad-pdps="PDPS0000000${random.whole(10000, 99999)}"><a href="https://sax.sina.com.cn/c">${say(offer(random))}</a></ins>`,
  },
  { rule: 'ad-hzh', on: NEW, at: AMID, write: box('id="left_hzh_ad"') },
  { rule: 'ad-plista', on: DESKTOP, at: ['between', 'tail'], write: box('id="Sina_Plista_AD"') },
  { rule: 'ad-toolkit', on: DESKTOP, at: AMID, write: box('class="sinaad-toolkit-box"') },
  { rule: 'ad-sandbox', on: DESKTOP, at: ANYWHERE, write: frame('id="sinaadtk_sandbox_id_3"') },
  {
    rule: 'ad-mobile-proxy',
    on: MOBILE,
    at: ['between', 'caption'],
    write: (say, random) =>
      `<div sax-type="proxy" class="${random.pick(['', 'j_native_'])}${random.pick(['nop', 'opq', 'efg'])}2${random.whole(10000, 99999)} box"><a href="https://sax.sina.cn/click">${picture(random)}<h3>${say(offer(random))}</h3></a></div>`,
  },
  { rule: 'ad-mobile-slot', on: MOBILE, at: ['between', 'tail', 'caption'], write: box('data-id="PDPS000000056105"') },
  { rule: 'ad-pip-2008', on: OLD, at: AMID, write: box('id="PublicRelation4" class="adNone"') },
  {
    rule: 'ad-pip-table',
    on: ['desktop-2004', 'desktop-2008'],
    at: ['between', 'inside'],
    write: (say, random) =>
      `<table border=0 cellspacing=0 cellpadding=0 align=left><tr><td><!--画中画开始--><div id=PublicRelation3 style="width:360px">${picture(random)}${say(offer(random))}</div><!--画中画结束--></td></tr></table>`,
  },
  { rule: 'ad-plain-frame', on: DESKTOP, at: ANYWHERE, write: frame('src="//mjs.sinaimg.cn/wap/custom_html/wap/20240101/1.html"') },
  { rule: 'ad-mobile-numbered', on: MOBILE, at: ['between', 'caption'], write: box('data-adid="PDPS0001"') },
  {
    rule: 'ad-mobile-click',
    on: MOBILE,
    at: ['between', 'caption'],
    write: (say, random) => `<section data-href="https://sax.sina.cn/click?type=3">${picture(random)}<h3>${say(offer(random))}</h3></section>`,
  },
  { rule: 'ad-sax-frame', on: DESKTOP, at: ANYWHERE, write: frame('src="https://sax.sina.com.cn/creative.html"') },
  {
    rule: 'ad-beacon-frame',
    on: DESKTOP,
    at: ['tail'],
    write: frame('src="https://sbeacon.sina.com.cn/ckctl.html" style="display:none" data-x="beacon.sina.com.cn"'),
  },
  {
    rule: 'ad-script-frame',
    on: DESKTOP,
    at: ANYWHERE,
    write: frame(`src="javascript:'&lt;html&gt;&lt;body style=background:transparent;&gt;&lt;/body&gt;&lt;/html&gt;'"`),
  },
];

const WIDGETS: readonly NoiseBlock[] = [
  {
    rule: 'stock-chart',
    on: MIDDLE,
    at: HEAD,
    write: (say) =>
      `<style>.ct_hqimg{margin:10px 0}</style><div class="ct_hqimg"><div class="hqimg_wrapper"><a href="#"><img src="http://image.sinajs.cn/newchart/v5/future/SR0.png"></a></div>
<div class="hqimg_related"><div class="to_page"><span>${say('热点栏目')}</span> <a href="#">资金流向</a> <a href="#">千股千评</a></div></div></div>`,
  },
  { rule: 'stock-chart-box', on: MIDDLE, at: HEAD, write: box('class="hqimg_wrapper"') },
  { rule: 'stock-chart-links', on: MIDDLE, at: HEAD, write: box('class="hqimg_related"') },
  {
    rule: 'stock-chart-2009',
    on: ['desktop-2009'],
    at: HEAD,
    write: (say, random) => `<div class="moduleSingleImg01"><img src="http://image.sinajs.cn/newchart/small/b600019.gif">${say(offer(random))}</div>`,
  },
  {
    rule: 'share-bar-2009',
    on: MIDDLE,
    at: TAIL,
    write: (say, random) =>
      `<div${random.pick(['', ' class="blkComment otherContent_01"'])} id="sinashareto"><p><span>${say('分享到:')}</span> <a href="javascript:;">微博</a> <a href="http://comment5.news.sina.com.cn/">${say('欢迎发表评论')}</a></p></div>`,
  },
  { rule: 'comment-box-2009', on: MIDDLE, at: TAIL, write: box('class="blkComment"') },
  { rule: 'other-content', on: OLD, at: ['between', 'tail'], write: box('class="otherContent_01"') },
  { rule: 'weibo-box', on: MIDDLE, at: AMID, write: box('class="weiboListBox"') },
  { rule: 'weibo-box-id', on: MIDDLE, at: AMID, write: box('id="blk_weiboBox_01"') },
  { rule: 'weibo-frame', on: MIDDLE, at: TAIL, write: frame('class="share_self" src="http://widget.example.com/share"') },
  { rule: 'weibo-follow', on: MIDDLE, at: ['tail', 'inside'], write: frame('src="http://widget.weibo.com/relationship/followbutton.php"') },
  { rule: 'weibo-recommend', on: MIDDLE, at: TAIL, write: box('id="wb_rec"') },
  { rule: 'related-blogs', on: MIDDLE, at: TAIL, write: box('id="interrelatedBlog"') },
  { rule: 'related-corr', on: OLD, at: TAIL, write: box('class="corrTxt_01"') },
  { rule: 'script-loader', on: MIDDLE, at: TAIL, write: box('id="script_lodaer"') },
  {
    rule: 'page-numbers',
    on: OLD,
    at: TAIL,
    write: (say) => `<p class="page"><a href="1_2.shtml">[2]</a> <a href="1_3.shtml">[3]</a> <a href="1_2.shtml">${say('[下一页]')}</a></p>`,
  },
  { rule: 'page-box', on: OLD, at: TAIL, write: box('class="pagebox_div"') },
  { rule: 'player', on: MIDDLE, at: ['head', 'between'], write: box('class="artical-player-wrap"') },
  { rule: 'player-video', on: NEW, at: ['head', 'between'], write: box('class="article-video"') },
  { rule: 'player-2017', on: NEW, at: ['head', 'between'], write: box('class="video-2017"') },
  {
    rule: 'mobile-video',
    on: MOBILE,
    at: HEAD,
    write: (say, random) =>
      `<div class="art_video_box"><video src="https://example.net/v.mp4"></video><h2 class="art_img_tit">${say(offer(random))}</h2></div>`,
  },
  {
    rule: 'mobile-share-picture',
    on: MOBILE,
    at: ['head', 'tail', 'caption'],
    write: () => '<div id="wx_pic" style="display:none"><img src="https://n.sinaimg.cn/default/2fb77759/20151125/share-w180h180.png"></div>',
  },
  {
    rule: 'mobile-share-image',
    on: MOBILE,
    at: ['head', 'between'],
    write: () => '<img class="sharePic hide" style="display:none" src="https://k.sinaimg.cn/n/default/w180h180/share.png">',
  },
  { rule: 'statement-news', on: NEW, at: TAIL, write: (say) => `<p class="show_statement">${say('声明：新浪网独家稿件，未经授权禁止转载。')}</p>` },
  {
    rule: 'statement-notice',
    on: NEW,
    at: TAIL,
    write: (say) =>
      `<div class="article-notice"><p>${say('特别声明：以上文章内容仅代表作者本人观点，不代表新浪网观点或立场。如有关于作品内容、版权或其它问题请于作品发表后的30日内与新浪网联系。')}</p></div>`,
  },
  { rule: 'special-mobile', on: MOBILE, at: ['head', 'tail'], write: box('class="wap_special"') },
  {
    rule: 'weibo-mention',
    on: MIDDLE,
    at: ['inside'],
    write: (say) => `<a href="http://weibo.com/u/1000000002" target="_blank">${say('(微博)')}</a>`,
  },
  {
    rule: 'mark-2009',
    on: OLD,
    at: ['inside'],
    write: (say, random) => random.pick(['<span id="__sinaquote_sh600519"></span>', `<span id="__sina_hq">${say('(12.31,0.02,0.16%)')}</span>`]),
  },
  {
    rule: 'mark-2009-class',
    on: OLD,
    at: ['inside'],
    write: (say, random) =>
      random.pick([`<span class="__sina_hq">${say('(12.31,0.02,0.16%)')}</span>`, `<span class="__sina_weibo">${say('[微博]')}</span>`]),
  },
  {
    rule: 'foreign-header',
    on: ['mobile', 'desktop-2018'],
    at: HEAD,
    write: (say, random) => `<div class="article-header"><h1>${say(`外站标题${offer(random)}`)}</h1></div>`,
  },
];

const card = (say: Say, random: Random): string =>
  `<a class="m_f_a img_text broadcastItem" href="javascript:void(0)"><figure class="m_f_div i_bg">${picture(random)}</figure><aside class="m_f_con"><h2 class="m_f_con_t cm_tit">${say(offer(random))}</h2></aside></a>`;
const poll = (say: Say, random: Random, kind: 'radio' | 'checkbox'): string =>
  `<form action="http://survey.news.sina.com.cn/vote" method="post"><p>${say(`${offer(random)}，你怎么看？`)}</p><label><input type="${kind}" name="q">${say(offer(random))}</label><input type="submit" value="提交"></form>`;
const textAds = (say: Say, random: Random): string =>
  `<table width=360 border=0 background="http://image2.sina.com.cn/dy/images/xfrd_02.gif"><tr><td rowspan=2><img src="http://ad4.sina.com.cn/shc/frame.gif" width=70 height=45></td><td><img src="http://image2.sina.com.cn/dy/images/xfrd_04.gif" width=7 height=7> ${link(say, random)}</td></tr></table>`;
const flashAd = (say: Say, random: Random): string =>
  `<script>document.write("${say(offer(random))}")</script><embed src="http://ad4.sina.com.cn/ads/rotation.swf" width=360 height=300>`;

/** Boxes that were found later, on pages of every age. */
const FOUND_LATER: readonly NoiseBlock[] = [
  { rule: 'editorial-promo', on: NEW, at: HEAD, write: box('class="new_style_article" data-sudaclick="ad_content_top"') },
  { rule: 'ad-finance', on: NEW, at: AMID, write: box('id="ad_44099" style="float:left"') },
  { rule: 'ad-tech', on: NEW, at: AMID, write: box('id="ad_44124" style="float:left"') },
  { rule: 'ad-news', on: NEW, at: AMID, write: box('id="ad_44086" style="float:left"') },
  { rule: 'ad-mobile-native', on: MOBILE, at: ['between', 'caption'], write: box('class="box j_native_opq240314"') },
  {
    rule: 'ad-picture-link',
    on: DESKTOP,
    at: ANYWHERE,
    write: (say, random) => `<a href="https://saxn.sina.com.cn/click?type=bottom">${picture(random)}${say(offer(random))}</a>`,
  },
  {
    rule: 'app-picture-link',
    on: DESKTOP,
    at: ANYWHERE,
    write: (say, random) =>
      `<a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml?source=cjzhengwen${random.whole(10, 99)}">${picture(random)}${say(offer(random))}</a>`,
  },
  {
    rule: 'ad-picture-stated',
    on: DESKTOP,
    at: ANYWHERE,
    write: (say, random) => `<a href="https://shop.example.net/" data-ss="${random.whole(1, 99)}">${picture(random)}${say(offer(random))}</a>`,
  },
  { rule: 'ad-text-links-2004', on: ['desktop-2004'], at: AMID, write: textAds },
  {
    rule: 'ad-text-links-box',
    on: ['desktop-2004'],
    at: ['between', 'inside'],
    write: (say, random) => `<table width=360 border=0><tr><td height=9></td></tr><tr><td>${textAds(say, random)}</td></tr></table>`,
  },
  { rule: 'ad-flash-2004', on: ['desktop-2004'], at: AMID, write: flashAd },
  {
    rule: 'ad-flash-table',
    on: ['desktop-2004'],
    at: ['between', 'inside'],
    write: (say, random) =>
      `<table border=0 align=left><tr><td>${flashAd(say, random)}<table width=360><tr><td>${textAds(say, random)}</td></tr></table></td></tr></table>`,
  },
  {
    rule: 'search-word',
    on: OLD,
    at: ['between'],
    write: (say, random) =>
      `<form class="yqin" action="http://www.iask.com/n" method="post"><input type="hidden" name="k">${say(offer(random))}</form>`,
  },
  {
    rule: '',
    on: ['desktop-2004'],
    at: AMID,
    write: (say, random) =>
      `<!--NEWSZW_HZH_BEGIN--><table border=0 align=left><tr><td>${picture(random)}${say(offer(random))}</td></tr></table><!--NEWSZW_HZH_END-->`,
  },
  {
    rule: '',
    on: [...OLD, ...DESKTOP],
    at: ['end'],
    write: (say, random) => {
      const link = (): string => `<a href="http://finance.sina.com.cn/roll/${random.whole(1000, 9999)}.shtml">${say(offer(random))}</a>`;
      return random.pick([
        `<p>相关报道：${link()}</p>`,
        `<p><strong>【相关阅读】</strong></p><p>· ${link()}</p>`,
        `<p>延伸阅读：</p><ul><li>${link()}</li></ul>`,
      ]);
    },
  },
  {
    rule: '',
    on: ['desktop-2009', 'desktop-2015'],
    at: HEAD,
    write: (say, random) => {
      const link = (): string => `<a href="http://tech.sina.com.cn/mobile/${random.whole(1000, 9999)}.shtml">${say(offer(random))}</a>`;
      return random.pick([`<p>相关新闻</p><ul><li>${link()}</li><li>${link()}</li></ul>`, `<p>相关新闻：${link()}</p>`]);
    },
  },
  { rule: 'poll', on: [...OLD, ...DESKTOP], at: AMID, write: (say, random) => poll(say, random, 'radio') },
  { rule: 'poll-many', on: [...OLD, ...DESKTOP], at: AMID, write: (say, random) => poll(say, random, 'checkbox') },
  { rule: 'page-box-2011', on: OLD, at: TAIL, write: box('class="pagebox"') },
  { rule: 'page-box-id', on: OLD, at: TAIL, write: box('id="_function_code_page"') },
  { rule: 'player-list', on: NEW, at: ['head', 'between'], write: box('id="videoList0"') },
  { rule: 'player-id', on: MIDDLE, at: ['head', 'between'], write: box('id="J_Article_Player"') },
  { rule: 'player-miaopai', on: NEW, at: ['head', 'between'], write: box('class="news-video-miaopai" id="video-miaopai"') },
  { rule: 'player-news', on: MIDDLE, at: ['head', 'between'], write: box('class="blk_video_news"') },
  { rule: 'player-content', on: MIDDLE, at: ['head', 'between'], write: box('class="contentPlayer"') },
  {
    rule: 'related-card',
    on: MOBILE,
    at: AMID,
    write: (say, random) => `<div class="broadcast_box" style="margin:0 0 .3rem 0">${card(say, random)}</div>`,
  },
  { rule: 'related-card-data', on: MOBILE, at: AMID, write: box('class="c_videoGroup plugins_broadCard_docplugin"') },
  { rule: 'related-card-link', on: MOBILE, at: AMID, write: card },
  {
    rule: 'related-card-words',
    on: MOBILE,
    at: AMID,
    write: (say, random) => `<aside class="m_f_con"><h2 class="m_f_con_t cm_tit">${say(offer(random))}</h2></aside>`,
  },
  { rule: 'related-topic', on: NEW, at: TAIL, write: box('class="article-relzt"') },
  {
    rule: 'regional-more',
    on: ['desktop-2009'],
    at: TAIL,
    write: (say) => `<div class="moreIn" align="center"><a href="http://sh.sina.com.cn/x/">${say('更多精彩内容请进入健康频道 >>')}</a></div>`,
  },
  {
    rule: 'regional-frame',
    on: ['desktop-2009'],
    at: TAIL,
    write: (say, random) =>
      `<div class="iframepart1" style="height:500px"><iframe src="http://sh.sina.com.cn/iframe/1.html">${say(offer(random))}</iframe></div>`,
  },
  { rule: 'games-links', on: DESKTOP, at: HEAD, write: box('class="sgtext_link"') },
  {
    rule: 'games-statement',
    on: DESKTOP,
    at: TAIL,
    write: (say) => `<div class="mianze"><b>${say('新浪声明：新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。')}</b></div>`,
  },
  {
    rule: 'blog-mark',
    on: ['blog'],
    at: ['between', 'inside'],
    write: (say, random) => `<span class="MASSf21674ffeef7">${say(`${random.whole(100000, 999999)}xq`)}</span>`,
  },
];

/** What goes without a rule of its own: by the address of a picture, by its size, or because it is no text. */
const WITHOUT_RULE: readonly NoiseBlock[] = [
  ...[
    'https://n.sinaimg.cn/finance/cece9e13/20200514/343233024.png',
    'https://n.sinaimg.cn/finance/transform/340/w170h170/20220415/bd6a-a2376d000.png',
    'https://n.sinaimg.cn/finance/200/w500h500/20220216/303e-b2864e7bf4f7e5ecede113b90b5a53c9.png',
    'https://n.sinaimg.cn/finance/72219a70/20180103/_thumb_23666.png',
    '//n.sinaimg.cn/news/42f7389d/20190523/JiJin300x250.jpg',
    '//n.sinaimg.cn/finance/d3f34f8d/20240626/fireicon.png',
    '//n.sinaimg.cn/finance/transform/20170314/lcsds_icon.jpg',
    'http://image.sinajs.cn/newchart/v5/future/SR0.png',
    'https://qr.weibo.cn/other/gen',
    'https://n.sinaimg.cn/default/2fb77759/20151125/320X320.png',
    'https://n.sinaimg.cn/finance/default_avatar.jpg',
    'http://image2.sinajs.cn/newchart/daily/n/sh600019.gif',
    '//d4.sina.com.cn/litong/banner_950x30.gif',
    'http://ad4.sina.com.cn/shc/frame.gif',
    'http://image2.sina.com.cn/dy/images/xfrd_04.gif',
    'http://i2.sinaimg.cn/home/deco/2009/0330/logo.gif',
    'http://i2.sinaimg.cn/home/blank.gif',
    'http://i2.sinaimg.cn/cj/next.gif',
    'http://news.sina.com.cn/images/button_close.gif',
    'http://www.sinaimg.cn/uc/myshow/blog/misc/gif/E___6708EN00SIGG.gif',
    'https://h5.sinaimg.cn/m/emoticon/icon/default/d_doge-be7f768d78.png',
    'https://n.sinaimg.cn/default/360/w180h180/20200101/a.png',
  ].map(
    (src): NoiseBlock => ({
      rule: '',
      on: ['desktop-2018', 'desktop-2015', 'mobile', 'desktop-2009'],
      at: ['between', 'caption', 'inside'],
      write: () => `<img src="${src}">`,
    }),
  ),
  { rule: '', on: DESKTOP, at: ANYWHERE, write: () => '<img src="https://beacon.example.com/1.gif" width="1" height="1">' },
  { rule: '', on: DESKTOP, at: ANYWHERE, write: (say, random) => `<script>document.write("${say(offer(random))}");</script>` },
  {
    rule: '',
    on: DESKTOP,
    at: ANYWHERE,
    write: (say, random) => `<!--article_adlist[<p>${say(offer(random))}</p><img src="${OWN_QR}">]article_adlist-->`,
  },
  { rule: '', on: MOBILE, at: ANYWHERE, write: (say, random) => `<noscript>${say(offer(random))}</noscript>` },
];

export const IN_BODY: readonly NoiseBlock[] = [...CODES, ...PROMOTIONS, ...ADS, ...WIDGETS, ...FOUND_LATER, ...WITHOUT_RULE];

/** The live price behind a stock's name: empty until the quotes come. */
export function livePrice(mark: string, say: Say, random: Random): string {
  const id = mark.slice(mark.indexOf('_') + 1);
  if (random.chance(0.3)) return `<span id=quote_${id}></span>`;
  const price = say(`${random.whole(1, 400)}.${random.whole(100, 999)}`);
  return `<span id=quote_${id}>(<font color="red">${price}</font>, <font>+${random.whole(0, 9)}.${random.whole(100, 999)}%</font>)</span>`;
}

/** The marks behind names until 2015, without a box of their own. */
export const accountMarks = (random: Random): string =>
  random.pick([
    '[<a href="http://weibo.com/example" target="_blank">微博</a>]',
    '（微博）',
    '[<a href="http://weibo.com/example">微博</a> <a href="#">博客</a>]',
  ]);

/** The links behind the names of companies until about 2008. */
export const stockMarks = (random: Random): string =>
  random.pick(['(资讯 行情 论坛)', '(<a href="/realstock/sh600000.shtml">资讯</a> <a href="#">行情</a> <a href="#">论坛</a>)', '（行情 论坛）']);

export const weiboCard = (say: Say, random: Random): string =>
  `<a class="weibo-card-dropdown" href="https://t.example.com/">${say(random.pick(['(微博)', '[微博]', '（ 微博 ）']))}</a>`;
