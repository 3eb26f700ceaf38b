// Desktop pages of 2003 to 2007: tables, the text in one font element, no document type.
import { oldFigure } from '../figures.ts';
import { escaped } from '../markup.ts';
import { headOf, titledBy } from './heads.ts';
import { behindMedium, clock, day, nothing, OLD_INDENTS, type Template, two } from './template.ts';

export const desktop2004: Template = {
  id: 'desktop-2004',
  habits: { years: [2003, 2007], editors: true },
  style: { flows: ['paragraphs', 'paragraphs', 'breaks'], indents: OLD_INDENTS, attributes: [''], figure: oldFigure, captions: 'line' },
  url: ({ shown }, random) => `http://tech.sina.com.cn/d/${day(shown)}/${two(shown.hour)}${two(shown.minute)}${random.whole(100_000, 999_999)}.shtml`,
  furnish: ({ editor }) => (editor === '' ? nothing : { ...nothing, editorLine: `(责任编辑：${editor})` }),
  page({ article, url, body, around, random }) {
    const { shown, sourceUrl } = article;
    const name = escaped(article.source);
    const linked = sourceUrl === '' ? name : `<a href="${escaped(sourceUrl)}" target=_blank>${name}</a>`;
    const medium = sourceUrl === '' && random.chance(0.5) ? name : `<font color=#A20010>${linked}</font>${behindMedium(random)}`;
    const printed = `${shown.year}年${two(shown.month)}月${two(shown.day)}日 ${clock(shown)}`;
    const { heading, og } = titledBy(article, random, { metas: false });
    // A box without its name: then only the classes and the rows tell title and time.
    const isNamed = sourceUrl !== '' || medium !== name || random.chance(0.4);
    const html = `<html>${headOf(article, url, random, { tail: '_科学探索_新浪科技_新浪网', times: 'none', media: '', og, words: random.pick(['title', 'none', 'none']) })}
<body topmargin=5>${around.above}<table width=750 border=0 cellpadding=0 cellspacing=0><tr><td width=560 valign=top>
<div${isNamed ? ' id=article' : ''}><table width=560 border=0 cellspacing=0 cellpadding=0>
<tr><th${isNamed ? random.pick(['', ' class=f24']) : ' class=f24'}>${random.pick([`<font color=#05006C><h1>${heading}</h1></font>`, `<font color=#05006C>${heading}</font>`])}</th></tr>
${isNamed ? '' : random.pick(['', '<tr><td height=8></td></tr>'])}<tr><td height=20 align=center>http://www.sina.com.cn ${printed} ${medium}</td></tr>
<tr><td class=l17>${isNamed ? '<font class=f14 id=zoom>' : random.pick(['<font class=f14 id=zoom>', '<font class=f14 id=artibody>'])}
${body}
</font></td></tr></table></div>
${around.below}</td><td>${around.right}</td></tr></table><center>Copyright 1996 - 2005 SINA Inc.</center></body></html>`;
    return { html, says: { channel: '科学探索' } };
  },
};
