// Pages of the site that are no articles: a quote page, a list and an article's address without its article.
import { AROUND_NOISE } from '../templates/around.ts';
import type { BadPage } from './bad.ts';

export const quotePage: BadPage = {
  name: 'quote-page',
  url: 'https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml',
  problem: 'quote-page',
  untouched: true,
  reply: () => ({
    body: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>贵州茅台(600519)股票股价_行情_新浪财经_新浪网</title>
<link rel="stylesheet" href="//n.sinaimg.cn/finance/newsstand/article.css"></head><body>
<div class="main-content"><h1 id="stockName">贵州茅台 <span>(600519.SH)</span></h1>
<div id="hqDetails"><table><tbody><tr><th>今开</th><td>1688.00</td><th>成交量</th><td>2.13万手</td></tr><tr><th>最高</th><td>1703.50</td><th>最低</th><td>1680.10</td></tr></tbody></table></div>
<div id="quote_sh600519">1700.00 +1.2%</div>
<div class="right-side-ad"><ins class="sinaads" data-ad-pdps="PDPS000000005421"></ins></div>
<div class="blk-wxfollow"><img src="//n.sinaimg.cn/finance/72219a70/20180103/_thumb_23666.png" width="84" height="84">${AROUND_NOISE[4]}</div>
</div></body></html>`,
  }),
};

export const quoteList: BadPage = {
  name: 'stock-list',
  url: 'https://finance.sina.com.cn/stock/',
  problem: 'list-page',
  untouched: true,
  reply: () => ({
    body: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>股票首页_新浪财经_新浪网</title>
<link rel="stylesheet" href="//n.sinaimg.cn/finance/newsstand/article.css"></head><body><div class="main-content">
<h1 class="channel-logo">股票</h1><div class="m-list"><ul><li><a href="/jjxw/2026-11-12/doc-inkbqzpa3120457.shtml">沿海三地试行仓单互认</a></li></ul></div>
<div class="right-side-ad"><ins class="sinaads"></ins></div></div></body></html>`,
  }),
};

export const missingPage: BadPage = {
  name: 'missing',
  url: 'https://finance.sina.com.cn/china/2026-11-03/doc-inkacvre2209815.shtml',
  problem: 'error-page',
  untouched: true,
  reply: () => ({
    status: 404,
    body: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>页面没有找到</title></head><body>
<div class="errorBox"><h1>页面没有找到</h1><p>您访问的页面可能已经挪走</p><p>5秒钟之后将会带您进入新浪首页!</p></div></body></html>`,
  }),
};
