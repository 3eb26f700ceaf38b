// Pairs of texts of our own: the same copy as two media print it, and different articles that look alike.
import { heading, medium, person, place, sentence, title } from '../../generator/prose.ts';
import { type Random, randomOf } from '../../generator/random.ts';

export type Pair = [one: string, other: string];

function paragraphs(random: Random, least: number, most: number): string[] {
  return Array.from({ length: random.whole(least, most) }, () => Array.from({ length: random.whole(2, 4) }, () => sentence(random)).join(''));
}

const dateline = (random: Random): string =>
  random.pick([
    `${medium(random)}${place(random)}${random.whole(1, 12)}月${random.whole(1, 28)}日电 `,
    `${medium(random)}${random.whole(1, 12)}月${random.whole(1, 28)}日电（记者${person(random)}）`,
    `${medium(random)}讯（记者 ${person(random)}）`,
    `${place(random)}日报讯 记者${person(random)}报道：`,
    `【${medium(random)}社讯】`,
    '',
  ]);

const signature = (random: Random): string[] =>
  random.pick([
    [],
    [`（${medium(random)} ${person(random)}）`],
    [`记者 ${person(random)}`],
    [`来源：${medium(random)}`],
    [`编辑：${person(random)} 校对：${person(random)}`],
  ]);

function printed(random: Random, body: readonly string[]): string {
  const [first = '', ...rest] = body;
  return [dateline(random) + first, ...rest, ...signature(random)].join('\n');
}

/** What a second medium does to the same copy. */
const TREATMENTS: Record<string, (random: Random, body: readonly string[]) => string[]> = {
  'as it is': (_random, body) => [...body],
  cut: (random, body) => body.slice(0, Math.ceil(body.length * (0.5 + random.whole(0, 40) / 100))),
  'one paragraph more': (random, body) => [...body, ...paragraphs(random, 1, 1)],
  'one in the middle': (random, body) => body.flatMap((line, at) => (at === 1 ? [...paragraphs(random, 1, 1), line] : [line])),
  'one left out': (random, body) => {
    const left = random.whole(0, body.length - 1);
    return body.filter((_line, at) => at !== left);
  },
  'with headings': (random, body) => body.flatMap((line) => (random.chance(0.4) ? [heading(random), line] : [line])),
  'in one piece': (_random, body) => [body.join('')],
  'other signs': (_random, body) => body.map((line) => line.replaceAll('，', ',').replaceAll('%', '％').replaceAll('“', '「').replaceAll('”', '」')),
};

/** A daily report: the same sentences, other figures and other names. */
const DAILY: ((random: Random) => string)[] = [
  (random) => {
    const figure = () => `${random.whole(100, 9000)}.${random.whole(10, 99)}`;
    const share = () => `${random.whole(0, 4)}.${random.whole(10, 99)}%`;
    return [
      `截至收盘，沙洲指数报${figure()}点，${random.pick(['涨', '跌'])}${share()}；石桥成指报${figure()}点，${random.pick(['涨', '跌'])}${share()}。`,
      `两市全天成交${figure()}亿元，较上一交易日${random.pick(['放量', '缩量'])}${figure()}亿元。`,
      '盘面上，热点快速轮动，资金在高低位之间切换，个股涨多跌少。',
      `冷柜、再生纸浆、鲜奶等板块居前，光伏支架板块跌${share()}。`,
      '消息面上，主管部门表示将继续推进各项改革，保持政策的连续性和稳定性。',
      '分析人士认为，短期市场仍以震荡为主，投资者应当注意控制仓位，逢低布局业绩确定的方向。',
    ].join('\n');
  },
  (random) => {
    const amount = random.whole(100, 9000);
    return [
      `为保持银行体系流动性充裕，${random.whole(1, 12)}月${random.whole(1, 28)}日以固定利率、数量招标方式开展了${amount}亿元7天期逆回购操作。`,
      `操作利率为1.40%，投标量${amount}亿元，中标量${amount}亿元。当日有${random.whole(100, 9000)}亿元逆回购到期。`,
      '上述操作的细节由公开市场业务交易公告说明，市场参与者可以查阅。',
    ].join('\n');
  },
  (random) => {
    const code = `60${random.whole(1000, 9999)}`;
    return [
      `${random.pick(['澜河冷链', '青屿造纸', '望江轴承', '白渡乳业'])}（${code}）公告称，股东拟自公告之日起减持不超过${random.whole(100, 4000)}万股，占总股本的${random.whole(1, 4)}.${random.whole(10, 99)}%。`,
      '减持原因为股东自身资金需求，减持方式为集中竞价或者大宗交易，减持价格根据市场价格确定。',
      '本次减持计划不会导致公司控制权发生变更，不会对公司治理结构和持续经营产生重大影响。',
      '公司将持续关注股东减持计划的实施情况，并按规定及时履行信息披露义务。',
    ].join('\n');
  },
  // No figure in it: the name alone tells them apart.
  (random) => {
    const firm = `${random.pick(['澜河', '青屿', '望江', '白渡', '云岭', '东矶'])}${random.pick(['冷链', '造纸', '轴承', '乳业', '茶业', '港务'])}`;
    return [
      `${firm}晚间公告称，公司收到主管部门的立案告知书。因涉嫌信息披露违法违规，主管部门决定对公司立案。`,
      `目前${firm}的各项经营活动和业务均正常开展，本次立案不会影响公司的正常生产经营。`,
      `调查期间，${firm}将积极配合主管部门的工作，并严格按照有关规定履行信息披露义务。`,
    ].join('\n');
  },
  (random) =>
    Array.from(
      { length: 12 },
      (_, at) => `${random.pick(['轴承钢', '再生纸浆', '柴油', '春茶'])}${at % 3}号\t${random.whole(100, 9000)}\t${random.whole(-40, 40)}`,
    ).join('\n'),
];

