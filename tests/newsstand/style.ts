// The look of the replica's desktop pages: enough of Sina's layout that ads push the text about and a screenshot tells the truth.

export const ARTICLE_STYLE = `
body{margin:0;font:16px/1.5 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#333;background:#fff}
a{color:#2b5fa3;text-decoration:none}
.clearfix:after{content:"";display:block;clear:both}
.sina-header{background:#3b4658;padding:8px 24px}.sina-header a{color:#dfe5ee;margin-right:14px;font-size:13px}
.top-banner{text-align:center}
.main-content{width:1000px;margin:0 auto}
.path-search{padding:14px 0;font-size:13px;color:#888}.path-search .path{float:left}.path-search form{float:right}
.main-title{font-size:32px;line-height:46px;margin:18px 0 8px}
.second-title{display:none}
.top-bar-inner{border-bottom:1px solid #e6e6e6;padding:10px 0}
.date-source{float:left;color:#888;font-size:14px}.date-source .source{margin-left:12px}
.page-tools{float:right;font-size:12px}.page-tools .tool-icon{margin-left:10px}
.article-content-left{float:left;width:660px}
.article-content-right{float:right;width:300px}
.article p{margin:0 0 24px;font-size:18px;line-height:32px}
.article table{border-collapse:collapse;margin:0 0 24px;font-size:15px}.article td{padding:6px 10px}
.img_wrapper{text-align:center;margin:0 0 24px}.img_wrapper img{max-width:100%;height:auto}.img_descr{display:block;color:#888;font-size:14px}
blockquote{margin:0 0 24px;padding:12px 20px;background:#f6f6f6}
.app-kaihu-stock{margin:0 0 24px;padding:12px;background:#fff3ec}.app-kaihu-stock a{color:#c0392b}
.article-editor{text-align:right;color:#888}
.article-bottom-tg img,.blk-wxfollow img{display:block}
.vip-class,.app-viplive,.most-read,.blk-wxfollow,.tab_related,.blk-comment{border-top:1px solid #e6e6e6;padding:14px 0}
.blk-wxfollow .wx-qr{float:left;margin-right:16px}
.cj-r-block,.cj-mystock,.tq-cj-r-survey,.right-side-ad{margin:0 0 18px;border:1px solid #eee;padding:6px}
h3{font-size:16px;margin:0 0 8px}
.page-right-bar{position:fixed;right:8px;bottom:140px;width:44px;font-size:12px;background:#f1f1f1}.page-right-bar a{display:block;padding:6px}
.side-btns-2wm{position:fixed;left:8px;top:220px;width:96px;background:#fff;border:1px solid #ddd;font-size:12px;text-align:center}
#heimaogif{position:fixed;left:8px;bottom:80px}
.footer{clear:both;border-top:1px solid #ddd;margin-top:40px;padding:24px;text-align:center;font-size:12px;color:#888}
`;

export const MOBILE_STYLE = `
body{margin:0;font:17px/1.7 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#333;background:#f4f4f4}
.page_main{max-width:720px;margin:0 auto;background:#fff}
.hd_nav,.ft_cm{background:#d53c2f;color:#fff;padding:10px 16px}
.art_box{padding:16px}.art_tit_h1{font-size:24px;line-height:1.4}
.weibo_info{color:#888;font-size:14px}.weibo_user{display:inline;font-size:14px}
.art_img_mini{margin:0 0 16px}.art_img_mini img{width:100%}.art_img_tit{font-size:14px;font-weight:400;color:#888;margin:4px 0}
.art_p{margin:0 0 20px}
.callApp_fl_btn{position:fixed;left:50%;bottom:24px;margin-left:-70px;width:140px;padding:10px;border-radius:20px;background:#d53c2f;color:#fff;text-align:center}
`;
