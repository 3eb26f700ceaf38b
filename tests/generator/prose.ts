// Finance prose out of a phrase grammar of our own: sentences, headings, titles, names, figures. No sentence is anybody's.
import type { Random } from './random.ts';

const WORDS: Record<string, readonly string[]> = {
  city: ['临港', '青屿', '北泽', '石桥', '沙洲', '云岭', '东矶', '南塘', '望江', '白渡', '松原路', '河口镇'],
  firm: [
    '澜河冷链',
    '青屿造纸',
    '望江轴承',
    '白渡乳业',
    '石桥光伏',
    '北泽铸造',
    'Tideworks',
    '云岭茶业集团',
    '沙洲港务',
    '南塘R&D中心',
    '东矶船厂',
    '河口制冰厂',
  ],
  who: ['库房主管', '一位信贷员', '车间主任', '货代公司的调度', '渔业合作社理事', '多名分析人士', '会计师', '码头工人', '采购经理', '退休的质检员'],
  thing: ['冷柜', '仓单', '轴承钢', '再生纸浆', '鲜奶', '光伏支架', '集装箱', '春茶', '柴油', '渔获', '模具', '纸板'],
  metric: ['吞吐量', '毛利率', '应收账款', '库存周转天数', '现货报价', '开工率', '单位电耗', '预付款', '退货率', 'PMI 指数'],
  doc: ['半年度报告', '产能调查', '航运月报', '问卷结果', '招标文件', '补充公告', '风险评估', '库存简报'],
  rise: ['上升', '下降', '回落', '增长', '收窄', '扩大'],
  time: ['上周', '入秋以来', '过去三个季度', '春节后', '本月中旬', '凌晨四点', '九月底', '去年此时'],
  cause: [
    '运费涨得比货价快',
    '银行缩短了账期',
    '新机器还在调试',
    '雨季提前了两周',
    '买家把大单拆成小单',
    '电价分出了峰谷',
    '老师傅陆续退休',
    '汇率来回摇摆',
  ],
  effect: [
    '合同里多了一行小字',
    '仓库门口排起了队',
    '账本不得不重算',
    '报价单每天换三次',
    '备用机组随时待命',
    '结算改成了周结',
    '第二条产线推迟投产',
    '谁也不愿先松口',
  ],
  view: ['先把成本说清楚', '数字好看不等于日子好过', '慢一点反而更省钱', '淡季才看得出真功夫', '每一分钱都要有出处', '便宜货最后都变贵了'],
  head: ['库存之外', '谁来买单', '第二本账', '夜班的灯', '价格的形状', '等一场雨', '从码头到餐桌', '旧机器的新用处', '看得见的缺口', '三种算法'],
};

const SENTENCES: readonly string[] = [
  '{time}，{city}的{firm}公布了{doc}，{metric}同比{rise}{small}%，{effect}。',
  '{who}说，{cause}，所以{effect}。',
  '“{view}。”{who}对笔者说，“{cause}，只能这样。”',
  '按照{firm}（下称“公司”）的说法，{thing}的{metric}在{time}{rise}了{small}.{digit}个百分点。',
  '{city}一家做{thing}生意的小厂算过，{metric}每{rise}一成，一年就差出{big}万元。',
  '不过{who}提醒，{thing}和{other}不是一回事，{view}。',
  '{time}，{thing}的到货价在每吨{big}元上下，{city}的买家还在等。',
  '{firm}的{doc}只有{small}页，其中{digit}页写的是{metric}。',
  '与之相比，{city}的情形正好相反：{cause}，而{effect}。',
  '一个细节是，{firm}把{thing}的{metric}写进了合同，误差<{small}公斤的不算违约。',
  '问到明年，{who}想了想，只说了四个字：{view}。',
  '{doc}还提到，{city}、{town}两地的{metric}分别为{big}和{small}，差距比上年{rise}。',
  '如果{cause}，那么{effect}；如果没有，{view}。',
  '从{city}到{town}，{thing}要走{small}个小时，{who}把这段路叫作“{view}”。',
  'The {thing} index 收于 {big}.{digit} 点，{who}认为{cause}。',
  '{time}的最后一班船离开{city}时，{effect}！',
  '这算不算好消息？{who}没有回答，{firm}也没有。',
];

