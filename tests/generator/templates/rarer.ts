// The rarer pages: one flash of the 7×24 feed, a company's announcement, a broker's report.
import { modernFigure, oldFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf, KEYWORDS, type WordsAt } from './heads.ts';
import { clock, day, docId, home, nothing, type Template, two } from './template.ts';

export const flash: Template = {
  id: 'flash',
  habits: { years: [2019, 2026], editors: true, plain: true },
  style: { flows: ['breaks', 'paragraphs'], indents: [''], attributes: [''], figure: modernFigure, captions: 'marked' },
  url: ({ shown }, random) => `https://finance.sina.com.cn/7x24/${day(shown)}/doc-${docId(random)}.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    return { ...nothing, editorBox: `<p class="${random.pick(['article-editor', 'show_author'])}">责任编辑：${editor}</p>` };
  },
  page({ article, url, body, around, random }) {
    const { shown } = article;
    const printed = `${random.chance(0.5) ? `${shown.year}年` : ''}${two(shown.month)}月${two(shown.day)}日 ${clock(shown)}`;
    const inMeta = random.chance(0.5);
    const isUndated = random.chance(0.15);
    const words = random.pick<WordsAt>(['title', 'tags', 'none']);
    const media = inMeta ? article.source : '';
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail: '_7x24小时财经新闻_新浪网', times: 'desktop-2024', media, og: random.chance(0.7), words, isUndated })}
<body>${home(random)}<div class="flash-head">7x24小时全球实时财经新闻 直播</div>${around.above}
<h1 class="main-title">${escaped(article.title)}</h1><p class="date">${isUndated ? '' : printed}</p>${inMeta ? '' : `<span class="source">${escaped(article.source)}</span>`}
<div id="${random.pick(['artibody', 'article'])}">
${body}
</div><div class="share">分享到: 微博 微信 QQ空间</div>${around.below}${around.right}</body></html>`;
    return { html, says: { sourceUrl: '', keywords: words === 'none' ? [] : KEYWORDS } };
  },
};

export const bulletin: Template = {
  id: 'bulletin',
  habits: { years: [2003, 2026], editors: false, dayOnly: true },
  style: { flows: ['paragraphs', 'paragraphs', 'breaks'], indents: ['　　', ''], attributes: [''], figure: oldFigure, captions: 'line' },
  url: (_article, random) =>
    `https://vip.stock.finance.sina.com.cn/corp/view/vCB_AllBulletinDetail.php?stockid=600${random.whole(100, 999)}&id=${random.whole(1_000_000, 9_999_999)}`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const pdf = `http://file.finance.sina.com.cn/211.154.219.97:9494/MRGG/CNSESH_STOCK/${article.shown.year}/${random.whole(1000, 9999)}.PDF`;
    const linked = random.chance(0.6);
    const link = linked
      ? random.pick([`<font size="2">（<a target=_blank href='${pdf}'>下载公告</a>）</font>`, `（<a href='${pdf}'>下载公告</a>）`])
      : '';
    const html = `<html>${headOf(article, url, random, { tail: '新浪财经_新浪网', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body><div id="wrap">${around.above}<div id="toolbar"><h1>某公司</h1></div><div id="main"><div id="left">菜单</div><div id="center">
<table id="allbulletin"><thead><tr><th>${escaped(article.title)}${link}</th></tr></thead>
<tbody><tr><td class="graybgH2">公告日期:${day(article.shown)}</td></tr>
<tr><td><div id="box" class="graybgH2"><div id="content">
${body}
</div></div></td></tr></tbody></table></div></div>${around.below}${around.right}<div id="footer">页脚</div></div></body></html>`;
    return { html, says: { source: '', sourceUrl: linked ? pdf : '' } };
  },
};

export const report: Template = {
  id: 'report',
  habits: { years: [2008, 2026], editors: false, dayOnly: true },
  style: { flows: ['breaks', 'paragraphs'], indents: ['　　', ''], attributes: [''], figure: oldFigure, captions: 'line' },
  url: (_article, random) =>
    `https://stock.finance.sina.com.cn/stock/go.php/vReport_Show/kind/search/rptid/78${random.whole(1000000000, 9999999999)}/index.phtml`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const analyst = random.pick(['罗小帆', '林间', '罗小帆/林间']);
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail: '_新浪财经_新浪网', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div class="main"><div class="content"><h1>${escaped(article.title)}</h1>
<div class="creab"><span>类别：公司研究</span> <span>机构：<a href="#">${escaped(article.source)}</a></span>
<span>研究员：<a href="#">${analyst}</a></span>\n<span>日期：${day(article.shown)}</span></div>
<div class="blk_container">
${body}
</div></div></div>${around.below}${around.right}<div class="footer">页脚</div></body></html>`;
    return { html, says: { sourceUrl: '', author: analyst } };
  },
};
