// One wire copy on the pages of three media, each with a head and an end of its own, and a daily report that only looks alike.
import type { Route } from './reply.ts';
import { newsstand } from './site.ts';
import { type StencilPage, stencilPage } from './templates/stencil.ts';

const COPY = [
  '北泽港务局公布前三季度装卸数据，冷柜吞吐量同比增长8.1%，增速比上半年回落0.6个百分点，仓库平均在手订单约为四十天。',
  '港务局调度处说，增速放慢主要是因为大船改走外海航线，近岸泊位因此空出了两成，小船的等待时间反而缩短了。',
  '同期，沿江十一个码头的仓单登记数首次超过九万张，其中三成来自第一次用仓单的小厂，多数期限不到三个月。',
  '调度处预计，第四季度的订单会在立冬前后集中，届时夜间作业的班次将增加到每晚六班。',
];

const daily = (rise: string, amount: string): string[] => [
  `截至收盘，沙洲指数上涨${rise}，两市全天成交${amount}亿元。`,
  '盘面上，热点快速轮动，资金在高低位之间切换，个股涨多跌少，市场情绪比较稳定。',
  '分析人士认为，短期市场仍以震荡为主，投资者应当控制仓位，不要追涨杀跌。',
];

const page = (id: string, source: string, title: string, lines: readonly string[]): StencilPage => ({
  url: `https://finance.sina.com.cn/roll/2026-11-09/doc-${id}.shtml`,
  id,
  title,
  keywords: ['港务'],
  shown: '2026-11-09 08:30',
  published: '2026-11-09 08:30',
  source,
  sourceUrl: '',
  editor: '方一舟',
  blocks: lines.map((line) => ({ line })),
});

const PAGES = [
  page('inwirecp1100001', '海湾商报', '北泽港冷柜吞吐量前三季度增长8.1%', COPY),
  page('inwirecp1100002', '西岸通讯社', '北泽：泊位空出两成，小船不再排队', [`西岸通讯社北泽11月9日电（记者 周屿）${COPY[0]}`, ...COPY.slice(1)]),
  page('inwirecp1100003', '南塘观察', '仓单登记首次超过九万张', [...COPY, '南塘观察记者还走访了两家小厂，它们都说仓单让银行的人第一次走进了冷库。']),
  page('inwirecp1100004', '海湾商报', '收盘：沙洲指数上涨0.4%', daily('0.4%', '812')),
  page('inwirecp1100005', '海湾商报', '收盘：沙洲指数上涨1.2%', daily('1.2%', '940')),
];

export const WIRE_COPIES = PAGES.slice(0, 3).map(({ url }) => url);
export const DAILY_REPORTS = PAGES.slice(3).map(({ url }) => url);

const REPLIES = new Map(PAGES.map((each) => [each.url, stencilPage(each)]));

export const wireCopies: Route = (host, path) => {
  const body = REPLIES.get(`https://${host}${path}`);
  return body === undefined ? newsstand(host, path) : { body };
};
