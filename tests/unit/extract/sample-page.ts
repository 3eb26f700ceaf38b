// Small pages of our own for the tests of the engine: the templates' skeletons with whatever a test puts into them.

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A bare element that stands for an article's body. */
export function bodyOf(inner: string): Element {
  return parse(`<div id="artibody">${inner}</div><script></script>`).getElementById('artibody') as Element;
}

export const SENTENCE = '清晨六点，码头上的吊机开始转动，第一批冷藏箱在八点之前就装上了火车。';

/** So many different paragraphs of about fifty characters. */
export const prose = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>　　第${at + 1}段。${SENTENCE}调度员在本子上记下时间，再去看下一个泊位。</p>`).join('\n');

export const ADDRESS = 'https://finance.sina.com.cn/roll/2026-11-02/doc-injabcde1234567.shtml';

interface Parts {
  head?: string;
  title?: string;
  info?: string;
  body?: string;
  after?: string;
}

/** A desktop page since 2018. */
export function desktop({ head = '', title = '港口的清晨', info, body = prose(4), after = '<div class="footer"></div>' }: Parts = {}): string {
  const shown = info ?? '<span class="date">2026年11月02日 09:18</span><span class="source ent-source">海湾商报</span>';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_新浪财经_新浪网</title>${head}</head><body>
<h1 class="main-title">${title}</h1>
<div class="date-source">${shown}</div>
<div class="article" id="artibody">${body}</div>
${after}</body></html>`;
}

/** A mobile page. */
export function mobile({
  head = '',
  title = '港口的清晨',
  info = '<time class="weibo_time">11.02 09:18</time>',
  body = prose(4),
}: Parts = {}): string {
  return `<!DOCTYPE html><html><head><title>${title}_手机新浪网</title>${head}</head><body><article class="art_box">
<h1 class="art_tit_h1">${title}</h1><div class="look_info"><h2 class="weibo_user">海湾商报</h2>${info}</div>
<section class="art_pic_card art_content">${body}</section></article><footer></footer></body></html>`;
}