/** Prose that uses the very words rules look for. All of it is the article's. */
const TRAPS: readonly string[] = [
  '郑重声明四个字贴在{firm}的大门上，下面的日期已经褪色。',
  '{who}扫了二维码，下载新版APP之后才看到{metric}。',
  '风险提示：{thing}的{metric}可能继续{rise}，读者应当自己判断。',
  '责任编辑这个岗位在{city}的小报里早已取消，{who}说。',
  '市场有风险，投资需谨慎。{who}把这句话写在{thing}旁边。',
  '免责声明写得越长，{who}读得越快。',
  '数据来源：{city}仓储协会的年度问卷',
  '点击查看更多的按钮坏了，{firm}的{doc}只能看到第{digit}页。',
  '他当年做过原标题党，如今在{firm}管{thing}。',
  '炒股就看运气，这是{who}的玩笑话，没有人当真。',
  '专题会开了{small}个小时，{city}的代表只谈了{metric}。',
  '发布于{time}的那份{doc}，{who}至今没有读完。',
  '下一页写着{metric}，再下一页是空白，{who}翻了两遍。',
  '本文系本刊独家稿件，未经授权，不得转载。',
  '特别声明的落款是{firm}，声明里没有一个数字。',
];

const TITLES: readonly string[] = [
  '{city}{firm}的{metric}之谜：{view}',
  '{thing}进了{city} {metric}先{rise}',
  '{head}｜{firm}和它的{thing}',
  '为什么{cause}？{city}给出一个答案',
  '{firm}{doc}里的“{small}%”',
  '{city} & {town}：两座码头，一本账',
];

const NAMES = ['张澜', '李望舒', '王小满', '陈以南', '赵青禾', '周屿', '吴知白', '孙见山', '沈砚', '顾一帆', '欧阳渡', '韩松雪'];
const MEDIA = ['海湾商报', '北泽晚报', '慢读财报', '岛屿周刊', '南塘观察', '码头记事', '华北产业志', '青屿日报', '算账人', '西岸通讯社', '账本365'];

const MEANT: Record<string, string> = { town: 'city', other: 'thing' };

function fill(pattern: string, random: Random): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'small') return String(random.whole(2, 48));
    if (name === 'digit') return String(random.whole(1, 9));
    if (name === 'big') return String(random.whole(120, 8900));
    const words = WORDS[MEANT[name] ?? name];
    if (words === undefined) throw new Error(`no words for {${name}}`);
    return random.pick(words);
  });
}

export const sentence = (random: Random): string => fill(random.pick(SENTENCES), random);
export const trap = (random: Random): string => fill(random.pick(TRAPS), random);
export const title = (random: Random): string => fill(random.pick(TITLES), random);
export const person = (random: Random): string => random.pick(NAMES);
export const medium = (random: Random): string => random.pick(MEDIA);
export const caption = (random: Random): string =>
  fill(random.pick(['{city}的{thing}', '{firm}车间一角', '{who}在清点{thing}', '{time}的{city}码头']), random);
export const cell = (random: Random): string =>
  fill(random.pick(['{metric}', '{thing}', '{big}', '{small}.{digit}%', '-{small}', '{city}', '（万元）', '—']), random);
export const place = (random: Random): string => random.pick(['上海', '北京', '青岛', '武汉']);

const NUMBERS = ['一', '二', '三', '四', '五', '六'];
export function heading(random: Random): string {
  const words = random.pick(WORDS.head as readonly string[]);
  return random.pick([words, `${random.pick(NUMBERS)}、${words}`, `0${random.whole(1, 9)} ${words}`, `◆ ${words}`]);
}

export function sentences(random: Random, most: number): string {
  return Array.from({ length: random.whole(1, most) }, () => sentence(random)).join('');
}
