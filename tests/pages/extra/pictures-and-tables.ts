// What is no prose: a caption that an ad has parted from its picture, and a table whose cells span.
import { desktopPage, type ExtraPage } from './page.ts';

export const captionAfterAd: ExtraPage = {
  name: 'caption-after-ad',
  address: 'https://finance.sina.com.cn/jjxw/2023-05-06/doc-imysabcd1000007.shtml',
  html: desktopPage({
    title: '菜市场里的电子秤',
    source: '城东快报',
    shown: '2023年05月06日 10:00',
    body: `<p>　　电子秤换新的那天，卖鱼的摊主多送了半条带鱼。</p>
<div class="img_wrapper"><img src="//n.sinaimg.cn/finance/transform/20230506/bb01-scale.png" alt="">
<div id="ad_44099" class="otherContent_01"><ins class="sinaads"><img src="//n.sinaimg.cn/news/42f7389d/20190523/JiJin300x250.jpg"></ins><p>开户立减</p></div>
<span class="img_descr">新旧两台秤并排放着</span></div>
<p>　　市场管理方说，误差超过两克的旧秤已经全部收走。</p>`,
  }),
  truth: {
    title: '菜市场里的电子秤',
    source: '城东快报',
    date: '2023-05-06T10:00:00+08:00',
    lines: ['电子秤换新的那天，卖鱼的摊主多送了半条带鱼。', '市场管理方说，误差超过两克的旧秤已经全部收走。'],
    pictures: [{ src: 'https://n.sinaimg.cn/finance/transform/20230506/bb01-scale.png', caption: '新旧两台秤并排放着' }],
    noise: ['开户立减', 'JiJin300x250'],
  },
};

export const pictureAboveEditor: ExtraPage = {
  name: 'picture-above-editor',
  address: 'https://finance.sina.com.cn/jjxw/2023-08-02/doc-imzdabcd1000016.shtml',
  html: desktopPage({
    title: '渡口的末班船',
    source: '江岸日报',
    shown: '2023年08月02日 18:20',
    body: `<p>　　末班船开走以后，渡口的灯一盏一盏灭了。</p>
<p>　　售票员把当天的零钱数了两遍，锁进抽屉。</p>
<p>　　明早六点，第一班船照常靠岸。</p>
<p align="center"><img src="//n.sinaimg.cn/finance/transform/20230802/cc01-ferry.jpg" alt=""><br>（责任编辑：林月桂）</p>`,
  }),
  truth: {
    title: '渡口的末班船',
    source: '江岸日报',
    editor: '林月桂',
    date: '2023-08-02T18:20:00+08:00',
    lines: ['末班船开走以后，渡口的灯一盏一盏灭了。', '售票员把当天的零钱数了两遍，锁进抽屉。', '明早六点，第一班船照常靠岸。'],
    pictures: [{ src: 'https://n.sinaimg.cn/finance/transform/20230802/cc01-ferry.jpg', caption: '' }],
    noise: ['责任编辑'],
  },
};

export const spannedTable: ExtraPage = {
  name: 'spanned-table',
  address: 'https://finance.sina.com.cn/jjxw/2023-07-19/doc-imzcabcd1000008.shtml',
  html: desktopPage({
    title: '三座冷库的上半年',
    source: '仓储月刊',
    shown: '2023年07月19日 14:45',
    body: `<p>　　三座冷库的周转数据首次放在同一张表里。</p>
<table border="1"><thead><tr><th rowspan="2">冷库</th><th colspan="2">周转（吨）</th></tr><tr><th>一季度</th><th>二季度</th></tr></thead>
<tbody><tr><td>城北</td><td>1200</td><td>1350</td></tr><tr><td>城西</td><td colspan="2">检修</td></tr><tr><td></td><td></td><td></td></tr></tbody></table>
<p>　　检修的那一座把设备换成了低温机组。</p>
<table width="100%"><tr><td><p>　　右边原本是一栏排版用的表格，里面只有一段话，不是数据。</p></td></tr></table>`,
  }),
  truth: {
    title: '三座冷库的上半年',
    source: '仓储月刊',
    date: '2023-07-19T14:45:00+08:00',
    lines: [
      '三座冷库的周转数据首次放在同一张表里。',
      '冷库\t周转（吨）',
      '一季度\t二季度',
      '城北\t1200\t1350',
      '城西\t检修',
      '检修的那一座把设备换成了低温机组。',
      '右边原本是一栏排版用的表格，里面只有一段话，不是数据。',
    ],
    markup: ['<th rowspan="2">冷库</th><th colspan="2">周转（吨）</th>', '<td>城西</td><td colspan="2">检修</td>'],
  },
};
