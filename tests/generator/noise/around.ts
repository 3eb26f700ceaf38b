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
  }),
  ...inRow(MIDDLE, 'right', { 'right-column-2015': 'class="right"' }),
  ...inRow(MIDDLE, 'below', { 'adviser-box': 'id="lcs1_w"', 'app-qr-2015': 'class="fin_art_weixin"', 'related-2015': 'id="relatedNewsWrap"' }),
  ...inRow(['desktop-2009'], 'right', { 'right-column-2009': 'class="rightShell"', 'right-column-blk': 'class="blkContainerRight"' }),
  ...inRow(OLD, 'below', { 'search-2009': 'class="blkContentBtmSearch"', 'other-function-2009': 'class="blkOtherFunction"' }),
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
  }),
  {
    rule: 'page-ad-frame',
    on: DESKTOP,
    at: 'below',
    write: (say, random) => `<iframe src="//finance.sina.com.cn/iframe/rank.shtml">${say(offer(random))}</iframe>`,
  },
];
