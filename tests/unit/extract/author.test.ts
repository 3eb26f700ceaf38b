// The writer's name, where the article is certainly signed with it; anything else is no name.
import { describe, expect, it } from 'vitest';
import { type Author, readAuthor } from '../../../src/extract/author.ts';
import type { Item, LineKind } from '../../../src/extract/line.ts';
import { SIGNATURES } from '../../../src/sites/signatures.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const PROSE = Array.from({ length: 10 }, (_, at) => `第${at + 1}段写的是码头上的事，吊机从清晨一直转到深夜。`);
const item = (text: string, kind: LineKind = 'p'): Item => ({ kind, text, html: text, element });
const read = (lines: string[]): Author | null => readAuthor(lines.map((text) => item(text)));
const author = (lines: string[]): string => read(lines)?.names ?? '';

describe('a line at the head', () => {
  it.each([
    ['撰文 | 林月桂', '林月桂'],
    ['作者：林月桂', '林月桂'],
    ['作者：林 岚', '林岚'],
    ['作者：林月桂（海湾大学教授）', '林月桂'],
    ['作者：林月桂 海湾大学教授', '林月桂'],
    ['作者：海湾证券首席经济学家 林月桂', '林月桂'],
    ['作者：林月桂教授', '林月桂'],
    ['作者：林月桂等', '林月桂'],
    ['作者：古丽·买买提', '古丽·买买提'],
    ['作者：John Smith', 'John Smith'],
    ['作者：Steffi（业余观星者，海湾网主编）', 'Steffi'],
    ['文 | Lena', 'Lena'],
    ['作者:林月桂 来源:海湾观察', '林月桂'],
    ['来源：海湾观察 作者：林月桂', '林月桂'],
    ['来源：海湾商报 记者 林月桂', '林月桂'],
    ['来源：海湾观察 作者 林月桂', '林月桂'],
    ['出品｜海湾网 作者｜林月桂', '林月桂'],
    ['文/林月桂 周明朗', '林月桂 周明朗'],
    ['文/记者林月桂', '林月桂'],
    ['文/专栏作家 林月桂', '林月桂'],
    ['文/林月桂 通讯员 周明朗', '林月桂'],
    ['文/林月桂 图/周明朗', '林月桂'],
    ['文/图 林月桂', '林月桂'],
    ['文/新浪财经意见领袖(微信公众号harbour)专栏作家 林月桂', '林月桂'],
    ['（文/观察者网 林月桂 编辑/周明朗）', '林月桂'],
    ['◎文/《海湾青年报》记者 林月桂 ◎供图/海湾视觉', '林月桂'],
    ['撰文｜林月桂 编辑｜周明朗', '林月桂'],
    ['意见领袖 | 林月桂', '林月桂'],
    ['编译丨林月桂', '林月桂'],
    ['林月桂/文', '林月桂'],
    ['《海湾》记者 林月桂/文', '林月桂'],
    ['◎林月桂', '林月桂'],
    ['□ 本报记者 林月桂', '林月桂'],
    ['本报记者 林月桂 周明朗 实习生 陈以南 北京报道', '林月桂 周明朗'],
    ['海湾观察报记者 林月桂 见习记者 周明朗 北京报道', '林月桂 周明朗'],
    ['本报记者 林月桂 苏州 徐州报道', '林月桂'],
    ['海湾经营报记者 林月桂 周明朗 上海、北京报道', '林月桂 周明朗'],
    ['华夏时报（www.example.cn）记者林月桂 北京报道', '林月桂'],
    ['21世纪经济报道 记者林月桂', '林月桂'],
    ['每经记者 林月桂 每经编辑 周明朗', '林月桂'],
    ['界面新闻记者 | 林月桂', '林月桂'],
    // Two media are called what else takes credit for a cover or a poster.
    ['封面新闻记者 林月桂 周明朗', '林月桂 周明朗'],
    ['海报新闻记者 林月桂', '林月桂'],
    ['文｜林月桂 封面｜周明朗', '林月桂'],
    ['特约撰稿人 林月桂 北京报道', '林月桂'],
    ['文/記者 範維', '範維'],
    ['編譯/記者 楊錚', '楊錚'],
    ['【海湾商报讯】（首席记者 林月桂）港口清晨开了工。', '林月桂'],
    ['【海灣醒報記者林月桂台北報導】', '林月桂'],
    ['主笔｜林月桂', '林月桂'],
    ['记 者丨林月桂', '林月桂'],
    ['特约作者/林月桂', '林月桂'],
    ['海湾评论员 林月桂', '林月桂'],
    ['作  者丨林月桂', '林月桂'],
    ['海湾社记者林月桂、周明朗', '林月桂 周明朗'],
    ['作者：荀月桂', '荀月桂'],
    ['本报记者 楼晓雪', '楼晓雪'],
    ['意见领袖 | 盘山水', '盘山水'],
    ['采访、撰文｜林月桂', '林月桂'],
    ['文章作者：林月桂', '林月桂'],
    ['林月桂 | 文', '林月桂'],
    ['撰文：John Smith 翻译：林月桂', 'John Smith'],
    ['以下文章来源于海湾观察 ，作者林月桂', '林月桂'],
    ['白帆 发自 凹非寺', '白帆'],
    ['⊙林月桂', '林月桂'],
    ['■ 林月桂', '林月桂'],
    ['华夏时报（www.example.cn）记者 林月桂 北京报道', '林月桂'],
    ['作者丨海湾标准首席经济学家 林月桂教授、研究员 周明朗 陈以南', '林月桂 周明朗 陈以南'],
    ['文/林月桂教授、周明朗', '林月桂 周明朗'],
    ['作者：林月桂教授 海湾大学', '林月桂'],
    ['记者林月桂12月3日北京报道', '林月桂'],
    ['文 本刊记者 林月桂', '林月桂'],
    ['文_林月桂', '林月桂'],
    ['林月桂|撰稿', '林月桂'],
    ['财经组|撰稿', ''],
    ['林月桂 《海湾经济周刊》记者', '林月桂'],
    ['本报记者 林月桂 吴江 报道', '林月桂'],
    ['本报记者 吴江报道', ''],
    ['本报记者 王菁 李伟 报道', '王菁 李伟'],
    ['文/周宁', '周宁'],
    ['记者张明远、特约记者李红北京报道', '张明远 李红'],
    ['本报记者张明远、实习记者李红/北京报道', '张明远 李红'],
    ['本报记者 张明远 巴格达 报道', '张明远'],
    ['漫画 王明 记者 李红', '李红'],
    ['作者：鲁政委', '鲁政委'],
    ['文/意见领袖专栏作家 连平', '连平'],
    ['海湾证券基金分析师 林月桂', '林月桂'],
    ['首席分析师 表示', ''],
    ['本报记者 周宁 北京报道', '周宁'],
    ['本报记者 杨山水 靖曦 实习记者 董鹏', '杨山水 靖曦 董鹏'],
    ['海湾时报（www.example.cn）见习记者 林月桂 记者 周明朗 北京报道', '林月桂 周明朗'],
  ])('names the writer: %s', (line, name) => {
    expect(author([line, ...PROSE])).toBe(name);
    expect(author([line, ...PROSE, PROSE[0] as string])).toBe(name);
  });
});

