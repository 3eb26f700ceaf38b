// The newsstand's phone page at its worst: text folded, a dialog over it that opens the app, scrolling locked, bars at top and foot.
import type { Route } from './reply.ts';
import { newsstand } from './site.ts';
import { mobileGrid } from './stories/mobile-grid.ts';

const STYLE = `<style>
.z_c1{overflow:hidden}
.look_more{position:absolute;left:0;right:0;top:420px;height:120px;background:linear-gradient(#fff0,#fff 60%);text-align:center}
.mask{position:fixed;inset:0;background:#000a;z-index:90}
.popup_type2{position:fixed;left:30px;right:30px;top:200px;background:#fff;z-index:91}
.fix_top{position:fixed;left:0;right:0;top:0;height:48px;background:#fff;z-index:80}
.fl_suspension_template{position:fixed;left:0;right:0;bottom:0;height:60px;background:#d53c2f;z-index:80}
</style>`;

const OVER = `<div class="mask"><div class="popup_type2"><div class="title">打开新浪新闻 阅读精彩内容</div><span class="no">取消</span><span class="ok">前往</span></div></div>
<div class="sw_c0 fix_top">新浪新闻客户端 <span class="m-client-call-top">立即打开</span></div>
<div class="fl_suspension_template">APP内看全文</div>`;

/** What covers the text, and what unfolds it. */
export const OVERLAYS = '.mask, .popup_type2, .fix_top, .fl_suspension_template, .callApp_fl_btn, #artFoldBox, .ldy_art_bottom_button_box';

export const phoneRoute: Route = (host, path) => {
  const reply = newsstand(host, path);
  if (reply === undefined || `https://${host}${path}` !== mobileGrid.url) return reply;
  const body = String(reply.body)
    .replace('</head>', `${STYLE}</head>`)
    .replace('<body class="article_body">', `<body class="article_body" style="overflow:hidden">${OVER}`)
    .replace('<section class="s_card z_c1">', '<section class="s_card z_c1" style="height:520px;position:relative">');
  return { ...reply, body };
};
