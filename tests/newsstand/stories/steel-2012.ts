// A desktop page of 2012 in GB18030 bytes that call themselves gb2312: boxes named blk, the editor inside the last sentence.
import { gb18030 } from '../gb18030.ts';
import { type Block, desktopBlock, paragraphsOf, picturesOf, stocksOf } from '../templates/lines.ts';
import type { Story } from '../truth.ts';

const url = 'https://finance.sina.com.cn/china/20120518/082312098765.shtml';
const title = '小城钢铁厂转产记：从螺纹钢到滑雪板固定器';
const prose: Block[] = [
  {
    line: '厂区最里头的三号车间曾经只轧螺纹钢，如今传送带上走的是巴掌大的金属扣件。车间主任喆平说，第一批滑雪板固定器的废品率高达三成，师傅们夜里做梦都在调模具。',
  },
  {
    line: [
      '转产的念头来自一次退货。去年秋天，',
      { stock: 'sh600019', name: '宝钢股份' },
      '调低了出厂价，小厂的库存一夜之间亏掉了半年的利润，老板决定不再和大厂拼吨位。',
    ],
  },
  { picture: 'http://i0.sinaimg.cn/cj/2012/0518/U8812P31DT20120518082301.png', caption: '三号车间的扣件生产线' },
  { line: '银行起初并不看好。信贷员翻遍了目录，也没找到“滑雪器材配件”属于哪个行业，最后是以五金制品的名义批下了八十万元贷款。' },
  { line: '到今年四月，订单已经排到了雪季之前。喆平把第一只合格品锁在柜子里，旁边贴着一张纸条：先把一件事做对。' },
];
const [last] = prose.slice(-1);
const lastWords = last && 'line' in last && typeof last.line === 'string' ? last.line : '';

const page = (): string => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>
<head>
<meta http-equiv="Content-type" content="text/html; charset=gb2312" />
<title>${title}_滚动新闻_新浪财经_新浪网</title>
<meta name="keywords" content="${title}" />
<meta name="mediaid" content="华北产业报">
<meta name="publishid" content="1,31,12098765" />
<link rel="stylesheet" href="http://n.sinaimg.cn/finance/newsstand/article.css">
</head>
<body>
<div id="wrap">
<div class="blkBreadcrumb"><div class="blkBreadcrumbLink"><h1 id="pagelogo"></h1><a href="http://finance.sina.com.cn/">财经首页</a> &gt; <a href="http://finance.sina.com.cn/roll/">滚动新闻</a> &gt; 正文</div></div>
<a name="Main"></a>
<div class="Main">
<div class="blkContainer"><div class="blkContainerPblk"><div class="blkContainerSblk">
<h1 id="artibodyTitle" pid="31" tid="1" did="12098765" fid="1554">${title}</h1>
<div class="artInfo"><span id="art_source"><a href="http://www.sina.com.cn">http://www.sina.com.cn</a></span>&nbsp;&nbsp;<span id="pub_date">2012年05月18日&nbsp;08:23</span>&nbsp;&nbsp;<span id="media_name"><a href="http://www.example.net/steel/" target="_blank">华北产业报</a></span><a id="media_weibo" href="http://weibo.com/example">微博</a></div>
<!-- 正文内容 begin -->
<!-- google_ad_section_start -->
<div class="blkContainerSblkCon" id="artibody">
<div class="moduleSingleImg01"><img src="http://image.sinajs.cn/newchart/small/b600019.gif" width="160" height="100" alt=""></div>
<!-- publish_helper name='原始正文' p_id='31' t_id='1' d_id='12098765' f_id='45' -->
${prose.slice(0, -1).map(desktopBlock).join('\n')}
<p>　　${lastWords}（责任编辑：秦淑仪）</p><!-- news_keyword_pub,stock,sh600019 -->
<div style="clear:both;height:0;visibility:hiddden;overflow:hidden;"></div>
<div class="blkComment otherContent_01" id="sinashareto"><p><span>分享到:</span> <a class="icon_sina" href="javascript:;">微博</a> <span id="cmnt_count"><a href="http://comment5.news.sina.com.cn/comment/">欢迎发表评论</a></span> <a href="http://comment5.news.sina.com.cn/comment/">我要评论</a></p></div>
<div class="otherContent_01"><div id="script_lodaer"></div><div id="interrelatedBlog" class="corrTxt_01"></div></div>
<!-- publish_helper_end -->
<a href= target=_blank></a>
</div>
<!-- google_ad_section_end -->
<!-- 正文内容 end -->
<div class="blkContentBtmSearch">【手机看新闻】 【新浪财经吧】</div>
</div></div>
<div class="blkContainerOther"><iframe src="http://finance.sina.com.cn/iframe/rank.shtml" width="300" height="200"></iframe></div>
</div>
<div id="PublicRelation1" class="adNone"></div>
</div>
<div class="footer">Copyright 1996-2012 SINA Corporation, All Rights Reserved</div>
</div>
</body>
</html>
`;

export const steel2012: Story = {
  name: 'steel-2012',
  url,
  truth: {
    title,
    originalTitle: '',
    source: '华北产业报',
    sourceUrl: 'http://www.example.net/steel/',
    author: '',
    editor: '秦淑仪',
    date: '2012-05-18T08:23:00+08:00',
    paragraphs: paragraphsOf(prose),
    pictures: picturesOf(prose),
    stocks: stocksOf(prose),
    noise: ['分享到', '我要评论', '责任编辑', '手机看新闻', 'All Rights Reserved'],
  },
  reply: () => ({ body: gb18030(page()), type: 'text/html' }),
};