/** Sentences that stand under everything a medium prints. */
const BOILERPLATE = [
  '以上内容仅供参考，不构成任何投资建议，读者据此操作，风险自担，与本刊无关。',
  '本文所引数据由各公司公开披露，如与正式文件不一致，以正式文件为准，本刊不作任何保证。',
  '这是连载的第三部分，前两部分可以在本刊的网站上读到，欢迎读者来信讨论。',
];

export const SAME: Record<string, (seed: number) => Pair> = Object.fromEntries(
  Object.entries(TREATMENTS).map(([name, treat]) => [
    name,
    (seed): Pair => {
      const random = randomOf(seed, `same ${name}`);
      const body = paragraphs(random, 4, 12);
      return [printed(random, body), printed(random, treat(random, body))];
    },
  ]),
);

export const DIFFERENT: Record<string, (seed: number) => Pair> = {
  'any two': (seed) => {
    const random = randomOf(seed, 'any two');
    return [printed(random, paragraphs(random, 3, 12)), printed(random, paragraphs(random, 3, 12))];
  },
  'shared boilerplate': (seed) => {
    const random = randomOf(seed, 'boilerplate');
    return [[...paragraphs(random, 2, 4), ...BOILERPLATE].join('\n'), [...paragraphs(random, 2, 4), ...BOILERPLATE].join('\n')];
  },
  'the same background': (seed) => {
    const random = randomOf(seed, 'background');
    const background = paragraphs(random, 2, 2);
    return [[...paragraphs(random, 3, 5), ...background].join('\n'), [...paragraphs(random, 3, 5), ...background].join('\n')];
  },
  'an extract in a long article': (seed) => {
    const random = randomOf(seed, 'extract');
    const body = paragraphs(random, 10, 14);
    return [body.join('\n'), body[1] as string];
  },
  'short flashes': (seed) => {
    const random = randomOf(seed, 'flash');
    return [sentence(random), `${title(random)}。${sentence(random)}`];
  },
  ...Object.fromEntries(
    DAILY.map((make, at) => [
      `daily report ${at + 1}`,
      (seed: number): Pair => {
        const random = randomOf(seed, `daily ${at}`);
        const one = make(random);
        let other = make(random);
        while (other === one) other = make(random);
        return [one, other];
      },
    ]),
  ),
  'daily report with the same long text under it': (seed) => {
    const random = randomOf(seed, 'daily with text');
    const text = paragraphs(random, 6, 8);
    const make = DAILY[0] as (random: Random) => string;
    return [[make(random), ...text].join('\n'), [make(random), ...text].join('\n')];
  },
};
