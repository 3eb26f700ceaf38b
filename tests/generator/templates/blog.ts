// Blog posts: headings inside the text, the owner as medium and as writer.
import { blogFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf } from './heads.ts';
import { clock, day, nothing, type Template } from './template.ts';

export const blog: Template = {
  id: 'blog',
  habits: { years: [2006, 2019], editors: false },
  style: {
    flows: ['paragraphs', 'nested', 'breaks'],
    indents: ['', '　　', '&nbsp;&nbsp;', '<wbr>'],
    attributes: ['', ' style="TEXT-INDENT: 2em"', ' ALIGN="left"'],
    figure: blogFigure,
    captions: 'marked',
  },
  url: (_article, random) => `https://blog.sina.com.cn/s/blog_5b2b7062010${random.whole(10000, 99999)}.html`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const keyed = random.chance(0.5);
    const owner = random.chance(0.8);
    const inner = keyed
      ? `<div id="sina_keyword_ad_area2" class="articalContent">\n${body}\n</div>`
      : `<div class="articalContent">\n${body}\n</div>`;
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail: '_新浪博客', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div class="sinabloghead"><strong id="ownernick">${owner ? escaped(article.source) : ''}</strong></div>
<div id="articlebody"><div class="artical"><div class="articalTitle"><h2 id="t_5b" class="titName SG_txta">${escaped(article.title)}</h2>
<span class="time SG_txtc">(${day(article.shown)} ${clock(article.shown)}:00)</span></div>
${inner}
<div class="articalInfo">阅读 评论 收藏</div></div></div>${around.below}${around.right}</body></html>`;
    return { html, says: owner ? { sourceUrl: '', author: article.source } : { source: '', sourceUrl: '' } };
  },
};
