// The heads that channels, city sites and sites abroad put around the common text: one template each, all of old years.
import { oldFigure } from '../figures.ts';
import { escaped, type Style } from '../markup.ts';
import { headOf, KEYWORDS, titledBy, type WordsAt } from './heads.ts';
import { behindMedium, clock, day, docId, home, nothing, OLD_INDENTS, type Template, two } from './template.ts';

const style: Style = { flows: ['paragraphs', 'paragraphs', 'breaks'], indents: OLD_INDENTS, attributes: [''], figure: oldFigure, captions: 'line' };
const printed = ({ year, month, day: date, hour, minute }: Parameters<typeof clock>[0], between = '') =>
  `${year}年${two(month)}月${two(date)}日${between}${two(hour)}:${two(minute)}`;

export const channels2014: Template = {
  id: 'channels-2014',
  habits: { years: [2013, 2016], editors: true },
  style,
  url: ({ shown }, random) =>
    `http://collection.sina.com.cn/yjjj/${day(shown, '')}/${two(shown.hour)}${two(shown.minute)}${random.whole(100_000, 999_999)}.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    return { ...nothing, editorBox: `<p class="${random.pick(['article-editor', 'show_author'])}">责任编辑：${editor}</p>` };
  },
  page({ article, url, body, around, random }) {
    const { shown, source, sourceUrl } = article;
    const name = escaped(source);
    const medium = sourceUrl === '' ? name : `<a href="${escaped(sourceUrl)}">${name}</a>`;
    const time = `<span class="titer">${printed(shown)}</span>`;
    const form = random.pick(
      sourceUrl === '' ? (['tools', 'bare', 'media', 'line', 'meta'] as const) : (['tools', 'bare', 'media', 'undated'] as const),
    );
    const info = {
      tools: `<div id="page-tools"><span>${time} <span class="source">${medium}</span></span></div>`,
      bare: `<div id="page-tools">${printed(shown)} <span class="source">${medium}</span></div>`,
      media: `<div id="page-tools">${time} <span data-sudaclick="media_name">${medium}</span></div>`,
      line: `<span id="navtimeSource">${printed(shown)} <span>${medium}</span></span>`,
      meta: `<div id="page-tools">${time}</div>`,
      undated: `<div id="page-tools"><span class="source">${medium}</span></div>`,
    }[form];
    const media = form === 'meta' ? source : '';
    const { heading, og } = titledBy(article, random, { metas: true });
    const channel = random.pick(['', '拍卖资讯']);
    const words = random.pick<WordsAt>(['title', 'tags', 'none', 'none']);
    const tail = `${channel === '' ? '' : `_${channel}`}_新浪收藏_新浪网`;
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail, times: 'desktop', media, og, words, isUndated: form === 'undated' })}
<body>${around.above}<h1 id="${random.pick(['main_title', 'j_title'])}">${heading}</h1>${info}
<div id="artibody">
${body}
</div>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: { channel, keywords: words === 'none' ? [] : KEYWORDS } };
  },
};

export const regional2012: Template = {
  id: 'regional-2012',
  habits: { years: [2011, 2013], editors: false },
  style,
  url: ({ shown }, random) => `http://sh.sina.com.cn/citylink/jk/${day(shown)}/${random.whole(1_000_000, 9_999_999)}.html`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const html = `<html>${headOf(article, url, random, { tail: '_新浪上海_新浪网', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div class="art_cont"><div class="artpl"><div class="art_nav2">健康 &gt; 正文</div>
<div class="txt"><h1>${escaped(article.title)}</h1>
<h2>http://www.sina.com.cn ${printed(article.shown)} <a href="#"> ${escaped(article.source)} </a></h2>
${body}
</div></div></div>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: { sourceUrl: '' } };
  },
};