describe('the dateline', () => {
  it.each([
    ['本报泉州讯（记者 林月桂）', '林月桂'],
    ['本报讯（记者 林 岚）', '林岚'],
    ['本报讯（记者 林月桂 见习记者 周明朗）', '林月桂 周明朗'],
    ['本报讯（记者 林 月 桂）', '林月桂'],
    ['本报讯（记者 林 岚 文）', '林岚'],
    ['本报讯（记者林 岚）', '林岚'],
    ['本报讯（记者 林 岚 周 明）', '林岚 周明'],
    // A surname that is also a word: without an office on either side it could be anything.
    ['本报讯（见习记者 房岚 记者 林月桂）', '房岚 林月桂'],
    ['本报讯（见习记者 海湾商报 记者 林月桂）', ''],
    ['本报讯（评论员 观潮 记者 林月桂）', ''],
    ['海湾时报记者林月桂11月2日报道，', '林月桂'],
    ['本报讯（记者 林月桂 编辑 周明朗 校对 陈以南）', '林月桂'],
    ['本报讯（通讯员 周明朗 记者 林月桂）', '林月桂'],
    ['（记者林月桂北京报道）', '林月桂'],
    ['【环球时报驻德国特约记者 林月桂 环球时报记者 周明朗】', '林月桂 周明朗'],
    ['本报讯 记者林月桂报道：', '林月桂'],
    ['本报讯 记者林月桂上海报道：', '林月桂'],
    ['本报讯 记者林月桂、周明朗北京报道：', '林月桂 周明朗'],
    ['本报讯 记者林月桂 周明朗 上海、北京报道：', '林月桂 周明朗'],
    ['西岸社临港11月2日电 （林月桂）', '林月桂'],
    ['【文/观察者网 林月桂】', '林月桂'],
    ['（文/观察者网 林月桂 编辑/周明朗）', '林月桂'],
    ['[文/海湾网 林月桂]', '林月桂'],
    ['【文/观察者网】', ''],
    ['【财新网】（记者 林月桂）', '林月桂'],
    ['【财新《新世纪》】（记者 林月桂）', '林月桂'],
    ['海湾网科技讯（作者/林月桂）', '林月桂'],
    ['（海灣社記者林月桂台北16日電）', '林月桂'],
    ['（海灣社記者林月桂、周明朗台北16日電）', '林月桂 周明朗'],
    ['（海灣社記者林月桂、周明朗海灣電）', ''],
    ['海湾新闻记者 林月桂 ', '林月桂'],
    ['经济观察网 记者 林月桂 11月2日，', '林月桂'],
    ['海湾时报（www.example.cn）记者 林月桂 北京报道 ', '林月桂'],
    ['记者 林月桂 说 ', ''],
    ['据海湾新闻记者 林月桂 ', ''],
    ['海湾商报讯 记者林月桂 15日凌晨，', '林月桂'],
    ['海湾商报讯 记者日前 15日凌晨，', ''],
    ['【海湾网（微信：harbour）北京】8月8日报道（文/林月桂）', '林月桂'],
    ['（林月桂 接受本报记者采访）', ''],
    ['據中央社記者林明報導，', ''],
    ['據海灣報（記者 林月桂）報導', ''],
    ['（线索提供：周明朗 记者 林月桂）', '林月桂'],
    ['（林月桂是海湾集团董事长，本报记者周明朗对他进行了专访）', ''],
    ['（林月桂系海湾集团董事长，记者周明朗整理）', ''],
    ['【林月桂 记者会】', ''],
    ['（记者 林月桂 吴江 电）', '林月桂'],
    ['记者 周末 走访码头发现，', ''],
    ['海湾网记者 连日来 走访码头发现，', ''],
    ['记者 高速 路口直击：', ''],
    ['【文/图】', ''],
    ['【海湾财经】（记者获悉）', ''],
    ['（作者/海湾网）', ''],
    ['据海湾商报报道（记者 林月桂）', ''],
    ['央视记者林月桂报道称，', ''],
    ['海湾港（记者 林月桂 摄）', ''],
    ['公司在海口（记者注：海南）', ''],
    ['海湾社11月2日讯（编辑 林月桂）', ''],
  ])('%s', (line, name) => {
    expect(author([`${line}秋茶刚收完，码头上没有一个空泊位。`, ...PROSE])).toBe(name);
  });
});

