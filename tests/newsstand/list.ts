// The replica's front door: a list of every page there is, at the address of Sina's rolling news.

export interface ListRow {
  url: string;
  words: string;
}

export const LIST_URL = 'https://finance.sina.com.cn/roll/';

export function listPage(groups: { title: string; rows: ListRow[] }[]): string {
  const group = ({ title, rows }: { title: string; rows: ListRow[] }): string =>
    `<h2>${title}</h2><ul class="list_009">${rows.map((row) => `<li><a href="${row.url}">${row.words}</a></li>`).join('\n')}</ul>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>滚动新闻_财经频道_新浪网</title>
<link rel="stylesheet" href="//n.sinaimg.cn/finance/newsstand/article.css"></head><body>
<div class="sina-header"><a href="https://finance.sina.com.cn/">财经首页</a></div>
<div class="main-content" id="Main"><h1 class="channel-logo">滚动新闻</h1>${groups.map(group).join('\n')}
<div class="right-side-ad"><ins class="sinaads"></ins></div></div></body></html>`;
}
