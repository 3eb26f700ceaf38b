// The replica's heaviest article: some twenty frames, two dozen scripts, ads that come late, pop-ups that lock the page. Benchmarks open it.
import { createHash } from 'node:crypto';
import { banner } from '../picture.ts';
import type { Reply, Route } from '../reply.ts';
import { newsstand } from '../site.ts';
import { type Block, paragraphsOf } from '../templates/lines.ts';
import { type StencilPage, stencilPage } from '../templates/stencil.ts';
import { colourOf, NOISE_STYLE, type NoiseName } from './noise.ts';
import { AD_FRAME, BEACONS, RESOURCES, type Resource, SIDE_FRAME, SIDE_FRAMES } from './resources.ts';
import { footScript, scriptOf } from './scripts.ts';

const HOURS = ['清晨六点', '上午九点半', '中午', '下午两点', '傍晚'];
const blocks: Block[] = [
  { line: '这一天的行情，从一封凌晨发出的道歉信开始。信里说，原定开盘前公布的仓储数据要推迟三个小时，原因是有两座库房的温度记录对不上。' },
  { picture: '//n.sinaimg.cn/finance/transform/20261120/c1a0-longest-day.png', caption: '数据推迟公布前后的成交量' },
  ...HOURS.flatMap((hour, at): Block[] => [
    { heading: `${hour}：第${at + 1}次改口` },
    {
      line: [
        `${hour}，交易大厅的屏幕上出现了新的数字。`,
        at % 2 === 0 ? { stock: 'sh600519', name: '贵州茅台' } : { stock: 'sz000858', name: '五粮液' },
        '的成交额一度占到板块的四成，做市商的报价却越来越薄，几位交易员说，他们等的是那份迟到的表。',
      ],
    },
    {
      line: `负责核对的仓管员把${hour}以前的温度曲线逐段打印出来，用红笔圈出缺口，再和门禁记录一一对照，最后确认缺的是十一分钟，而不是传言里的十一个小时。`,
    },
    { line: '监管部门的人没有评论价格，只问了三个问题：谁改过记录，什么时候改的，改之前的数字在哪里。三个问题都在当天得到了书面答复。' },
  ]),
  { line: '收盘以后，那封道歉信被贴在了食堂门口，落款旁边多了一行手写的小字：下一次，先核对，再发布。' },
];

const external = (list: readonly Resource[]): string =>
  list
    .filter(({ kind }) => kind === 'script')
    .map(({ at }) => `<script src="//${at}"></script>`)
    .join('\n');
const sideFrames = SIDE_FRAMES.map(
  (name) =>
    `<div class="cj-r-block"><iframe src="//finance.sina.com.cn/iframe/${name}.shtml" width="300" height="180" frameborder="0" scrolling="no"></iframe></div>`,
).join('\n');

/** Two come before the text and hold it up; the others stand at the end, as Sina has them. */
const IN_HEAD = 2;

const page: StencilPage = {
  url: 'https://finance.sina.com.cn/stock/marketresearch/2026-11-20/doc-inkhvyst7714093.shtml',
  id: 'inkhvyst7714093',
  title: '最长的一个交易日：一份迟到三小时的仓储数据',
  keywords: ['仓储', '数据', '行情'],
  shown: '2026-11-20 18:05',
  published: '2026-11-20 18:41',
  source: '东南经济观察',
  sourceUrl: 'https://www.example.org/news/2026/11/20/longest-day.html',
  editor: '周明朗 SF077',
  topic: '仓储数据改革',
  promotions: true,
  blocks,
  more: {
    head: `\n<link rel="stylesheet" href="//n.sinaimg.cn/finance/newsstand/heaviest.css">\n${external(RESOURCES.slice(0, IN_HEAD))}`,
    side: `${sideFrames}<iframe src="https://current.sina.com.cn/push/webpush.html" width="1" height="1" frameborder="0"></iframe>`,
    foot: `\n${external(RESOURCES.slice(IN_HEAD))}\n${footScript(
      RESOURCES.filter(({ kind }) => kind === 'json'),
      BEACONS,
    )}`,
  },
};

export const HEAVIEST_URL = page.url;
export const HEAVIEST_TITLE = page.title;
export const HEAVIEST_LINES = paragraphsOf(blocks);

const reply = (body: string | Buffer, type: string, delay: number): Reply => ({ body, type, delay });

/** A picture of the size that ads have: bytes behind the end of a PNG are nobody's business. */
function adPicture(name: string): Buffer {
  const seed = createHash('sha256').update(name).digest();
  return Buffer.concat([banner(name, 300, 250), Buffer.concat(Array.from({ length: 2400 }, () => seed))]);
}

function frame(box: NoiseName, resources: readonly Resource[], more: string): string {
  return `<!DOCTYPE html><meta charset="utf-8"><body style="margin:0;background:${colourOf(box)};font:14px sans-serif">
<p style="margin:8px">${box}</p>${more}${external(resources)}</body>`;
}

function creative(path: string): Reply {
  const slot = /pdps=(\w+)/.exec(path)?.[1] ?? '';
  const name = slot === 'PDPS000000044099' ? 'ad frame in the text' : 'ad frame';
  const extra = `<img src="//d5.sina.com.cn/creative/${slot}.png" width="120" height="60"><img src="https://r.sax.sina.com.cn/view.gif?s=${slot}" width="1" height="1">`;
  return reply(frame(name, AD_FRAME, extra), 'text/html; charset=utf-8', 180);
}

const side = (name: string): Reply =>
  reply(
    frame('right column frame', SIDE_FRAME, `<img src="//n.sinaimg.cn/finance/iframe/${name}-chart.png" width="120" height="60">`),
    'text/html; charset=utf-8',
    110,
  );

const loaded = new Map<string, Reply>(
  [...RESOURCES, ...AD_FRAME, ...SIDE_FRAME].map((one) => [
    one.at,
    one.kind === 'script'
      ? reply(scriptOf(one), 'application/javascript; charset=utf-8', one.delay)
      : reply(JSON.stringify({ list: 'x'.repeat(one.kilobytes * 1000) }), 'application/json', one.delay),
  ]),
);
const article: Reply = { body: stencilPage(page), delay: 80 };
const pixel = banner('pixel', 1, 1);

/** The replica with this page in it, and with slower and heavier answers for what it loads. */
export const heaviest: Route = (host, path) => {
  const bare = path.replace(/[?#].*$/, '');
  if (`https://${host}${bare}` === HEAVIEST_URL) return article;
  if (host === 'n.sinaimg.cn' && bare.endsWith('/heaviest.css')) return reply(NOISE_STYLE, 'text/css; charset=utf-8', 30);
  const known = loaded.get(host + bare);
  if (known !== undefined) return known;
  if (/^sax\.sina\.(?:com\.)?cn$/.test(host)) return creative(path);
  if (host === 'finance.sina.com.cn' && bare.startsWith('/iframe/')) return side(bare.slice(8));
  if (host === 'd5.sina.com.cn' && bare.startsWith('/creative/')) return reply(adPicture(bare), 'image/png', 140);
  if (host === 'current.sina.com.cn') return reply('<!DOCTYPE html><body></body>', 'text/html; charset=utf-8', 90);
  if (bare.endsWith('.gif')) return reply(pixel, 'image/png', 60);
  const plain = newsstand(host, path);
  return plain === undefined ? undefined : { ...plain, delay: plain.delay ?? 30 };
};
