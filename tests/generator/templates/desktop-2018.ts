// Desktop pages since 2018: finance, news, tech, 财经头条 and 看点 in one template with small differences.
import type { Article } from '../article.ts';
import { modernFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import type { Random } from '../random.ts';
import { headOf, KEYWORDS, linksOf, titledBy, type WordsAt } from './heads.ts';
import { clock, day, docId, nothing, type Says, type Template, two } from './template.ts';

type Skin = 'finance' | 'news' | 'tech' | 'toutiao' | 'kandian';

const skinOf = (url: string): Skin => {
  if (/\/\/t?\.?cj\./.test(url)) return 'toutiao';
  if (url.includes('//k.')) return 'kandian';
  if (url.includes('//news.')) return 'news';
  return url.includes('/tech/') ? 'tech' : 'finance';
};

/** The medium: a link, a link in a span, a name in a span or in none, or only in the metas. */
function sourceMarkup({ source, sourceUrl }: Article, skin: Skin, random: Random): { html: string; says: Partial<Says>; media: string } {
  const name = escaped(source);
  if (random.chance(0.04)) return { html: '', says: { sourceUrl: '' }, media: source };
  // The metas of accounts' articles name the site or nobody.
  const media = random.pick([source, skin === 'toutiao' ? '财经头条' : '']);
  if (sourceUrl === '' && random.chance(0.1)) return { html: name, says: {}, media: '' };
  if (sourceUrl === '')
    return { media, html: `<span class="${random.pick(['source ent-source', 'source', 'ent-source'])}">${name}</span>`, says: {} };
  const link = `<a href="${escaped(sourceUrl)}" target="_blank" class="source ent-source" data-sudaclick="content_media_p" rel="nofollow">${name}</a>`;
  if (skin === 'tech')
    return { media, html: `<span class="source">${random.chance(0.5) ? link : `<a href="${escaped(sourceUrl)}">${name}</a>`}</span>`, says: {} };
  return { media, html: link, says: {} };
}

export const desktop2018: Template = {
  id: 'desktop-2018',
  habits: { years: [2018, 2026], editors: true },
  style: {
    flows: ['paragraphs', 'paragraphs', 'paragraphs', 'nested', 'breaks'],
    indents: ['　　', '', '\t', '&nbsp;&nbsp;'],
    attributes: ['', '', ' cms-style="font-L"', ' style="text-indent:2em"', ' id="1"'],
    figure: modernFigure,
    captions: 'marked',
  },
  url({ shown }, random) {
    const id = docId(random);
    return random.pick([
      `https://finance.sina.com.cn/${random.pick(['jjxw', 'stock/usstock/c', 'wm', 'roll', '7x24'])}/${day(shown)}/doc-${id}.shtml`,
      `https://finance.sina.com.cn/stock/${day(shown)}/doc-${id}.shtml?cref=cj`,
      `https://finance.sina.com.cn/tech/roll/${day(shown)}/doc-${id}.shtml`,
      `https://news.sina.com.cn/o/${day(shown)}/doc-${id}.shtml`,
      `https://t.cj.sina.com.cn/articles/view/${random.whole(1_000_000_000, 7_999_999_999)}/172949bf500100${random.whole(1000, 9999)}`,
      `https://k.sina.com.cn/article_${random.whole(1_000_000_000, 7_999_999_999)}_172949bf500100${random.whole(1000, 9999)}.html`,
    ]);
  },
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    const printed = `${editor}${random.pick(['', ' SF014'])}`;
    const named = `责任编辑：${printed}`;
    return random.pick([
      { ...nothing, editor: printed, editorBox: `<p class="article-editor">${named}</p>` },
      { ...nothing, editor: printed, editorBox: `<p class="show_author">${named} </p>` },
      { ...nothing, editor: printed, editorLine: named },
    ]);
  },
  page({ article, url, body, around, random }) {
    const skin = skinOf(url);
    const title = escaped(article.title);
    const { shown } = article;
    const printed = `${shown.year}年${two(shown.month)}月${two(shown.day)}日 ${clock(shown)}`;
    const source = sourceMarkup(article, skin, random);
    const dated = `<span class="date">${printed}</span>`;
    // Behind a time alone the medium needs no name of its own.
    const date = random.pick(source.html === escaped(article.source) ? [dated, printed] : [dated, dated, dated, printed, '']);
    const { heading, og } = titledBy(article, random, { metas: true });
    const words = random.pick<WordsAt>(['title', 'tags', 'links', 'none']);
    const keywords = words === 'none' ? [] : KEYWORDS;
    const channel = random.pick(['', '产经']);
    const path =
      channel === '' ? '' : `<div class="channel-path"><a href="#"> ${channel}</a> <span class="spliter">&gt;</span> <span>正文</span></div>`;
    const tail = {
      finance: '_新浪财经_新浪网',
      news: '_新浪新闻_新浪网',
      tech: '_新浪科技_新浪网',
      toutiao: '__财经头条',
      kandian: '_新浪看点_新浪网',
    }[skin];
    const id = skin === 'news' || skin === 'kandian' ? 'article' : 'artibody';
    const html = `<!DOCTYPE html>
<!-- [ published at ${day(shown)} ${clock(shown)}:00 ] -->
<html>${headOf(article, url, random, { tail, times: 'desktop-2024', media: source.media, og, words, isUndated: date === '' })}
<body>
<div id="sina-header"><a href="https://www.sina.com.cn/">新浪首页</a></div>${around.above}
<div class="main-content w1240">
<div class="path-search"><h1 class="channel-logo"><a href="#">滚动新闻</a></h1>${path}<form class="search" action="#"><input type="text" name="q"></form></div>
${skin === 'toutiao' ? '<div class="m-user-info" id="article_kandian"><a href="#">关注</a></div>' : ''}
<h1 class="main-title">${heading}</h1>
<div class="top-bar-wrap"><div class="top-bar ani" id="top_bar"><div class="second-title">${title}</div>
<div class="date-source">${date} ${source.html}</div></div></div>
<div class="article-content clearfix" id="article_content"><div class="article-content-left">
<!-- 正文 start -->
<div class="article" id="${id}">
<!-- 行情图end -->
${body}<!-- news_keyword_pub,stock, -->
</div>
<!-- 正文 end -->
<div class="article-bottom clearfix" id="article-bottom"><div class="keywords" id="keywords">${words === 'links' ? linksOf(KEYWORDS) : ''}</div></div>
${around.below}</div>${around.right}</div></div>
<div class="footer"><p>Copyright © 1996-2026 SINA Corporation</p></div></body></html>`;
    return { html, says: { ...source.says, channel, keywords } };
  },
};