export const regional2018: Template = {
  id: 'regional-2018',
  habits: { years: [2016, 2019], editors: false },
  style,
  url: ({ shown }, random) => `http://sx.sina.com.cn/news/b/${day(shown)}/detail-${docId(random)}.shtml`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const { source, sourceUrl, shown } = article;
    const named =
      sourceUrl === '' ? `<span id="art_source">${escaped(source)}</span>` : `<a id="art_source" href="${escaped(sourceUrl)}">${escaped(source)}</a>`;
    // Where the medium has a name of its own, more may stand behind it.
    const medium = sourceUrl === '' && random.chance(0.5) ? escaped(source) : `${named} <span>点击 ${random.whole(10, 9_999)}</span>`;
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail: '_新浪陕西_新浪网', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div id="artibody"><div class="article-header clearfix"><h1>${escaped(article.title)}</h1>
${random.pick(['<p>', '<p class="source-time">', '<p class="tags">本地</p><div class="source-time">'])}<span>${day(shown)} ${clock(shown)}</span> <span>${medium}</span></div>
<div class="article-body main-body">
${body}
</div></div>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: {} };
  },
};

export const games2017: Template = {
  id: 'games-2017',
  habits: { years: [2016, 2018], editors: false },
  style,
  url: ({ shown }, random) => `http://games.sina.com.cn/wm/${day(shown)}/doc-${docId(random)}.shtml`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const { source, sourceUrl, shown } = article;
    const medium = sourceUrl === '' ? escaped(source) : `<a href="${escaped(sourceUrl)}">${escaped(source)}</a>`;
    const html = `<!DOCTYPE html><html>${headOf(article, url, random, { tail: '_新浪游戏_新浪网', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div class="crticalcontent"><div class="breadcrumb">新浪游戏 &gt; 玩家资讯 &gt; 正文页</div><h1>${escaped(article.title)}</h1>
<div class="txtdetail">${day(shown)} ${clock(shown)}:00 来源：${medium}${sourceUrl === '' ? '' : behindMedium(random)}</div>
<div id="fonttext"><div id="artibody">
${body}
</div></div></div>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: { channel: '玩家资讯' } };
  },
};

export const taiwan2012: Template = {
  id: 'taiwan-2012',
  habits: { years: [2010, 2013], editors: false },
  style,
  url: ({ shown }, random) => `http://news.sina.com.tw/article/${day(shown, '')}/${random.whole(1_000_000, 9_999_999)}.html`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const html = `<html>${headOf(article, url, random, { tail: '-財經新聞-新浪新聞中心', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div id="Content"><div id="articles"><strong><h1>${escaped(article.title)}</h1></strong><span class="subtitle"></span>
<cite>${escaped(article.source)} (${day(article.shown)} ${clock(article.shown)})</cite><div class="forward">分享|</div>
<div class="pcont">
${body}
</div></div></div>${around.below}${around.right}<div id="footer">頁尾</div></body></html>`;
    return { html, says: { sourceUrl: '' } };
  },
};

export const hongkong2012: Template = {
  id: 'hongkong-2012',
  habits: { years: [2010, 2013], editors: false },
  style,
  url: ({ shown }, random) => `http://news.sina.com.hk/news/${day(shown, '')}/${random.whole(100_000, 999_999)}.html`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const date = day(article.shown);
    const time = random.chance(0.3) ? clock(article.shown) : '';
    const html = `<html>${headOf(article, url, random, { tail: ' - 新浪網 - 新聞', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<div class="contentPageContentTitle"><div id="news_title">${escaped(article.title)}</div></div>
<div class="contentPageContentSubTitle">${date} <!--START:NEWSTIME-->${time}<!--END:NEWSTIME--> ${escaped(article.source)}</div>
<div id="news_body"><div id="news_text">
${body}
</div></div>${around.below}${around.right}<div id="footer">頁尾</div></body></html>`;
    return { html, says: { sourceUrl: '', ...(time === '' ? { date: `${date}T00:00:00+08:00` } : {}) } };
  },
};

