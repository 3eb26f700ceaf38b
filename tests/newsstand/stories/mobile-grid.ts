// A page of finance.sina.cn for phones: pictures that load late inside dead links, advertisements with rotating class names.
import { type Block, escaped, markup, paragraphsOf, picturesOf } from '../templates/lines.ts';
import type { Story } from '../truth.ts';

const url = 'https://finance.sina.cn/2026-11-10/detail-inkaxyzt5540912.d.html';
const title = '海岛微电网满百天：渔船充电比冰块先到';
const blocks: Block[] = [
  { line: '东矶岛的码头上多了一排白色的桩子，渔民管它们叫“插座”。微电网并网一百天，岛上柴油机只在台风那两夜响过。' },
  { picture: 'https://k.sinaimg.cn/n/finance/transform/20261110/f0c4-island-dock.png/w700d1q75cms.jpg', caption: '码头上的岸电桩' },
  { line: '运维员胡小满每天清晨擦一遍光伏板上的盐霜。她算过，盐霜不擦，发电量一周会掉百分之六。' },
  { line: '账本也在变。过去一度电的成本接近两元，现在降到八毛出头，冰厂因此多开了一条线，渔获可以在岛上先冻后运。' },
  { picture: 'https://k.sinaimg.cn/n/finance/transform/20261110/f0c5-salt-frost.png/w700d1q75cms.jpg', caption: '' },
  { line: '项目的第二期计划把三座邻近的小岛连起来。海底电缆的招标文件已经挂网，开标时间定在下个月的小潮汛。' },
];

/** What stands in `src` until the reader comes near. */
const EMPTY_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

function mobileBlock(block: Block, at: number): string {
  if ('line' in block) return `<p class="art_p" cms-style="font-L">${markup(block.line)}</p>`;
  if ('picture' in block) {
    return `<a href="JavaScript:void(0)"><figure class="art_img_mini j_p_gallery" data-type="simple" data-startindex="${at}"><img class="art_img_mini_img j_fullppt_cover" src="${EMPTY_PICTURE}" data-src="${escaped(block.picture)}" w="700" h="400" alt=""><h2 class="art_img_tit">${escaped(block.caption)}</h2></figure></a>`;
  }
  throw new Error('a phone page has lines and pictures only');
}

const AD = `<div sax-type="proxy" class="j_native_qzm261110 box" data-id="PDPS000000064281"><a href="https://sax.sina.cn/click"><span>赞助</span> 开户礼包限时领，点此了解</a></div>`;

const page = (): string => `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}|微电网|海岛_手机新浪网</title>
<meta name="author" content="sina_mobile">
<meta property="og:type" content="news">
<meta property="og:title" content="${title}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="2026-11-10 19:47:00">
<meta property="article:author" content="岛屿周刊">
<link rel="stylesheet" href="https://n.sinaimg.cn/finance/newsstand/mobile.css">
</head>
<body class="article_body">
<header class="hd_nav"><a href="https://sina.cn/">手机新浪网</a></header>
<main class="page_main">
<div sax-type="sax_5" class="qzn261110" data-id="PDPS000000056105" style="height:89px"><iframe src="https://sax.sina.cn/creative.html" width="100%" height="89" frameborder="0"></iframe></div>
<section class="s_card z_c1">
<article class="art_box">
<!--标题_s-->
<h1 class="art_tit_h1">${title}</h1>
<!--标题_e-->
<section><div class="weibo_info look_info"><div class="media_focus"><figcaption class="weibo_detail"><figure><h2 class="weibo_user">岛屿周刊</h2><time class="weibo_time"><span class="weibo_time_day">11.10</span> 18:35</time></figure></figcaption></div><a class="look_sub" href="javascript:void(0)">关注</a></div></section>
<img class="sharePic hide" style="display:none" src="https://k.sinaimg.cn/n/default/w180h180/share.png">
<section class="art_pic_card art_content">
${blocks.slice(0, 3).map(mobileBlock).join('\n')}
${AD}
${blocks.slice(3).map(mobileBlock).join('\n')}
<div id="wx_pic" style="margin:0 auto;display:none;"><img src="https://n.sinaimg.cn/default/2fb77759/20151125/320X320.png"></div>
</section>
<div class="look_more" id="artFoldBox"><a class="look_more_a" href="javascript:void(0)">展开全文</a></div>
<div class="ldy_art_bottom_button_box"><button class="ldy_art_bottom_button">打开新浪新闻</button></div>
</article>
</section>
<div id="midThreeAds"><a href="https://sax.sina.cn/click">精选推荐商品</a></div>
<section class="hotCmnt">热门评论区的一条留言</section>
<section class="j_article_relevent_news">发现更多精彩</section>
</main>
<div class="callApp_fl_btn" id="float-btn">打开APP</div>
<div class="fl_qr">扫一扫 查看更多热点资讯</div>
<footer class="ft_cm">手机新浪网</footer>
</body>
</html>
`;

export const mobileGrid: Story = {
  name: 'mobile-grid',
  url,
  truth: {
    title,
    originalTitle: '',
    source: '岛屿周刊',
    sourceUrl: '',
    author: '',
    editor: '',
    date: '2026-11-10T18:35:00+08:00',
    paragraphs: paragraphsOf(blocks),
    pictures: picturesOf(blocks),
    stocks: [],
    noise: ['开户礼包', '打开新浪新闻', '打开APP', '展开全文', '热门评论区', '发现更多精彩', '扫一扫', '精选推荐'],
  },
  reply: () => ({ body: page() }),
};