describe('a bracket at the end', () => {
  it.each([
    ['（海湾台记者 林月桂）', '林月桂'],
    ['（记者林月桂）', '林月桂'],
    ['（作者：林月桂）', '林月桂'],
    ['（本文作者：林月桂，海湾研究员）', '林月桂'],
    ['（作者林月桂系海湾大学教授）', '林月桂'],
    ['（记者林月桂 通讯员周明朗）', '林月桂'],
    ['（通讯员 周明朗 记者 林月桂）', '林月桂'],
    ['（林月桂 文/图）', '林月桂'],
    ['（编译/林月桂）', '林月桂'],
    ['（立言/编译）', '立言'],
    ['（林月桂 发自上海）', '林月桂'],
    ['（西岸网 林月桂）', '林月桂'],
    ['（林月桂、周明朗）', '林月桂 周明朗'],
    ['（立言 编译）', '立言'],
    ['（编译/立言）', '立言'],
    ['（羽箭）', '羽箭'],
    ['（鼎宏）', '鼎宏'],
    ['（羽箭 发自纽约）', '羽箭'],
    ['（更多报道线索，请联系本文作者林月桂：lin@example.cn）', '林月桂'],
    ['（更多报道线索，请联系本文作者林月桂：lin@example.cn）（海湾APP）', '林月桂'],
    ['（林月桂）▲', '林月桂'],
  ])('%s names the writer, in the last paragraph and under it', (line, name) => {
    expect(author([...PROSE, line])).toBe(name);
    expect(author([...PROSE, `他说还会再来。${line}`])).toBe(name);
  });

  it('may stand above captions, and the signature may do without it', () => {
    expect(author([...PROSE, '码头又安静下来。（西岸网 林月桂）', '夜里的码头', '清晨的码头'])).toBe('林月桂');
    expect(author([...PROSE, '他最后说。海湾商报记者 林月桂'])).toBe('林月桂');
    expect(author([...PROSE, '本报记者 林月桂'])).toBe('林月桂');
    expect(author([...PROSE, '他最后说。本报记者林月桂'])).toBe('林月桂');
  });

  it('explains a word in the middle of a sentence, or repeats who was spoken of', () => {
    expect(author([...PROSE, '出席的还有海湾银行行长（林月桂）'])).toBe('');
    expect(author([...PROSE, '林月桂在码头上工作了三十年。', '“船总会来的。”（林月桂）'])).toBe('');
  });
});

