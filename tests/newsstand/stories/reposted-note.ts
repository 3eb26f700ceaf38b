// A desktop page of the self-media desk: the medium has no link, title and time stand once more above the text in no element of their own, an original title and Sina's own statement in it.

import { LATE_NOISE } from '../late.ts';
import { AROUND_NOISE } from '../templates/around.ts';
import { type Block, paragraphsOf, picturesOf, stocksOf } from '../templates/lines.ts';
import { type StencilPage, stencilPage, TAIL_NOISE } from '../templates/stencil.ts';
import type { Story } from '../truth.ts';

const originalTitle = '读懂财务报表的第一步，是先找到那张没有人看的附注';
const prose: Block[] = [
  { line: '年报季的办公室里总有一种安静的忙乱：打印机响个不停，真正被读完的却只有利润表那一页。笔者这些年养成一个习惯，先翻附注，再看主表。' },
  {
    line: [
      '以一家虚构的饮料公司为例，它的应收账款只增长了一成，附注里一年以上的欠款却翻了一番。拿它与',
      { stock: 'sz000568', name: '泸州老窖' },
      '这样以预收为主的公司相比，现金流的差别一目了然。',
    ],
  },
  { line: '附注还藏着会计估计的变更。折旧年限从十年改成十五年，当年利润立刻好看，可机器并不会因此多转五年。' },
  { picture: '//n.sinaimg.cn/finance/crawl/144/w550h394/20260318/c3e9-notes-page.png', caption: '' },
  { line: '声明自己看不懂并不丢人，丢人的是没看过就下结论。愿每位读者都能在附注里多停留十分钟。' },
];

const page: StencilPage = {
  url: 'https://finance.sina.com.cn/wm/2026-03-18/doc-inhgtwvk7704318.shtml',
  id: 'inhgtwvk7704318',
  title: '年报季 先把附注读完',
  keywords: ['年报', '附注'],
  shown: '2026-03-18 21:05',
  published: '2026-03-18 21:05',
  source: '慢读财报',
  sourceUrl: '',
  editor: '',
  statement:
    '免责声明：自媒体综合提供的内容均源自自媒体，版权归原作者所有，转载请联系原作者并获许可。文章观点仅代表作者本人，不代表新浪立场。若内容涉及投资建议，仅供参考勿作为投资依据。投资有风险，入市需谨慎。',
  blocks: [{ raw: `年报季 先把附注读完<br>2026-03-18 21:05<br><p>　　原标题：${originalTitle}</p>` }, ...prose],
};

export const repostedNote: Story = {
  name: 'reposted-note',
  url: page.url,
  truth: {
    title: page.title,
    originalTitle,
    source: page.source,
    sourceUrl: '',
    author: '',
    editor: '',
    date: '2026-03-18T21:05:00+08:00',
    paragraphs: paragraphsOf(prose),
    pictures: picturesOf(prose),
    stocks: stocksOf(prose),
    noise: [...TAIL_NOISE, ...AROUND_NOISE, ...LATE_NOISE, '自媒体综合提供的内容'],
  },
  reply: () => ({ body: stencilPage(page) }),
};
