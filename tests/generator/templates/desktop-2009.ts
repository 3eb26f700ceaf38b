// Desktop pages of 2009 to 2014: boxes named blk, an empty logo as first heading, the editor often in the text.
import { modernFigure, oldFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf, KEYWORDS, titledBy, type WordsAt } from './heads.ts';
import { clock, day, nothing, OLD_INDENTS, type Template, two } from './template.ts';

export const desktop2009: Template = {
  id: 'desktop-2009',
  habits: { years: [2009, 2014], editors: true },
  style: {
    flows: ['paragraphs', 'paragraphs', 'breaks'],
    indents: OLD_INDENTS,
    attributes: ['', '', ' align="left"'],
    figure: (figure, random, gaps) => (figure.caption === '' && random.chance(0.5) ? oldFigure : modernFigure)(figure, random, gaps),
    captions: 'marked',
  },
  url: ({ shown }, random) =>
    `http://finance.sina.com.cn/${random.pick(['roll', 'china'])}/${day(shown, '')}/${two(shown.hour)}${two(shown.minute)}${random.whole(10_000_000, 99_999_999)}.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    return random.pick([
      { ...nothing, editorLine: `（责任编辑：${editor}）` },
      { ...nothing, editorLine: `微博推荐 | 今日微博热点（编辑：${editor}）` },
      { ...nothing, editorInline: `（责任编辑：${editor}）` },
      { ...nothing, editorInline: ` 责任编辑：${editor}` },
      { ...nothing, editorLine: `（责编： ${editor}）` },
      { ...nothing, editorLine: `[编辑：${editor}]` },
      { ...nothing, editor: 'SN067', editorLine: '编辑：SN067' },
      { ...nothing, editorBox: `<p class="article-editor">责任编辑：${editor}</p>` },
      { ...nothing, editorBox: `<p class="show_author">(编辑：${editor})</p>` },
    ]);
  },
  page({ article, url, body, around, random }) {
    const { shown, sourceUrl } = article;
    const name = escaped(article.source);
    const link = `<a href="${escaped(sourceUrl)}" target="_blank">${name}</a>`;
    const weibo = random.chance(0.5) ? ' <a id="media_weibo" href="http://weibo.com/example">微博</a>' : '';
    const form = sourceUrl === '' ? random.pick(['name', 'name', 'bare', 'meta'] as const) : random.pick(['link', 'link', 'red'] as const);
    const medium = {
      link: `<span id="media_name">${link}${weibo}</span>`,
      red: `<span class="linkRed02">${link}</span>`,
      name: `<span id="media_name">${name}</span>`,
      bare: name,
      meta: '',
    }[form];
    const author = form !== 'bare' && article.author === '' && random.chance(0.1) ? '罗小帆' : '';
    const printed = `${shown.year}年${two(shown.month)}月${two(shown.day)}日${random.pick(['&nbsp;', ' '])}${clock(shown)}`;
    // The medium's name on weibo waits hidden behind the one that is shown.
    const hidden = form !== 'bare' && form !== 'meta' && random.chance(0.3) ? '<span id="screen_name" style="display:none">海湾观察</span>' : '';
    const media = form === 'meta' ? article.source : random.pick(form === 'bare' ? [''] : [article.source, '', `${article.source}编译`]);
    const dated = form === 'bare' || random.chance(0.9);
    // The time in a box of its own, in a line without names, or both.
    const place = dated && form !== 'red' && form !== 'bare' && author === '' ? random.pick(['both', 'both', 'line', 'box'] as const) : 'both';
    const shownAt = place === 'line' ? printed : `<span id="pub_date">${dated ? printed : ''}</span>`;
    const { heading, og } = titledBy(article, random, { metas: false });
    const words = random.pick<WordsAt>(['title', 'tags', 'none', 'none']);
    const keywords = words === 'none' ? [] : KEYWORDS;
    const isPath = random.chance(0.4);
    const channel = isPath ? '国内财经' : '滚动新闻';
    const path = isPath
      ? '<div class="blkBreadcrumbLink"><a href="#">新浪财经</a>&nbsp;&gt;&nbsp;<a href="#">国内财经</a> &gt;&nbsp;正文</div>'
      : '正文';
    const tail = isPath ? '_新浪财经_新浪网' : '_滚动新闻_新浪财经_新浪网';
    const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html>${headOf(article, url, random, { tail, times: dated ? 'none' : 'desktop', media, og, words, isUndated: !dated })}
<body><div id="wrap"><div class="blkBreadcrumb"><h1 id="pagelogo"></h1>${path}</div>${around.above}
<div class="blkContainer"><div class="blkContainerPblk"><div class="blkContainerSblk">
<h1 id="artibodyTitle" pid="31" tid="1">${heading}</h1>
<div class="${place === 'box' ? 'info' : 'artInfo'}"><span id="art_source"><a href="http://www.sina.com.cn">http://www.sina.com.cn</a></span>&nbsp;&nbsp;${shownAt}&nbsp;&nbsp;${medium}${hidden}${author === '' ? '' : ` <span id="author_ename">${author}</span>`}</div>
<!-- 正文内容 begin -->
<div class="blkContainerSblkCon" id="artibody">
<!-- publish_helper name='原始正文' p_id='31' t_id='1' -->
${body}
<!-- publish_helper_end -->
</div>
<!-- 正文内容 end -->${around.below}
</div></div>${around.right}</div><div class="footer">Copyright 1996-2012 SINA</div></div></body></html>`;
    return { html, says: author === '' ? { channel, keywords } : { author, channel, keywords } };
  },
};