describe('nobody', () => {
  it.each([
    // Words in brackets.
    ...[
      '（完）',
      '码头又安静下来。（全文完）',
      '（图文无关）',
      '受访者为化名。（化名）',
      '他提到了三个港口（宁波）',
      '（林月桂为化名）',
      '（林月桂摄）',
      '（林月桂 编辑）',
      '记者林月桂 责编',
    ],
    ...[
      '油价收高。（高盛）',
      '油价收高。（彭博）',
      '油价收高。（韩联）',
      '他们去了海边。（高三 林月桂）',
      '（林月桂 翻译）',
      '（林月桂 整理）',
      '（李明譯）',
      '（记者 林月桂 摄 周明朗 文）',
      '本报记者 林月桂/摄 周明朗/文',
      '图片来源：海湾视觉 作者：林月桂',
      '（编辑：海湾网 林月桂）',
      '（本报记者/编译）',
      '（新浪美股/编译）',
      '著名足球评论员 林月桂',
      '記者 武漢報導',
      '本报记者 全方位报道',
      '文/车东西',
      '■ 沙龙',
      '油价收高。（和讯网）',
      '（应急部）',
      '（左图）',
      '油价收高。（黄金）',
      '船到了。（张家港）',
      '（江南都市报）',
      '（陈先生）',
    ],
    ...['（海湾证券研究所 林月桂）', '（作者单位：海湾大学）', '（本文仅代表作者个人观点）', '（责任编辑：林月桂）', '（第一作者：林月桂）'],
    ...['（图片由本报记者 林月桂 提供）', '（原标题：记者 林月桂）'],
    // Media, houses, pen-names and offices where a name stands otherwise.
    ...[
      '文/观察者网',
      '作者：第一财经',
      '作者：中金公司',
      '文:新华社',
      '文/新浪财经',
      '采写：南都记者',
      '文/佚名',
      '作者：小编',
      '作者：匿名',
      '文/本报记者',
    ],
    ...[
      '作者：国泰君安 研究所',
      '文/东方财富',
      '作者：雷科技',
      '文/包邮区',
      '文 | 华商韬略',
      '文/曹操出行',
      '文/金融时报',
      '作者：Morgan Stanley',
      '作者：Bloomberg',
      '文 | Wind',
      '作者：CINNO',
      '作者：AutoLab',
      '编译丨Lena',
      '文/AI财经社',
    ],
    ...['作者：金融界', '作者：陆家嘴', '作者：盘中宝', '作者 | 华商韬略·华商名人堂', '记者 楼市', '本报记者 厉害'],
    ...['意见领袖 | 海湾金融四十人论坛', '作者：首席评论员', '作者：周到', '作者：林先生', '◎ 石油'],
    // Other people than the writer.
    ...['海湾社记者 林月桂 摄', '本报记者 林月桂 周明朗 摄影', '海湾网记者 林月桂 供图', '海湾社记者 林月桂 摄于港口'],
    ...['采访：林月桂', '翻译：林月桂', '图/海湾社记者 林月桂', '海湾社记者 林月桂/摄', '摄影记者 林月桂', '实习生 林月桂', '界面新闻编辑 | 林月桂'],
    // Prose.
    ...[
      '作者认为，吊机还会再转十年。',
      '记者从码头获悉，新吊机下周到港。',
      '记者查阅公告',
      '记者方面',
      '本报记者安全回国',
      '本报记者查证',
      '记者：张厂长',
    ],
    ...['记者：谢谢', '记者：谢谢您', '记者：周总好', '记者 李总好', '记者：马教授', '记者 康桥报道', '记者 金融街报道', '本报记者 马上出发'],
    ...[
      '■ 黄金',
      '○ 高清',
      '⊙ 石油',
      '本报记者查',
      '（编译/新华）',
      '（新华 编译）',
      '（松风阁）',
      '主笔：海湾研究所',
      '以下文章来源于海湾观察 ，作者海湾君',
    ],
  ])('is named by %s', (line) => {
    expect(author([...PROSE, line])).toBe('');
    expect(author([line, ...PROSE])).toBe('');
  });

  it('signs an empty article', () => {
    expect(author([])).toBe('');
  });

  it('is the writer of a book, a film or a poem that the text holds', () => {
    expect(author([...PROSE, '《港口》', '作者：林月桂', '出版社：海湾出版社', ...PROSE])).toBe('');
    expect(author(['书名：港口', '作者：林月桂', '出版社：海湾出版社', ...PROSE])).toBe('');
    expect(author([...PROSE, '文：林月桂', ...PROSE])).toBe('');
  });

  it('is named in a table or in preformatted text', () => {
    expect(readAuthor([item('作者：林月桂', 'table'), ...PROSE.map((text) => item(text))])).toBeNull();
    expect(readAuthor([item('作者：林月桂', 'pre'), ...PROSE.map((text) => item(text))])).toBeNull();
  });
});

