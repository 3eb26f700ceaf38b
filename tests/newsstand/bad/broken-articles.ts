// Articles that arrive broken: no text, far too much of it, torn off in a sentence, read in the wrong character set.
import { type StencilPage, stencilPage } from '../templates/stencil.ts';
import type { BadPage } from './bad.ts';

const page = (id: string, title: string, lines: string[]): StencilPage => ({
  url: `https://finance.sina.com.cn/roll/2026-11-05/doc-${id}.shtml`,
  id,
  title,
  keywords: [],
  shown: '2026-11-05 14:00',
  published: '2026-11-05 14:00',
  source: '海湾商报',
  sourceUrl: '',
  editor: '',
  blocks: lines.map((line) => ({ line })),
});

const empty = page('inkabfme4417026', '盘后综述：正文稍后更新', []);
export const emptyBody: BadPage = {
  name: 'empty-body',
  url: empty.url,
  problem: 'empty-body',
  untouched: true,
  reply: () => ({ body: stencilPage(empty) }),
};

const huge = page('inkabgqs8805513', '全部交易所公告合并稿', []);
const MEGABYTES = 10;
let hugeBody: Buffer | undefined;
function tenMegabytes(): Buffer {
  const line = '　　某公司公告，董事会审议通过了第三季度报告，各项指标见附表，并授权管理层办理后续披露事宜，特此说明，不再另行通知。';
  const paragraph = `<p>${line}${line}</p>\n`;
  const lines = paragraph.repeat(Math.ceil((MEGABYTES * 1024 * 1024) / Buffer.byteLength(paragraph)));
  return Buffer.from(stencilPage({ ...huge, blocks: [{ raw: lines }] }));
}
export const hugePage: BadPage = {
  name: 'ten-megabytes',
  url: huge.url,
  problem: 'too-large',
  untouched: true,
  reply: () => {
    hugeBody ??= tenMegabytes();
    return { body: hugeBody };
  },
};

const torn = page('inkabhxw1150937', '港口吞吐量再创新高 冷链泊位成新焦点', [
  '十月的最后一个夜班，三号泊位的吊机手完成了本年度第一百万标箱的装卸，码头没有仪式，只在对讲机里多说了一句辛苦。',
  '冷链货物的占比首次超过两成。负责插电的班组从六个人增加到十五个人，仍然常常在两艘船之间小跑。',
  '码头公司的财务负责人算了一笔账，冷箱每多停一小时，电费和人工合计要多出将近九十元，谁来承担这笔钱，合同里往往',
  '这一段读者永远不会看到，因为连接在上一段中间断掉了。',
]);
export const tornPage: BadPage = {
  name: 'torn',
  url: torn.url,
  problem: 'page-torn',
  untouched: true,
  reply: () => {
    const whole = stencilPage(torn);
    return { body: whole.slice(0, whole.indexOf('谁来承担这笔钱')) };
  },
};

const garbled = page('inkabkte6632048', '夜间经济观察：凌晨两点的菜市场', [
  '凌晨两点，城南批发市场的灯比路灯还亮，第一批带着露水的菜心刚刚卸车，买主已经排到了第三道门。',
  '摊主说，最近半年用秤的人少了，用手机算账的人多了，但讨价还价的声音一点没变，还是要从三块二说到两块八。',
  '市场管理方把结算时间从清晨六点提前到四点，理由很简单，早一点拿到钱，就能早一点去订明天的车。',
]);
/** UTF-8 bytes that the server calls gb2312, which browsers believe before the page's own word. */
export const garbledPage: BadPage = {
  name: 'garbled',
  url: garbled.url,
  problem: 'garbled-text',
  untouched: true,
  reply: () => ({ body: stencilPage(garbled).replace('<meta charset="utf-8"/>', ''), type: 'text/html; charset=gb2312' }),
};
