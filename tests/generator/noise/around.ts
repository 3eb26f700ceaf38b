// What stands around the text: a box for every rule of src/sites/noise-around.ts, above the article or below it.
import type { Random } from '../random.ts';
import { offer, type Say, type TemplateId } from './block.ts';

export interface AroundBlock {
  rule: string;
  on: readonly TemplateId[];
  at: 'above' | 'below' | 'right';
  write(say: Say, random: Random): string;
}

const box =
  (attributes: string): AroundBlock['write'] =>
  (say, random) =>
    `<div ${attributes}><h1>${say(offer(random))}</h1><p>${say(offer(random))}</p><img src="https://n.sinaimg.cn/finance/around/${random.whole(1, 999)}.png"></div>`;

const NEW: readonly TemplateId[] = ['desktop-2018'];
const MOBILE: readonly TemplateId[] = ['mobile'];
const MIDDLE: readonly TemplateId[] = ['desktop-2015'];
const OLD: readonly TemplateId[] = ['desktop-2009', 'desktop-2008'];
const DESKTOP: readonly TemplateId[] = [...NEW, ...MIDDLE, ...OLD];

const inRow = (on: readonly TemplateId[], at: AroundBlock['at'], boxes: Record<string, string>): AroundBlock[] =>
  Object.entries(boxes).map(([rule, attributes]) => ({ rule, on, at, write: box(attributes) }));