export const desktop2000: Template = {
  id: 'desktop-2000',
  habits: { years: [2000, 2002], editors: false },
  style: { ...style, flows: ['paragraphs'] },
  url: ({ shown }, random) => `https://news.sina.com.cn/society/${day(shown)}/${random.whole(10_000, 99_999)}.html`,
  furnish: () => nothing,
  page({ article, url, body, around, random }) {
    const name = escaped(article.source);
    const medium = random.chance(0.5) ? `<font color="#990000">${name}</font>` : name;
    const html = `<html>${headOf(article, url, random, { tail: '_国际新闻_新闻中心_新浪网', times: 'none', media: '', og: false, words: random.pick(['title', 'none', 'none']) })}
<body>${around.above}<table><tr><td width="${random.pick([520, 540])}"><center><font size="5"><b>${escaped(article.title)}</b></font></center><hr>
<center><font size="2">http://www.sina.com.cn ${printed(article.shown)}</font> ${medium}</center>
${body}
</td></tr></table>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: { sourceUrl: '', channel: '国际新闻' } };
  },
};

export const desktopAny: Template = {
  id: 'desktop-any',
  habits: { years: [2014, 2019], editors: true },
  style,
  url: ({ shown }, random) => `https://tech.sina.com.cn/it/${day(shown)}/doc-${docId(random)}.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    return { ...nothing, editorBox: `<p class="${random.pick(['article-editor', 'show_author'])}">责任编辑：${editor}</p>` };
  },
  page({ article, url, body, around, random }) {
    const { heading } = titledBy(article, random, { metas: false });
    const words = random.pick<WordsAt>(['title', 'tags', 'none', 'none']);
    const head = headOf(article, url, random, {
      ...{ tail: '_新浪科技_新浪网', times: 'desktop', media: article.source, og: false, words, isUndated: true },
    });
    const named = random.pick(['id="artibodyTitle"', 'class="main-title"']);
    const html = `<!DOCTYPE html><html>${head}
<body>${home(random)}${around.above}<h1 ${named}>${heading}</h1><div class="head-of-another-make">${printed(article.shown)}</div>
<div id="${random.pick(['artibody', 'article'])}">
${body}
</div>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: { sourceUrl: '', keywords: words === 'none' ? [] : KEYWORDS } };
  },
};

export const desktopText: Template = {
  id: 'desktop-text',
  habits: { years: [2005, 2019], editors: true },
  style,
  url: ({ shown }, random) =>
    `http://sports.sina.com.cn/o/${day(shown)}/${two(shown.hour)}${two(shown.minute)}${random.whole(1_000_000, 9_999_999)}.shtml`,
  furnish({ editor }, random) {
    if (editor === '') return nothing;
    return { ...nothing, editorBox: `<p class="${random.pick(['article-editor', 'show_author'])}">责任编辑：${editor}</p>` };
  },
  page({ article, url, body, around, random }) {
    const said = random.pick(['metas', 'ids', 'classes'] as const);
    const { heading, og } = titledBy(article, random, { metas: true });
    const words = random.pick<WordsAt>(['title', 'tags', 'none', 'none']);
    const head = headOf(article, url, random, {
      ...{ tail: '_综合体育_新浪体育_新浪网', og, words },
      ...(said === 'metas' ? { times: 'desktop', media: article.source, isUndated: true } : { times: 'none', media: '' }),
    });
    const [time, name] = [printed(article.shown), escaped(article.source)];
    const info = {
      metas: time,
      ids: `<span id="pub_date">${time}</span> <span id="media_name">${name}</span>`,
      classes: `<span class="date">${time}</span> <span class="source">${name}</span>`,
    }[said];
    const logo = random.pick([
      '',
      '<h1 class="logo"><a href="/">新浪体育</a></h1>',
      '<h1><img src="//i0.sinaimg.cn/sports/logo.gif" alt="新浪体育"></h1>',
    ]);
    const html = `<!DOCTYPE html><html>${head}
<body>${home(random)}${around.above}${logo}<div class="head-of-another-make">${heading === '' ? '' : `<h1>${heading}</h1>`}<p>${info}</p></div>
<div id="artibody">
${body}
</div>${around.below}${around.right}<div id="footer">页脚</div></body></html>`;
    return { html, says: { sourceUrl: '', keywords: words === 'none' ? [] : KEYWORDS } };
  },
};
