// Pages that grow: one structure, from the size of an article to a hundred times the largest ever seen.
import type { Block, Part } from '../../tests/newsstand/templates/lines.ts';
import { stencilPage } from '../../tests/newsstand/templates/stencil.ts';
import type { BenchPage } from './names.ts';

export const SIZES = [50_000, 200_000, 1_000_000, 4_000_000, 10_000_000] as const;

const URL = 'https://finance.sina.com.cn/roll/2026-11-12/doc-inkwwwwa0000001.shtml';

const stock = (code: string, name: string): Part => ({ stock: code, name });

/** As a script puts it between two paragraphs. */
const AD = `<div id="ad_44099" class="otherContent_01" style="display:block;margin:10px 20px 10px 0;float:left;overflow:hidden;clear:both;padding:4px;width:300px;height:250px;"><ins class="sinaads sinaads-done" data-ad-pdps="PDPS000000044099" data-ad-status="done" style="display:block;overflow:hidden;text-decoration:none;"></ins></div>`;

/** What real articles are made of. Little prose for its markup: more than a million characters would be refused as too large for an article. */
function blocksOf(chapter: number): Block[] {
  return [
    { heading: `第${chapter}章　仓库里的新账本` },
    { line: `第${chapter}号仓库今年换了管理员，第一件事是把登记从纸上搬到屏幕上。` },
    { line: ['同行里，', stock('sz300059', '东方财富'), '、', stock('sh600519', '贵州茅台'), '和', stock('sz000858', '五粮液'), '也这样做。'] },
    { line: ['管理员说：', { bold: '账目清楚，货才走得动。' }] },
    { picture: `//n.sinaimg.cn/finance/newsstand/w700h400/20261112/chapter-${chapter}.png`, caption: `第${chapter}号仓库` },
    { line: '到了年底盘点，差错从三十七处降到两处。' },
    { raw: AD },
    { line: ['数字登在', { link: 'https://finance.sina.com.cn/roll/2026-11-11/doc-inkwwwwa0000000.shtml', words: '上一期简报' }, '里。'] },
    { line: '最后一辆货车驶出大门，灯一盏一盏关掉。' },
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
