// Pages that grow: one structure, from the size of an article to a hundred times the largest ever seen.
import type { Block } from '../../tests/newsstand/templates/lines.ts';
import { stencilPage } from '../../tests/newsstand/templates/stencil.ts';
import type { BenchPage } from './names.ts';

export const SIZES = [50_000, 200_000, 1_000_000, 4_000_000, 10_000_000] as const;

const URL = 'https://finance.sina.com.cn/roll/2026-11-12/doc-inkwwwwa0000001.shtml';

/** What real articles are made of, in about their proportions: plain prose, a stock, bold words, a link, a heading, a picture. */
function blocksOf(chapter: number): Block[] {
  return [
    { heading: `第${chapter}章　仓库里的新账本` },
    {
      line: `码头边的第${chapter}号仓库今年换了管理员，第一件事是把进出货的登记从纸上搬到了屏幕上。过去一张单子要盖四个章，如今两分钟就能查到货在哪一排。`,
    },
    {
      line: [
        '靠这套办法，',
        { stock: 'sz300059', name: '东方财富' },
        `上的一位投资者算过，每吨货物在库里少待${(chapter % 9) + 1}天，一年省下的利息够再修半座仓库。`,
      ],
    },
    { line: ['管理员说：', { bold: '账目清楚，货才走得动。' }, '他把这句话写在门口的黑板上，来提货的司机都看得见。'] },
    { picture: `//n.sinaimg.cn/finance/newsstand/w700h400/20261112/chapter-${chapter}.png`, caption: `第${chapter}号仓库的门口` },
    { line: '到了年底盘点，差错从上一年的三十七处降到两处，其中一处还是因为有只猫把标签叼走了。仓库为此专门做了一批金属标签。' },
    {
      line: [
        '更详细的数字登在',
        { link: 'https://finance.sina.com.cn/roll/', words: '上一期的简报' },
        '里，读者可以对照着看，看完也许会想去码头走一走。',
      ],
    },
    { line: '下午四点，最后一辆货车驶出大门，灯一盏一盏关掉，屏幕上的数字停在零。' },
  ];
}

function pageWith(chapters: number): string {
  const title = '仓库里的新账本';
  return stencilPage({
    url: URL,
    id: 'inkwwwwa0000001',
    title,
    keywords: [],
    shown: '2026-11-12 09:18',
    published: '2026-11-12 10:02',
    source: '码头观察',
    sourceUrl: '',
    editor: '钱账本',
    promotions: true,
    blocks: Array.from({ length: chapters }, (_, index) => blocksOf(index + 1)).flat(),
  });
}

export function growingPages(): BenchPage[] {
  const bare = Buffer.byteLength(pageWith(0));
  const chapter = (Buffer.byteLength(pageWith(100)) - bare) / 100;
  return SIZES.map((size) => ({ name: `${size / 1000} kB`, address: URL, html: pageWith(Math.max(1, Math.round((size - bare) / chapter))) }));
}
