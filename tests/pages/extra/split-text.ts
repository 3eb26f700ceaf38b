// Text that the page cuts into pieces: bare text in nested boxes, one element a character, a word split by the stock linker.
import { desktopPage, type ExtraPage } from './page.ts';

export const nestedDiv: ExtraPage = {
  name: 'nested-div',
  address: 'https://finance.sina.com.cn/jjxw/2025-06-11/doc-inezabcd1000001.shtml',
  html: desktopPage({
    title: '老城区的修表铺换了电子账本',
    source: '城南晚报',
    shown: '2025年06月11日 08:05',
    body: `<div class="index_cententWrap"><div>
      <div>修表铺的柜台只有一米二宽，账本却记了三十年。<br><br>今年春天，店主把纸质账本换成了平板电脑。</div>
      <div><div><img src="//n.sinaimg.cn/finance/crawl/1/w550h367/20250611/aa01-watch.png" img-size="550,367"><span>柜台上的放大镜</span></div></div>
      他说，最难的不是打字，而是不再听见翻页的声音。<div>徒弟补了一句：<strong>电子账本不会受潮</strong>。</div>
      </div></div>`,
  }),
  truth: {
    title: '老城区的修表铺换了电子账本',
    source: '城南晚报',
    date: '2025-06-11T08:05:00+08:00',
    lines: [
      '修表铺的柜台只有一米二宽，账本却记了三十年。',
      '今年春天，店主把纸质账本换成了平板电脑。',
      '柜台上的放大镜',
      '他说，最难的不是打字，而是不再听见翻页的声音。',
      '徒弟补了一句：电子账本不会受潮。',
    ],
    pictures: [{ src: 'https://n.sinaimg.cn/finance/crawl/1/w550h367/20250611/aa01-watch.png', caption: '' }],
    markup: ['<strong>电子账本不会受潮</strong>'],
  },
};

const inSpans = (text: string): string => [...text].map((character) => `<span style="font-size:16px">${character}</span>`).join('');

export const oneCharacterSpans: ExtraPage = {
  name: 'one-character-spans',
  address: 'https://finance.sina.com.cn/wm/2025-03-02/doc-inezabcd1000002.shtml',
  html: desktopPage({
    title: '渡口小镇的早餐经济',
    source: '市场资讯',
    shown: '2025年03月02日 07:30',
    body: `<p>${inSpans('来源|渡口观察')}</p>
<p>　　${inSpans('凌晨四点，豆浆机先于闹钟响起。')}</p>
<p><section><span>${inSpans('摊主')}</span><span>说，<strong>${inSpans('一碗面')}</strong>的利润只有八毛。</span></section></p>`,
  }),
  truth: {
    title: '渡口小镇的早餐经济',
    source: '市场资讯',
    origin: '渡口观察',
    date: '2025-03-02T07:30:00+08:00',
    lines: ['来源|渡口观察', '凌晨四点，豆浆机先于闹钟响起。', '摊主说，一碗面的利润只有八毛。'],
    markup: ['<strong>一碗面</strong>'],
  },
};

export const splitWord: ExtraPage = {
  name: 'split-word',
  address: 'https://finance.sina.com.cn/stock/usstock/c/2024-12-09/doc-incyabcd1000003.shtml',
  html: desktopPage({
    title: '储能公司的命名难题',
    source: '海外科技周报',
    shown: '2024年12月09日 22:10',
    body: `<p>　　新公司取名Po<span id=usstock_WE><a href=https://stock.finance.sina.com.cn/usstock/quotes/WE.html class="keyword" target=_blank>we</a></span><span id=quote_WE>(<font color="red">1.20</font>, <font>+0.8%</font>)</span>r Bank，创始人说纯属巧合。</p>
<p>　　同行<span id=hkstock_hk00700><a href=https://stock.finance.sina.com.cn/hkstock/quotes/00700.html class="keyword">腾讯控股</a></span><span id=quote_hk00700>(00700)</span>和<span id=stock_sh600519><a href=https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml class="keyword">贵州茅台</a></span><span id=quote_sh600519></span>没有参与投票。</p>`,
  }),
  truth: {
    title: '储能公司的命名难题',
    source: '海外科技周报',
    date: '2024-12-09T22:10:00+08:00',
    lines: ['新公司取名Power Bank，创始人说纯属巧合。', '同行腾讯控股和贵州茅台没有参与投票。'],
    stocks: [
      { market: 'hk', code: '00700', name: '腾讯控股' },
      { market: 'sh', code: '600519', name: '贵州茅台' },
    ],
    noise: ['1.20', '+0.8%', '(00700)'],
  },
};
