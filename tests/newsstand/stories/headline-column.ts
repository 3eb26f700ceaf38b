// A page of 财经头条: the desktop template under another host, with the writer as the medium.

import { LATE_NOISE } from '../late.ts';
import { AROUND_NOISE } from '../templates/around.ts';
import { type Block, paragraphsOf, picturesOf, stocksOf } from '../templates/lines.ts';
import { type StencilPage, stencilPage, TAIL_NOISE } from '../templates/stencil.ts';
import type { Story } from '../truth.ts';

const blocks: Block[] = [
  { line: '县城的超市老板最近开始研究一件新鲜事：怎样把冷柜的电费算进每一盒酸奶里。过去他按货架长度分摊，今年夏天电表多走了三千度，账就对不上了。' },
  { line: '笔者走访了七家门店，发现凡是给冷柜单独装表的，毛利都能说清楚；凡是没装的，老板都说“差不多”。差不多三个字，一年大约值四万元。' },
  { picture: '//k.sinaimg.cn/n/sinakd20260709/300/w700h400/20260709/d5aa-fridge-meter.png/w700d1q75cms.jpg', caption: '' },
  { line: '把成本算细不是抠门，而是让价格说实话。下一次进货之前，不妨先去看看那块电表。' },
];

const page: StencilPage = {
  url: 'https://t.cj.sina.com.cn/articles/view/7043218866/1a3cd47f20190160ab',
  id: 'inisfgka1160233',
  title: '一盒酸奶里的电费',
  keywords: [],
  suffix: '__财经头条',
  shown: '2026-07-09 08:30',
  published: '2026-07-09 08:30',
  source: '小店算账人',
  sourceUrl: 'https://cj.sina.com.cn/k/article/author_article/7043218866',
  editor: '',
  beforeTitle:
    '<div class="m-user-info" id="article_kandian"><img src="//n.sinaimg.cn/finance/avatar.png" width="40" height="40"><a href="https://cj.sina.com.cn/k/article/author_article/7043218866">关注</a></div>',
  blocks,
};

export const headlineColumn: Story = {
  name: 'headline-column',
  url: page.url,
  truth: {
    title: page.title,
    originalTitle: '',
    source: page.source,
    sourceUrl: page.sourceUrl,
    author: '',
    editor: '',
    date: '2026-07-09T08:30:00+08:00',
    paragraphs: paragraphsOf(blocks),
    pictures: picturesOf(blocks),
    stocks: stocksOf(blocks),
    noise: [...TAIL_NOISE, ...AROUND_NOISE, ...LATE_NOISE],
  },
  reply: () => ({ body: stencilPage(page) }),
};
