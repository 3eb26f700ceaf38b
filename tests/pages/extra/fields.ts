// Fields that stand in the text or leave something out: an original title without a colon, a day without a year, an editor in brackets.
import { desktopPage, type ExtraPage } from './page.ts';

export const originalTitleWithoutColon: ExtraPage = {
  name: 'original-title-without-colon',
  address: 'https://finance.sina.com.cn/world/gjcj/2022-06-01/doc-imizabcd1000004.shtml',
  html: desktopPage({
    title: '山谷里的水电站重新开机',
    source: '中部能源报',
    shown: '2022年06月01日 16:20',
    body: `<p>　　原标题　停了十一年的水轮机又转了</p>
<p>　　停机十一年的小水电站上周重新并网，第一度电送给了山脚的碾米厂。</p>
<p>　　站长说，当年的原标题党式宣传写着“永不停机”，如今他把那块牌子收进了仓库。</p>`,
  }),
  truth: {
    title: '山谷里的水电站重新开机',
    originalTitle: '停了十一年的水轮机又转了',
    source: '中部能源报',
    date: '2022-06-01T16:20:00+08:00',
    lines: [
      '停机十一年的小水电站上周重新并网，第一度电送给了山脚的碾米厂。',
      '站长说，当年的原标题党式宣传写着“永不停机”，如今他把那块牌子收进了仓库。',
    ],
  },
};

const mobilePage = (
  title: string,
  shown: string,
  published: string,
): string => `<!DOCTYPE html><html><head><title>${title}|海鲜|物流_手机新浪网</title>
<meta name="author" content="sina_mobile"><meta property="article:published_time" content="${published}"><meta property="article:author" content="滨海周刊">
</head><body class="article_body"><main><article class="art_box"><h1 class="art_tit_h1">${title}</h1>
<section class="weibo_info look_info"><h2 class="weibo_user">滨海周刊</h2><time class="weibo_time">${shown}</time></section>
<section class="art_pic_card art_content"><p class="art_p">第一班冷链车在鱼市打烊之前就离开了码头，司机说这样能躲过早高峰。</p>
<p class="art_p">车厢里的温度记录仪每五分钟写一行，收货方只看最后一行。</p></section></article></main><footer>手机新浪网</footer></body></html>`;

const MOBILE_LINES = ['第一班冷链车在鱼市打烊之前就离开了码头，司机说这样能躲过早高峰。', '车厢里的温度记录仪每五分钟写一行，收货方只看最后一行。'];

export const yearlessDate: ExtraPage = {
  name: 'yearless-date',
  address: 'https://finance.sina.cn/2024-01-23/detail-inaeabcd1000005.d.html',
  html: mobilePage('冷链车的早高峰', '<span class="weibo_time_day">01.23</span>\n 18:35', '2024-01-23 18:40:00'),
  truth: { title: '冷链车的早高峰', source: '滨海周刊', date: '2024-01-23T18:35:00+08:00', lines: MOBILE_LINES },
};

export const newYearsEve: ExtraPage = {
  name: 'new-years-eve',
  address: 'https://finance.sina.cn/2023-12-31/detail-inaaabcd1000006.d.html',
  html: mobilePage('跨年夜的鱼市', '<span class="weibo_time_day">12.31</span> 23:50', '2024-01-01 00:25:00'),
  truth: { title: '跨年夜的鱼市', source: '滨海周刊', date: '2023-12-31T23:50:00+08:00', lines: MOBILE_LINES },
};

export const editorSentence: ExtraPage = {
  name: 'editor-sentence-2009',
  address: 'http://finance.sina.com.cn/roll/20090817/09123456789.shtml',
  html: `<html><head><title>县城里的第一条公交线_滚动新闻_新浪财经_新浪网</title><meta name="mediaid" content="江北日报"></head><body>
<h1 id="pagelogo"></h1><div class="blkContainerSblk"><h1 id="artibodyTitle">县城里的第一条公交线</h1>
<div class="artInfo"><span id="art_source"><a href="http://www.sina.com.cn">http://www.sina.com.cn</a></span>&nbsp;&nbsp;<span id="pub_date">2009年08月17日&nbsp;09:12</span>&nbsp;&nbsp;<span id="media_name"><a href="http://www.example.net/jb/">江北日报</a> <a href="http://weibo.com/x">微博</a></span></div>
<!-- 正文内容 begin --><div class="blkContainerSblkCon" id="artibody"><!-- publish_helper name='原始正文' p_id='31' -->
<p>　　开往火车站的一路车昨天首发，票价一元，驾驶员戴着白手套。</p><p>　　副县长说，亏损由财政兜底，三年之后再看账本。</p>
<p>　　（责任编辑：顾小秋）</p><!-- publish_helper_end -->
<div class="blkComment otherContent_01" id="sinashareto"><p>分享到: 欢迎发表评论</p></div></div><!-- 正文内容 end --></div></body></html>`,
  truth: {
    title: '县城里的第一条公交线',
    source: '江北日报',
    editor: '顾小秋',
    date: '2009-08-17T09:12:00+08:00',
    lines: ['开往火车站的一路车昨天首发，票价一元，驾驶员戴着白手套。', '副县长说，亏损由财政兜底，三年之后再看账本。'],
    noise: ['责任编辑', '分享到', '欢迎发表评论'],
  },
};
