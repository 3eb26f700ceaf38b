// A desktop page of 2016 (`news_web_article_v2014`): time and medium in one span, a quote chart and promotions in the text.
import { type Block, desktopBlock, escaped, paragraphsOf, picturesOf, stocksOf } from '../templates/lines.ts';
import type { Story } from '../truth.ts';

const url = 'https://finance.sina.com.cn/money/future/agri/2016-06-14/doc-ifxszkzy5208841.shtml';
const title = '白糖夏季备货提前 南宁现货报价站上新台阶';
const originalTitle = '备货季来得早 糖价先知道';
const blocks: Block[] = [
  { line: '新浪财经讯　6月14日上午，南宁中间商的报价牌比往年早了两周换成夏季款。受饮料厂提前备货影响，当地一级白砂糖每吨上调四十元。' },
  { line: ['仓库一侧，装卸工人两班倒。与', { stock: 'sz000911', name: '南宁糖业' }, '合作的物流公司负责人说，本周的车皮计划已经排到月底。'] },
  { picture: 'https://n.sinaimg.cn/finance/transform/20160614/e2b1-sugar-yard.png', caption: '南宁一处糖库的装车现场' },
  { line: '分析人士认为，高温预报只是导火索，真正的变量在于进口配额的节奏，若七月到港量回升，现货升水可能收窄。' },
  { line: '下游的反应并不一致。罐头厂照单全收，糕点厂则把订单拆成三份，等着看下个月的价格。' },
];

const CHART = `<style>.ct_hqimg{margin:10px 0}</style>
<div class="ct_hqimg"><div class="hqimg_wrapper"><a href="https://finance.sina.com.cn/futures/quotes/SR0.shtml"><img src="https://image.sinajs.cn/newchart/v5/future/SR0.png" width="300" height="160" alt=""></a></div>
<div class="hqimg_related"><div class="to_page"><span>热点栏目</span> <a href="https://vip.stock.finance.sina.com.cn/moneyflow/">资金流向</a> <a href="https://vip.stock.finance.sina.com.cn/q/go.php">千股千评</a> <a href="https://vip.stock.finance.sina.com.cn/stock">个股诊断</a> <a href="https://i.finance.sina.com.cn/chaogu/">模拟交易</a></div><a class="hqimg_client" href="https://m.sina.com.cn/m/finance.html">客户端</a></div></div>`;

const page = (): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8"/>
<title>${title}|白糖|现货_新浪财经_新浪网</title>
<meta name="keywords" content="白糖,现货" />
<meta property="og:type" content="news" />
<meta property="og:title" content="${title}" />
<meta property="og:url" content="${url}" />
<meta name="weibo: article:create_at" content="2016-06-14 10:36:00" />
<!-- news_web_article_v2014_meta -->
<meta name="publishid" content="fxszkzy5208841" />
<meta name="mediaid" content="西南商品日报">
<meta property="article:published_time" content="2016-06-14T10:41:00+08:00" />
<link rel="stylesheet" href="https://n.sinaimg.cn/finance/newsstand/article.css">
</head>
<body>
<div class="top_bar" id="navTop"><a href="https://finance.sina.com.cn/">财经首页</a></div>
<div class="main-content" id="wrapOuter"><div class="wrap-inner">
<div class="page-header"><h1 id="artibodyTitle" cid="56982" docid="fxszkzy5208841">${title}</h1></div>
<div class="page-info"><span class="time-source" id="navtimeSource">2016年06月14日10:36 <span data-sudaclick="media_name"><a href="https://www.example.com/commodities/sugar-0614.html" target="_blank" rel="nofollow">西南商品日报</a> <a href="https://weibo.com/example" class="icon_weibo">微博</a></span></span>
<div class="page-tools"><span class="page-tool-i page-tool-wb"><a href="javascript:;">微博</a></span> <span class="page-tool-i page-tool-wx"><a href="javascript:;">微信</a></span></div></div>
<div class="page-content clearfix" id="articleContent"><div class="left">
<div class="l_banner1"><ins class="sinaads sinaads-fail" data-ad-pdps="PDPS000000056026"></ins></div>
<div class="article article_16" id="artibody">
<!--视频播放器start--><!--视频播放器end -->
<!--行情图 start-->
${CHART}
<!--行情图 end-->
<!-- 文章开头推广 -->
<!-- 原始正文start -->
<p class="originaltitle_con">原标题：${originalTitle}</p>
${blocks.map(desktopBlock).join('\n')}
<!-- 原始正文end -->
<p class="show_author">责任编辑：韦晓岚 </p>
<div class="finance_app_zqtg"><a href="https://finance.sina.com.cn/mobile/comfinanceweb.shtml">安装新浪财经客户端第一时间接收最全面的市场资讯</a></div>
<div data-sudaclick="suda_1028_guba"><a href="https://guba.sina.com.cn/">进入【新浪财经股吧】讨论</a></div>
</div>
<div class="article-keywords">文章关键词：<a href="https://tags.finance.sina.com.cn/">白糖</a></div>
<div class="article-feedback">我要反馈 保存网页</div>
</div>
<div class="right"><iframe src="https://finance.sina.com.cn/iframe/rank.shtml" width="300" height="200"></iframe></div>
</div></div></div>
<div class="page-footer"><p>${escaped('Copyright © 1996-2016 SINA Corporation, All Rights Reserved')}</p></div>
</body>
</html>
`;

export const sugar2016: Story = {
  name: 'sugar-2016',
  url,
  truth: {
    title,
    originalTitle,
    source: '西南商品日报',
    sourceUrl: 'https://www.example.com/commodities/sugar-0614.html',
    author: '',
    editor: '韦晓岚',
    date: '2016-06-14T10:36:00+08:00',
    paragraphs: paragraphsOf(blocks),
    pictures: picturesOf(blocks),
    stocks: stocksOf(blocks),
    noise: ['热点栏目', '千股千评', '责任编辑', '安装新浪财经客户端', '股吧】讨论', '我要反馈', 'All Rights Reserved'],
  },
  reply: () => ({ body: page() }),
};