export const AROUND: readonly AroundBlock[] = [
  ...inRow(NEW, 'above', {
    'page-tools': 'class="page-tools"',
    'top-banner': 'class="top-banner"',
    'top-ad': 'class="ad top-ad"',
    'sinaads-box': 'class="sinaads sinaads-box"',
    'new-version': 'id="SFA_NV_POP_ZW" class="SNP-layer"',
    'flash-bar': 'class="SFA-724-bottom"',
    'flash-bar-mask': 'class="SFA-724-bottom-mask"',
    'flash-bar-row': 'class="SFA-724-bottom-bar"',
  }),
  ...inRow(NEW, 'right', { 'right-column': 'class="article-content-right"' }),
  ...inRow(NEW, 'below', {
    'bottom-promo': 'class="article-bottom-tg"',
    'bottom-slide': 'id="article-botton-slide"',
    'follow-qr': 'class="blk-wxfollow"',
    'side-qr': 'class="cj-r-qr"',
    'vip-class': 'class="vip-class"',
    'app-live': 'class="app-viplive"',
    'app-download': 'class="blk-zcapp"',
    dialog: 'class="f-dialog"',
    'dialog-mask': 'class="f-dialog-mask"',
    'most-read-popup': 'class="most-read-popup"',
    'most-read-mask': 'class="most-read-popup-mask"',
    'live-popup': 'class="viplive-popup"',
    'live-popup-mask': 'class="viplive-popup-mask"',
    'survey-modal': 'class="tq-survey-modal-bg"',
    'side-bar': 'class="page-right-bar"',
    'side-buttons': 'class="side-btns-2wm side-btns-wrap"',
    'app-screen': 'class="f_app_screen_wrap"',
    'cat-gif': 'id="heimaogif"',
    'app-left': 'class="cj_app_left"',
    'yyy-wrap': 'class="yyy-wrap-2021"',
    'most-read': 'id="most_read"',
    'related-tab': 'id="tab_related"',
    'seo-links': 'class="seo_data_list" style="display:none!important"',
    comments: 'id="bottom_sina_comment" class="blk-comment"',
    'article-foot': 'id="article-bottom" class="article-bottom clearfix"',
    'adviser-ranking': 'id="tq-sort-finance-banner-wrap"',
    'wechat-banner': 'id="wx-tg-cont" class="wx_zwy_wrap"',
    'live-room': 'id="live_finance_banner"',
    'left-bar': 'class="fc_sidebar fc_sidebar_s"',
    'account-links': 'id="article_kandian"',
    'flash-window': 'class="real-time-window"',
    'common-bar': 'id="commonSideBar"',
    'auto-popup': 'id="J_forAutoShow"',
    'ask-float': 'id="f_ask"',
    'red-envelope': 'class="redPacketCont"',
    'coupon-float': 'class="pc-tui-coupon"',
    'feed-app': 'class="fl_feedFous"',
    'related-app': 'class="tab_related_app_imglink"',
    'bank-promo': 'class="tg_bank_top"',
    'ad-account-top': 'id="sina-cont000"',
  }),
  ...inRow(['desktop-2015'], 'below', { 'article-info-2015': 'class="article-info clearfix"' }),
  ...inRow(MIDDLE, 'right', { 'right-column-2015': 'class="right"' }),
  ...inRow(MIDDLE, 'below', { 'adviser-box': 'id="lcs1_w"', 'app-qr-2015': 'class="fin_art_weixin"', 'related-2015': 'id="relatedNewsWrap"' }),
  ...inRow(MIDDLE, 'below', {
    'comments-2015': 'id="articleCommentWrap" class="comment-wrap"',
    'ad-box-2015': 'id="sinaads_box"',
    'ad-left-2015': 'class="tb-ad0"',
    'ad-partners': 'class="zhitou-wrap"',
    'ad-empty': 'class="d_titlebn adNone"',
  }),
  ...inRow(['desktop-2009'], 'right', { 'right-column-2009': 'class="rightShell"', 'right-column-blk': 'class="blkContainerRight"' }),
  ...inRow(OLD, 'below', { 'search-2009': 'class="blkContentBtmSearch"', 'other-function-2009': 'class="blkOtherFunction"' }),
  ...inRow(OLD, 'above', { 'search-top-2009': 'class="blkTopGoogleSearch"' }),
  ...inRow(['desktop-2009'], 'below', {
    'guess-2014': 'class="guess-view-list clearfix"',
    'about-2014': 'class="content_aboutNews clearfix"',
    'about-2014-new': 'class="content_aboutNews_new clearfix"',
    'print-2014': 'class="content_print"',
    'share-2014': 'class="content_shareto clearfix"',
  }),
  ...inRow(MOBILE, 'above', { 'mobile-ticker': 'class="cj_24"', 'mobile-popup': 'class="popup_type2"' }),
  ...inRow(MOBILE, 'below', {
    'mobile-qr': 'class="fl_qr"',
    'mobile-call-app': 'class="callApp_fl_btn"',
    'mobile-suspension': 'class="fl_suspension_box"',
    'mobile-open-app': 'class="ldy_art_bottom_button_box"',
    'mobile-ads': 'id="midThreeAds"',
    'mobile-videos': 'class="j_relevent_video"',
    'mobile-related': 'class="j_article_relevent_news"',
    'mobile-comments': 'class="hotCmnt"',
    'mobile-recommend': 'class="s_card j_article_relevent j_wbrecommend_wrap"',
    'mobile-hot': 'class="s_card hot_list"',
    'mobile-short-videos': 'id="j_card_miniVideo" class="s_card"',
    'mobile-hot-2': 'class="module-hot"',
    'mobile-extend': 'class="module-extend"',
    'mobile-comment-form': 'id="j_cmnt_pop" class="cmnt_fixed"',
    'mobile-comment-bar': 'class="fl_words rf j_cmnt_bottom"',
    'mobile-comment-box': 'class="fl_f_message"',
    'mobile-report': 'id="j_report"',
    'mobile-follow-button': 'class="look_sub j_article_wbreco"',
    'mobile-follow': 'class="fl_popup j_float_wbro hide"',
    'mobile-banner': 'class="sw_c0 sina_sliders_pos"',
    'mobile-top-logo': 'class="topLogoBar"',
    'mobile-message-bar': 'class="wap-msg-bar"',
    'mobile-push': 'class="cm_art_push"',
    'mobile-app-only': 'class="appOnly_card"',
    'mobile-call-component': 'class="callup-component"',
    'mobile-client': 'class="client-down"',
    'mobile-more': 'class="p_newsmore"',
    'mobile-cut': 'class="j_article_cutpic"',
    'mobile-voice': 'class="js-voice-yyy"',
    'mobile-fold-link': 'class="look_more"',
    'mobile-fold-words': 'class="unfold-words"',
    'mobile-download': 'class="downs_meta"',
    'mobile-suspension-template': 'class="fl_suspension_template"',
    'mobile-fixed-top': 'class="sw_c0 fix_top"',
    'mobile-client-module': 'class="module-finance-client3"',
    'mobile-call-client': 'class="m-client-call-2"',
    'mobile-ad-banner': 'class="bannerAD"',
    'mobile-ad-cover': 'id="promotionCover"',
    'mobile-ad-sax': 'class="article-sax"',
  }),
  ...Object.entries({
    'ad-allyes-frame': 'http://35.adsina.allyes.com/main/frame.html',
    'ad-pfp-frame': 'http://pfp.sina.com.cn/sinanews_tech.html',
    'weibo-show': 'http://widget.weibo.com/weiboshow/index.php?height=320',
    'ad-server-frame': 'http://d1.sina.com.cn/iframe/5/2008/0714/5.html',
    'ad-litong-frame': 'http://d3.sina.com.cn/litong/zhitou/sources/1.html',
  }).map(
    ([rule, src]): AroundBlock => ({ rule, on: OLD, at: 'below', write: (say, random) => `<iframe src="${src}">${say(offer(random))}</iframe>` }),
  ),
  ...[
    { rule: 'topic-links', on: NEW, outer: 'article-content-left', inner: 'article-relzt' },
    { rule: 'right-column-sidebar', on: ['desktop-2009'] as const, outer: 'Main', inner: 'sidebar' },
    { rule: 'right-column-2012', on: ['desktop-2009'] as const, outer: 'part_01 clearfix', inner: 'p_right' },
    { rule: 'mobile-statement', on: MOBILE, outer: 'page_main', inner: 'warning_box' },
    { rule: 'mobile-overlay', on: MOBILE, outer: 'mask', inner: 'popup_type2' },
  ].map(
    ({ rule, on, outer, inner }): AroundBlock => ({
      rule,
      on,
      at: 'below',
      write: (say, random) => `<div class="${outer}">${box(`class="${inner}"`)(say, random)}</div>`,
    }),
  ),
  ...inRow(['desktop-2009'], 'below', {
    'module-title-2009': 'class="MTitle_01"',
    'module-list-2009': 'class="Mblk_01"',
    'page-tools-2012': 'class="blk_fn_b"',
    'advertisers-2009': 'class="botSxBlk"',
  }),
  ...inRow(['desktop-2009'], 'above', { 'font-sizes-2012': 'class="blk_fn_t"' }),
  ...inRow(['desktop-2008'], 'below', { 'search-2008': 'class="btmSearch"', 'page-tools-2008': 'class="toollinks"' }),
  {
    rule: 'media-weibo',
    on: ['desktop-2009'],
    at: 'above',
    write: (say, random) =>
      `<a id="media_weibo" href="http://weibo.com/lucai" onmouseover="WeiboCard.show(1, 'finance', this)">${say(offer(random))}</a>`,
  },
  {
    rule: 'page-tools-2004',
    on: ['desktop-2004'],
    at: 'below',
    write: (say, random) =>
      `<table width=565 border=0><tr><td align=right>【<a href="javascript:doPrint()">${say(offer(random))}</a>】<br></td></tr></table>`,
  },
  {
    rule: 'comments-2005',
    on: ['desktop-2004'],
    at: 'below',
    write: (say, random) =>
      `<table width=560 border=0><tr><td align=right>【<a href="http://comment4.news.sina.com.cn/comment/comment4.html?channel=kj&newsid=2-1-${random.whole(1000, 9999)}">${say(offer(random))}</a>】</td></tr></table>`,
  },
  {
    rule: 'search-2005',
    on: ['desktop-2004'],
    at: 'below',
    write: (say, random) =>
      `<table width=514 border=0><form name=f method=get action=http://iask.com/n><tr><td class=f14>${say(offer(random))} <input name=k><input type=submit></td></tr></form></table>`,
  },
  {
    rule: 'phone-line-2009',
    on: OLD,
    at: 'below',
    write: (say, random) =>
      `<div style="margin:20px auto 0">【&nbsp;<a href="http://news.sina.com.cn/437/2008/0703/30.html">${say(offer(random))}</a>&nbsp;】</div>`,
  },
  {
    rule: 'page-ad-frame',
    on: DESKTOP,
    at: 'below',
    write: (say, random) => `<iframe src="//finance.sina.com.cn/iframe/rank.shtml">${say(offer(random))}</iframe>`,
  },
];
