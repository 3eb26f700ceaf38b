// What stands around the text of a desktop article since 2018: head bar, tools, promotions below, right column, floats, footer.

export const TOP = `<div id="sina-header" class="sina-header"><div class="sina15-top-bar-wrap"><a href="https://www.sina.com.cn/">新浪首页</a>
<a href="https://news.sina.com.cn/">新闻</a> <a href="https://finance.sina.com.cn/">财经</a> <a href="https://mail.sina.com.cn/">邮箱</a></div></div>
<div class="top-banner"><div class="main-banner"><ins class="sinaads" data-ad-pdps="PDPS000000056054"></ins></div></div>`;

export const PATH = `<div class="path-search clearfix" data-sudaclick="cnav_breadcrumbs_p">
<div class="path"><a href="https://finance.sina.com.cn/">财经首页</a> &gt; <span class="channel-path"><a href="https://finance.sina.com.cn/roll/">滚动新闻</a></span> &gt; 正文</div>
<form class="search" action="https://biz.finance.sina.com.cn/suggest/lookup_n.php" target="_blank"><input type="text" name="q" id="search_input" value="简称/代码/拼音"><input type="submit" value="查"></form></div>`;

export const TOOLS = `<div class="page-tools" data-sudaclick="blk_share">
<span class="tool-icon tool-audio first"><a class="fapp" href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml?source=cjzhengwen04" title="语音播报">新浪财经APP</a></span>
<span class="tool-icon tool-des-fs"><a href="javascript:;" title="缩小字体">缩小字体</a></span>
<span class="tool-icon tool-ins-fs"><a href="javascript:;" title="放大字体">放大字体</a></span>
<span class="tool-icon tool-fav"><a href="javascript:;" title="收藏本页">收藏</a></span>
<span class="tool-icon tool-wb"><a href="javascript:;" title="分享到微博">微博</a></span>
<span class="tool-icon tool-share"><a href="javascript:;" title="更多分享">分享</a></span>
<span class="tool-icon tool-cmt"><a href="javascript:;"><span class="num" node-type="comment-num">218</span></a></span>
<div class="share-more-list" style="display:none;" id="share_more"><span class="tool-icon tool-share-qq"><a href="javascript:;">腾讯QQ</a></span></div>
</div>`;

export const TOP_AD = `<!-- 正文广告top start -->
<div class="ad top-ad"><ins class="sinaads" data-ad-pdps="PDPS000000060745"></ins></div>
<!-- 正文广告top end -->`;

export const BELOW = `<!-- 正文下部begin -->
<div class="article-bottom clearfix" id="article-bottom">
<div style="margin:20px auto 15px;font-size:14px"><ins class="sinaads" data-ad-pdps="PDPS000000067953" data-ad-width="880" data-ad-height="30"></ins></div>
<div class="keywords" id="keywords" data-wbkey="仓单,茶叶"><span>文章关键词：</span> <a href="https://tags.finance.sina.com.cn/">仓单</a></div></div>
<div class="article-bottom-tg" data-sudaclick="ad_content_bottom"><div class="article-botton-slide" id="article-botton-slide">
<a href="https://tousu.sina.com.cn/" class="slider-item"><img src="//n.sinaimg.cn/finance/transform/260/w880h180/20260326/banner-slide1.png" width="640" height="130"></a></div></div>
<ins class="sinaads" data-ad-pdps="PDPS000000065807"></ins>
<div class="blk-comment" id="bottom_sina_comment"><h3>网友评论</h3><p>这条留言不是文章的一部分。</p></div>
<div class="vip-class"><h3>VIP课程推荐</h3><ul><li><a href="https://finance.sina.com.cn/head/vip.shtml">十堂课看懂仓单融资</a></li></ul></div>
<div class="app-viplive"><h3>APP专享直播</h3><span>1/10</span> <a href="javascript:;">上一页</a> <a href="javascript:;">下一页</a></div>
<div id="most_read" class="most-read"><h3>热门推荐</h3><a href="javascript:;">收起</a></div>
<div class="blk-wxfollow clearfix"><div class="wx-qr"><img src="//n.sinaimg.cn/finance/72219a70/20180103/_thumb_23666.png" width="84" height="84"></div>
<div class="tit06">新浪财经公众号</div><p>24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）</p></div>
<div class="tab_related" id="tab_related"><h3>相关新闻</h3><div class="feed-card-content" id="tab_related_btn">加载中 点击加载更多</div></div>
<!-- 正文下部end -->`;

const frame = (name: string, height: number): string =>
  `<div class="cj-r-block"><iframe src="//finance.sina.com.cn/iframe/${name}.shtml" width="300" height="${height}" frameborder="0" scrolling="no"></iframe></div>`;

export const RIGHT = `<div class="article-content-right">
<div class="right-side-ad"><ins class="sinaads" data-ad-pdps="PDPS000000005421" data-ad-width="300" data-ad-height="250"></ins></div>
<div class="cj-mystock"><h3>最近访问 我的自选</h3></div>
${frame('rank', 220)}${frame('txcj', 160)}${frame('videolist', 200)}
<div class="tq-cj-r-survey"><h3>投资研报 扫码订阅</h3><div class="cj-r-qr"><img src="//n.sinaimg.cn/finance/20220301/qr-survey.png" width="100" height="100"></div></div>
<div class="cj-r-block" id="cjauthorlist"><h3>新浪直播 百位牛人在线解读股市热点</h3></div>
<div class="seo_data_list" style="display:none!important"><a href="https://finance.sina.com.cn/roll/2026-11-01/doc-inkqqqqa0000009.shtml">隐藏的链接农场里的一条旧闻</a></div>
<div class="right-side-ad" id="last_ad_wrap"><div id="last_side_ad"><ins class="sinaads" data-ad-pdps="PDPS000000005425"></ins></div></div>
</div>`;

export const FLOATS = `<div class="page-right-bar"><a href="https://finance.sina.com.cn/">新浪首页</a><a href="javascript:;">语音播报</a><a href="#">返回顶部</a></div>
<div class="side-btns-2wm side-btns-wrap"><img src="//n.sinaimg.cn/finance/20210301/qr-side.png" width="90" height="90"><span>扫码下载客户端</span></div>
<div id="heimaogif"><a href="https://tousu.sina.com.cn/"><img src="//n.sinaimg.cn/finance/20200101/banner-heimao.png" width="90" height="60"></a></div>`;

export const FOOTER = `<div class="footer" id="footer"><p>新浪财经意见反馈留言板</p>
<p>新浪简介 | 广告服务 | About Sina | 联系我们 | 招聘信息 | 通行证注册 | 产品答疑 | 网站律师 | SINA English</p>
<p>Copyright © 1996-2026 SINA Corporation, All Rights Reserved 新浪公司 版权所有</p></div>
<iframe id="ckctlFrame" src="https://sbeacon.sina.com.cn/ckctl.html" style="display:none"></iframe>`;

/** Words of all that; none of them may come out as the article's. */
export const AROUND_NOISE = [
  '新浪财经APP 缩小字体',
  'VIP课程推荐',
  'APP专享直播',
  '热门推荐',
  '新浪财经公众号',
  '扫描二维码关注',
  '这条留言不是文章的一部分',
  '隐藏的链接农场',
  '意见反馈留言板',
  '简称/代码/拼音',
];
