// Desktop pages of 2015 to 2017: time and medium in one element.
import { modernFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf, KEYWORDS, linksOf, titledBy, type WordsAt } from './heads.ts';
import { behindMedium, clock, day, docId, nothing, type Template, two } from './template.ts';

export const desktop2015: Template = {
  id: 'desktop-2015',
  habits: { years: [2015, 2017], editors: true },
  style: {
    flows: ['paragraphs', 'paragraphs', 'nested', 'breaks'],
    indents: ['　　', '　　', ' 　　', ''],
    attributes: ['', '', ' style="text-align:left"'],
    figure: modernFigure,
    captions: 'marked',
  },
  url: ({ shown }, random) =>
    `http://finance.sina.com.cn/${random.pick(['roll', 'stock/marketresearch', 'china/gncj'])}/${day(shown)}/doc-${docId(random)}.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    const printed = `${editor}${random.pick(['', ' SN146', ' SF036'])}`;
    const named = `责任编辑：${printed}`;
    return random.pick([
      { ...nothing, editor: printed, editorBox: `<p class="article-editor">${named}</p>` },
      { ...nothing, editor: printed, editorBox: `<p class="show_author">${named} </p>` },
      { ...nothing, editorLine: `（责任编辑：${editor}）` },
    ]);
  },
  page({ article, url, body, around, random }) {
    const { shown, sourceUrl } = article;
    const name = escaped(article.source);
    const linked = sourceUrl === '' ? name : `<a href="${escaped(sourceUrl)}" target="_blank" rel="nofollow">${name}</a>`;
    const weibo = sourceUrl !== '' && random.chance(0.3) ? ' <a href="http://weibo.com/example">微博</a>' : '';
    const form = random.pick(['media_name', 'content_media_p', 'media_comment', 'behind', 'meta'] as const);
    const medium = {
      media_name: `<span data-sudaclick="media_name">${linked}${weibo}</span>${behindMedium(random)}`,
      content_media_p: `<span data-sudaclick="content_media_p">${linked}</span>${behindMedium(random)}`,
      media_comment: `<span data-sudaclick="media_comment">${linked}</span>${behindMedium(random)}`,
      behind: `\n ${name}`,
      meta: '',
    }[form];
    const printed = `${shown.year}年${two(shown.month)}月${two(shown.day)}日${random.pick(['', ' '])}${clock(shown)}`;
    // Behind a time alone the medium needs no name of its own.
    const dated = form === 'behind' || random.chance(0.9);
    const media = form === 'meta' ? article.source : random.pick([article.source, '']);
    const { heading, og } = titledBy(article, random, { metas: true });
    const words = random.pick<WordsAt>(['title', 'tags', 'links', 'none']);
    const keywords = words === 'none' ? [] : KEYWORDS;
    const channel = random.pick(['', '外汇']);
    const path =
      channel === ''
        ? ''
        : `<div class="bread"><a href="#">财经首页</a> &gt; <a href="#">${channel}</a> <span class="bread-spliter">&gt;</span>正文</div>`;
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail: '_新浪财经_新浪网', times: 'desktop', media, og, words, isUndated: !dated })}
<body><div class="top_bar" id="navTop"><a href="#">财经首页</a></div>${path}${around.above}
<div class="page-header"><h1 id="artibodyTitle" docid="fxszkzy5208841">${heading}</h1></div>
<div class="page-info"><span class="time-source" id="navtimeSource">${dated ? printed : ''} ${medium}</span></div>
<div class="page-content clearfix" id="articleContent"><div class="left">
<div class="article article_16" id="artibody">
<!-- 原始正文start -->
${body}
<!-- 原始正文end -->
</div><div class="article-keywords">文章关键词：${words === 'links' ? linksOf(KEYWORDS) : ''}</div>${around.below}</div>${around.right}</div>
<div class="page-footer">Copyright © 1996-2017</div></body></html>`;
    return { html, says: form === 'behind' || form === 'meta' ? { sourceUrl: '', channel, keywords } : { channel, keywords } };
  },
};
