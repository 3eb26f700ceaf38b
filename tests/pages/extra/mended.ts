// Pages whose markup is broken: a sentence torn by a box, the head once more inside a paragraph, text that waits hidden, a picture written twice.
import { desktopPage, type ExtraPage } from './page.ts';

const PICTURE = 'https://n.sinaimg.cn/finance/crawl/1/w550h367/20250917/bb02-crane.png';

export const tornSentence: ExtraPage = {
  name: 'torn-sentence',
  address: 'https://finance.sina.com.cn/jjxw/2025-09-17/doc-infabcde1000011.shtml',
  html: desktopPage({
    title: '旧吊机的第二份工作',
    source: '江岸周刊',
    shown: '2025年09月17日 10:20',
    body: `<p>旧吊机的第二份工作<br>2025-09-17 10:20<br>码头退役的吊机，去年秋天被一家剧院买走。</p>
<p>　　剧院的工头说，吊臂最怕的不是重物，<div><img src="${PICTURE}"></div>而是没有人给它上油。</p>
<p style="display:none">正在加载下一段</p>
<table><caption>吊机的三次转手</caption><tr><td>年份</td><td>买主</td></tr><tr><td>1998</td><td>青屿码头</td></tr></table>
<p>　　开演那天，观众先为吊机鼓了掌。</p>`,
  }),
  truth: {
    title: '旧吊机的第二份工作',
    source: '江岸周刊',
    date: '2025-09-17T10:20:00+08:00',
    lines: [
      '码头退役的吊机，去年秋天被一家剧院买走。',
      '剧院的工头说，吊臂最怕的不是重物，而是没有人给它上油。',
      '吊机的三次转手',
      '年份\t买主',
      '1998\t青屿码头',
      '开演那天，观众先为吊机鼓了掌。',
    ],
    pictures: [{ src: PICTURE, caption: '' }],
    noise: ['正在加载下一段'],
  },
};

const figure = (inside: string): string =>
  `<a href="JavaScript:void(0)"><figure class="art_img_mini j_p_gallery"><img class="art_img_mini_img" data-src="${PICTURE}">${inside}</figure></a>`;

export const doubledFigure: ExtraPage = {
  name: 'doubled-figure',
  address: 'https://finance.sina.cn/2025-09-17/detail-infabcde1000012.d.html',
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>吊机进了剧院_手机新浪网</title></head><body class="article_body"><main class="page_main">
<article class="art_box"><h1 class="art_tit_h1">吊机进了剧院</h1>
<div class="weibo_info look_info"><figure><h2 class="weibo_user">江岸周刊</h2><time class="weibo_time">2025.09.17 10:20</time></figure></div>
<section class="art_pic_card art_content"><p class="art_p">码头退役的吊机，去年秋天被一家剧院买走。</p>
${figure('')}${figure('<h2 class="art_img_tit">吊机在后台</h2>')}
<p class="art_p">开演那天，观众先为吊机鼓了掌。</p></section></article></main><footer class="ft_cm">页脚</footer></body></html>`,
  truth: {
    title: '吊机进了剧院',
    source: '江岸周刊',
    date: '2025-09-17T10:20:00+08:00',
    lines: ['码头退役的吊机，去年秋天被一家剧院买走。', '开演那天，观众先为吊机鼓了掌。'],
    pictures: [{ src: PICTURE, caption: '吊机在后台' }],
  },
};

/** More links than the places from the end in which the editor's line counts. */
const LINKS = ['吊机又坏了', '剧院的第一场雨', '谁来上油', '码头的最后一盏灯', '旧吊机的价钱', '工头退休了', '青屿码头改名'];

export const linksBelow: ExtraPage = {
  name: 'links-below',
  address: 'https://finance.sina.com.cn/jjxw/2025-09-17/doc-infabcde1000013.shtml',
  html: desktopPage({
    title: '剧院给吊机买了保险',
    source: '江岸周刊',
    shown: '2025年09月17日 10:20',
    body: `<p>　　剧院给那台旧吊机买了保险，保单上写的是演员。</p>
<p>　　保险公司的人来看了两场戏，才肯签字。</p>
<p>责任编辑：林月桂 SF077</p>
<p>相关报道：</p>
${LINKS.map((words, at) => `<p><a href="https://finance.sina.com.cn/jjxw/2025-09-0${at + 1}/doc-infabcde100010${at}.shtml">${words}</a></p>`).join('\n')}`,
  }),
  truth: {
    title: '剧院给吊机买了保险',
    source: '江岸周刊',
    editor: '林月桂 SF077',
    date: '2025-09-17T10:20:00+08:00',
    lines: ['剧院给那台旧吊机买了保险，保单上写的是演员。', '保险公司的人来看了两场戏，才肯签字。'],
    noise: LINKS,
  },
};
