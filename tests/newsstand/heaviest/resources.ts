// What the heaviest page loads beside its text: addresses as Sina's pages of 2024 have them, sizes and waiting times of their order, work that a browser feels.

export interface Resource {
  /** Host and path, without scheme and query. */
  at: string;
  does: 'page' | 'quotes' | 'comments' | 'sign-in' | 'promotion' | 'ad' | 'tracking';
  kind: 'script' | 'json';
  /** Size of the answer in 1,000 bytes. */
  kilobytes: number;
  /** Milliseconds until it is answered. */
  delay: number;
  /** Turns of a loop that parses JSON and asks for the layout; a thousand take some 2 ms on a small laptop. */
  work: number;
}

const script = (at: string, does: Resource['does'], kilobytes: number, delay: number, work: number): Resource => ({
  at,
  does,
  kind: 'script',
  kilobytes,
  delay,
  work,
});
const json = (at: string, does: Resource['does'], kilobytes: number, delay: number): Resource => ({
  at,
  does,
  kind: 'json',
  kilobytes,
  delay,
  work: 0,
});

const OTHER = 'finance.sina.com.cn/other/src';

/** In the order of the page. Names and hosts: a saved page of 2024. */
export const RESOURCES: readonly Resource[] = [
  script('n.sinaimg.cn/common/jquery/jquery-1.7.2.min.js', 'page', 92, 40, 2500),
  script('d2.sina.com.cn/d1images/button/rotator.js', 'ad', 14, 120, 900),
  script('d5.sina.com.cn/wenjing28/js/postMan.js', 'ad', 9, 150, 400),
  script('i1.sinaimg.cn/unipro/pub/suda_m_v634.js', 'tracking', 36, 60, 1800),
  script('n.sinaimg.cn/common/channelnav/js/nav.js', 'page', 26, 50, 600),
  script('i.sso.sina.com.cn/js/ssologin.js', 'sign-in', 41, 90, 900),
  script(`${OTHER}/article-widgets.min.js`, 'page', 64, 60, 1800),
  script(`${OTHER}/stock_v4.js`, 'page', 48, 60, 1200),
  script(`${OTHER}/mystock.js`, 'page', 22, 60, 600),
  script(`${OTHER}/SinaPageMostRead.js`, 'promotion', 18, 70, 900),
  script(`${OTHER}/sfc_app_sidebar.js`, 'promotion', 16, 70, 700),
  script(`${OTHER}/sinapagewidgets/SFA_APPLive.js`, 'promotion', 24, 80, 1100),
  script(`${OTHER}/app/pc_zw_724pop.js`, 'promotion', 12, 80, 700),
  script(`${OTHER}/app/SFANewVersionPop.js`, 'promotion', 10, 80, 500),
  script('finance.sina.com.cn/tgdata/zw_account_stock.js', 'promotion', 7, 70, 300),
  script('finance.sina.com.cn/realstock/company/hotstock_daily_a.js', 'quotes', 30, 60, 500),
  script('hq.sinajs.cn/list=sh600519,sz000858,sh000001', 'quotes', 2, 90, 50),
  script('n.sinaimg.cn/finance/share_component/qrcode.min.js', 'promotion', 20, 50, 500),
  script('n.sinaimg.cn/finance/c30320b4/20221122/article-vip-class.js', 'promotion', 8, 50, 400),
  script('pluto.sina.cn/gk/match', 'tracking', 1, 160, 50),
  script('lf1-cdn-tos.bytegoofy.com/goofy/ttzz/push.js', 'tracking', 6, 110, 200),
  json('feed.mix.sina.com.cn/api/roll/get', 'page', 12, 120),
  json('comment.sina.com.cn/page/info', 'comments', 10, 140),
  json('cre.mix.sina.com.cn/api/v3/get', 'promotion', 14, 180),
];

/** What an ad's frame loads: the loader that draws it, its picture and the call that counts it. */
export const AD_FRAME: readonly Resource[] = [script('d9.sina.com.cn/litong/zhitou/sinaads/release/creative.js', 'ad', 22, 90, 1500)];

/** What each box of the right column loads. */
export const SIDE_FRAME: readonly Resource[] = [script('n.sinaimg.cn/finance/iframe/box.min.js', 'page', 18, 50, 700)];

/** Boxes of the right column beside the three that every page of the replica has, and the push frame. */
export const SIDE_FRAMES = ['famousblog', 'leader', 'assistant', 'bkks', 'guba', 'rili', 'rili20', 'hotstock'] as const;

/** Calls that carry nothing but the reader's whereabouts. */
export const BEACONS: readonly string[] = [
  'beacon.sina.com.cn/a.gif',
  'beacon.sina.com.cn/b.gif',
  'beacon.sina.com.cn/e.gif',
  'log.mix.sina.com.cn/article/view.gif',
  'rs.sinajs.cn/mini.gif',
  'gk.sina.cn/gk.gif',
];
