// Pages of finance.sina.cn and of 看点 for phones.
import { mobileFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf, KEYWORDS, titledBy, type WordsAt } from './heads.ts';
import { clock, day, docId, nothing, type Template, two } from './template.ts';

export const mobile: Template = {
  id: 'mobile',
  habits: { years: [2005, 2026], editors: false },
  style: {
    flows: ['paragraphs', 'paragraphs', 'paragraphs', 'nested'],
    indents: ['', '', '　　', '\n'],
    attributes: [' class="art_p"', ' class="art_p" cms-style="font-L"', '', ' style="text-indent:2em"'],
    figure: mobileFigure,
    captions: 'marked',
  },
  url: ({ shown }, random) =>
    random.chance(0.2)
      ? `https://k.sina.cn/article_${random.whole(1_000_000_000, 7_999_999_999)}_1b2d8aca60200${random.whole(1000, 9999)}.html`
      : `https://finance.sina.cn/${random.pick(['', 'stock/jdts/', 'sa/'])}${day(shown)}/detail-${docId(random)}.d.html?vt=4`,
  furnish(_article, random) {
    if (!random.chance(0.1)) return nothing;
    const name = random.pick(['罗小帆', '林间']);
    return { ...nothing, authorBox: { html: `<p class="spdauthor_con">作者：${name}</p>`, line: `作者：${name}` } };
  },
  page({ article, url, body, around, random }) {
    const { shown } = article;
    const yearless = random.chance(0.4);
    const date = yearless ? `${two(shown.month)}.${two(shown.day)}` : day(shown, '.');
    const time = random.chance(0.4) ? `<span class="weibo_time_day">${date}</span>\n ${clock(shown)}` : `${date} ${clock(shown)}`;
    const name = escaped(article.source);
    const form = random.pick(['look', 'weibo', 'bare', 'meta'] as const);
    const info = {
      look: `<div class="${random.pick(['weibo_info look_info', 'look_info'])}"><figure><h2 class="weibo_user">${name}</h2><time class="weibo_time">${time}</time></figure><a href="javascript:void(0)">关注</a></div>`,
      weibo: `<div class="weibo_info"><a class="weibo_user">${name}</a><time>${time}</time></div>`,
      bare: `<div class="look_info"><span class="weibo_user">${name}</span> ${time}</div>`,
      meta: '<div class="look_info"></div>',
    }[form];
    // Without a shown time only the metas are left, and they say when it was put out.
    const isUndated = form === 'meta';
    const media = isUndated || random.chance(0.6) ? article.source : '';
    const words = random.pick<WordsAt>(['title', 'none']);
    const { heading, og } = titledBy(article, random, { metas: true });
    const html = `<!DOCTYPE html><html lang="zh">${headOf(article, url, random, { tail: '_手机新浪网', times: 'mobile', media, og, words, isUndated })}
<body class="article_body"><header class="hd_nav"><a href="https://sina.cn/">手机新浪网</a></header>${around.above}
<main class="page_main"><section class="s_card z_c1"><article class="art_box">
<h1 class="art_tit_h1">${heading}</h1>
<section>${info}</section>
<section class="art_pic_card art_content">
${body}
</section>
<div ${random.pick(['class="look_more"', 'id="artFoldBox"', 'class="look_more" id="artFoldBox"'])}><a class="look_more_a" href="javascript:void(0)">展开全文</a></div>
</article></section>${around.below}</main><footer class="ft_cm">手机新浪网</footer>${around.right}</body></html>`;
    return { html, says: { sourceUrl: '', keywords: words === 'none' ? [] : KEYWORDS } };
  },
};