describe('several signatures', () => {
  it('are not a signature and the credit under a picture', () => {
    expect(author(['西岸社临港11月2日电（记者林月桂）港口清晨开了工。', ...PROSE, '海湾社记者 周明朗 摄', '尾声。'])).toBe('林月桂');
  });

  it('of several pieces on one page name nobody', () => {
    expect(author(['作者：林月桂', ...PROSE, '作者：周明朗', ...PROSE])).toBe('');
    expect(author([...PROSE, '他走了。（林月桂 文/图）', ...PROSE, '她也走了。（记者 周明朗）'])).toBe('');
    expect(author([...PROSE, '他走了。（林月桂）', ...PROSE, '她也走了。（周明朗）', '（编制）'])).toBe('');
    expect(author(['本报讯（记者 林月桂）船到了。', ...PROSE, '本报讯（记者 周明朗）船走了。', ...PROSE])).toBe('');
  });

  it('that stand one under the other sign together', () => {
    expect(author(['记者｜林月桂', '实习记者｜周明朗', '编辑｜陈以南', ...PROSE])).toBe('林月桂 周明朗');
    expect(author(['作者：林月桂', '记者：周明朗', ...PROSE])).toBe('林月桂 周明朗');
    expect(author(['作者：林月桂', '作者：林月桂', ...PROSE])).toBe('林月桂');
    expect(author(['记者｜林月桂', PROSE[0] as string, '记者｜周明朗', ...PROSE])).toBe('');
  });

  it('that agree are one, the fuller', () => {
    expect(author(['本报讯（记者 林月桂）船到了。', ...PROSE, '（记者 林月桂 周明朗）'])).toBe('林月桂 周明朗');
  });

  it('are outweighed by the one that signs the whole', () => {
    expect(author(['文/林月桂', ...PROSE, '“不急。”（记者 周明朗）'])).toBe('林月桂');
    expect(author(['作者：林月桂 编译：周明朗', ...PROSE])).toBe('林月桂');
    expect(author(['作者：林月桂', '编译：周明朗', ...PROSE])).toBe('林月桂');
  });
});

it('looks through line breaks inside a paragraph', () => {
  expect(author([`文/林月桂\n${PROSE[0]}`, ...PROSE])).toBe('林月桂');
});

it('says by which form the writer was found', () => {
  expect(read([...PROSE, '（海湾台记者 林月桂）'])?.rule).toBe('bracket-tail');
});

it.each(['（', '记者', '（记者 ', '记者 林月桂 ', '作者：', ' ', '/', '（林月桂', '（林月桂）'])(
  'answers 200,000 characters of «%s» in time, at the head, alone and at the tail',
  (piece) => {
    const line = piece.repeat(Math.ceil(200_000 / piece.length));
    const start = performance.now();
    for (const lines of [[line, ...PROSE], [line], [...PROSE, line], [`a${line}b`]]) read(lines);
    // Far above what it takes, far below what anything but a linear way would take.
    expect(performance.now() - start).toBeLessThan(2000);
  },
);

describe('the forms', () => {
  it('have ids of their own, one group, and a reason', () => {
    expect(new Set(SIGNATURES.map(({ id }) => id)).size).toBe(SIGNATURES.length);
    for (const { id, signature, why, seen } of SIGNATURES) {
      expect(new RegExp(`${signature}|`).exec('')?.length, `${id} must have exactly one group: the names`).toBe(2);
      expect(why.length, `${id} needs a reason`).toBeGreaterThan(10);
      expect(URL.canParse(seen), `${id} was seen nowhere`).toBe(true);
    }
  });
});
