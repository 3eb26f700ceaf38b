// Desktop pages of 2007 and 2008: the title's box holds address, time and medium in one line.
import { oldFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf, titledBy } from './heads.ts';
import { behindMedium, clock, day, nothing, OLD_INDENTS, type Template, two } from './template.ts';

export const desktop2008: Template = {
  id: 'desktop-2008',
  habits: { years: [2007, 2008], editors: true },
  style: { flows: ['paragraphs', 'paragraphs', 'breaks'], indents: OLD_INDENTS, attributes: [''], figure: oldFigure, captions: 'line' },
  url: ({ shown }, random) =>
    `https://news.sina.com.cn/s/${day(shown)}/${two(shown.hour)}${two(shown.minute)}${random.whole(10_000_000, 99_999_999)}s.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    return random.pick([
      { ...nothing, editorLine: `(责任编辑：${editor})` },
      { ...nothing, editorInline: `(责任编辑：${editor})` },
    ]);
  },
  page({ article, url, body, around, random }) {
    const { shown, sourceUrl } = article;
    const name = escaped(article.source);
    const medium =
      sourceUrl !== ''
        ? `<span class="linkRed02"><a href="${escaped(sourceUrl)}" target="_blank">${name}</a></span>${behindMedium(random)}`
        : random.pick([`<span class="linkRed02">${name}</span>${behindMedium(random)}`, `<font color="#A20010">${name}</font>`, name]);
    const printed = `${shown.year}年${two(shown.month)}月${two(shown.day)}日${clock(shown)}`;
    const doctype = random.chance(0.5) ? '' : '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">';
    const { heading, og } = titledBy(article, random, { metas: false });
    const channel = random.pick(['', '国内财经']);
    const tail = channel === '' ? '_新闻中心_新浪网' : `_${channel}_新浪财经_新浪网`;
    const info = `<div class="from_info"><span class="linkBlack"><a href="http://www.sina.com.cn">http://www.sina.com.cn</a></span>　${printed}　${medium}</div>`;
    const head = random.chance(0.7)
      ? `<div id="artibodyTitle"><h1>${heading}</h1>\n${info}</div>`
      : `<h1 id="artibodyTitle">${heading}</h1>\n${info}`;
    const html = `${doctype}<html>${headOf(article, url, random, { tail, times: 'none', media: '', og, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}${head}
<div class="artibody" id="artibody">
${body}
</div>${around.below}${around.right}<div id="footer">Copyright 1996 - 2008 SINA Inc.</div></body></html>`;
    return { html, says: { channel } };
  },
};
