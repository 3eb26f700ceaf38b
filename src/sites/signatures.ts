// How Chinese media sign their articles: the places and forms in which a name is certainly the writer's, and only those.

/** One form of signature. Its first group is the names; `at` says among which lines it counts. */
export interface SignatureRule {
  id: string;
  signature: string;
  at: { first: number } | { last: number };
  /** The names must be Chinese ones with a known surname: in brackets at the end also stand 完, 图 and 化名. */
  surname: boolean;
  why: string;
  seen: string;
}

/** The surnames of nearly all Chinese, the two-character ones first. */
export const SURNAMES =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 李 王 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 庞 樊 兰 殷 施 陶 洪 翟 安 颜 倪 严 牛 温 芦 季 俞 章 鲁 葛 伍 韦 申 尤 毕 聂 丛 焦 向 柳 邢 路 岳 齐 沿 梅 莫 庄 辛 管 祝 左 涂 谷 祁 时 舒 耿 牟 卜 詹 关 苗 凌 费 纪 靳 盛 童 欧 甄 项 曲 成 游 阳 裴 席 卫 查 屈 鲍 位 覃 霍 翁 隋 植 甘 景 薄 单 包 司 柏 宁 柯 阮 桂 闵 解 强 柴 华 车 冉 房 边 辜 吉 饶 刁 瞿 戚 丘 古 米 池 滕 晋 苑 邬 臧 畅 宫 来 嵺 苟 全 褚 廉 简 娄 盖 符 奚 木 穆 党 燕 郎 邸 冀 谈 姬 屠 连 郜 晏 栾 郁 商 蒙 计 喻 揭 窦 迟 宇 敖 糜 鄢 冷 卓 花 仇 艾 蓝 都 巩 稽 井 练 仲 乐 虞 卞 封 竺 冼 原 官 衣 楚 佟 栗 匡 宗 应 台 巫 鞠 僧 桑 荆 谌 银 扬 明 沙 薄 伏 岑 习 胥 保 和 蔺 竹 佘';

const NAME = '[\\u4e00-\\u9fff]{2,4}';
const NAMES = `${NAME}(?:[\\s、，,]+${NAME}){0,4}`;
const SEEN = 'https://github.com/GeneralNewsExtractor/GeneralNewsExtractor/tree/master/tests/sina';

export const SIGNATURES: readonly SignatureRule[] = [
  {
    id: 'written-by',
    signature: `^[（(【\\[]?\\s*(?:撰文|作者|采写|撰稿|采访|文)\\s*[|｜/／:：丨]\\s*(?:[\\u4e00-\\u9fff]{2,10}记者\\s*)?(${NAMES})\\s*[）)】\\]]?$`,
    at: { first: 6 },
    surname: false,
    why: 'A line of its own at the head: 撰文 | 某某.',
    seen: 'https://finance.sina.com.cn/stock/stockzmt/2024-09-08/doc-incnmzsa6529072.shtml',
  },
  {
    id: 'written-by-anywhere',
    signature: `^[（(【\\[]?\\s*(?:撰文|作者|采写|撰稿|采访|文)\\s*[|｜/／:：丨]\\s*(?:[\\u4e00-\\u9fff]{2,10}记者\\s*)?(${NAMES})\\s*[）)】\\]]?$`,
    at: { last: 1000 },
    surname: true,
    why: 'The same further down: under a long standfirst, or before references and notes.',
    seen: 'http://finance.sina.com.cn/china/20140301/024218372262.shtml',
  },
  {
    id: 'reporter-dateline',
    signature: `^.{0,24}?[（(][^（）()]{0,12}记者\\s*[:：]?\\s*(${NAME}(?:[\\s、]+(?!通讯员|实习|摄影|报道|发自)${NAME}){0,3})(?=\\s*[）)]|\\s+(?:通讯员|实习生|实习记者|摄影|发自|报道|[\\u4e00-\\u9fff]{2,4}报道))`,
    at: { first: 3 },
    surname: true,
    why: 'The dateline of agency copy: 某报讯（记者 某某）.',
    seen: SEEN,
  },
  {
    id: 'reporter-line',
    signature: `^[\\u4e00-\\u9fff]{2,12}记者\\s*[_|｜]?\\s*(${NAME}(?:[\\s、]+(?![\\u4e00-\\u9fff]{0,4}报道)${NAME}){0,3})\\s+\\S{0,6}报道(?:\\s.{0,20})?$`,
    at: { first: 3 },
    surname: true,
    why: 'A line of its own under the title: 某周刊记者 某某 北京报道.',
    seen: 'http://news.sina.com.cn/s/sd/2011-05-20/151022500587_4.shtml',
  },
  {
    id: 'reporter-tail',
    signature: `^[（(]\\s*[\\u4e00-\\u9fff]{0,10}记者\\s*(${NAMES})\\s*[）)]$`,
    at: { last: 4 },
    surname: true,
    why: 'A line of its own at the end: （某台记者 某某）.',
    seen: 'https://news.sina.com.cn/o/2024-05-16/doc-inavmmfi1968342.shtml',
  },
  {
    id: 'translator-tail',
    signature: `^[^]*[（(]\\s*(${NAME})\\s*[/／]\\s*(?:编译|文|编写)\\s*[）)]\\s*$`,
    at: { last: 3 },
    surname: false,
    why: 'At the end of the last paragraph: (某某/编译).',
    seen: 'http://finance.sina.com.cn/roll/20120307/074611531346.shtml',
  },
  {
    id: 'sent-from-tail',
    signature: `^[^]*[（(]\\s*(${NAME})\\s+发自\\s*[\\u4e00-\\u9fff]{2,6}\\s*[）)]\\s*$`,
    at: { last: 3 },
    surname: true,
    why: 'At the end of the last paragraph: (某某 发自上海).',
    seen: 'http://finance.sina.com.cn/roll/20120307/074611531346.shtml',
  },
  {
    id: 'name-tail',
    signature: '^[^]*[。！？”…]?\\s*[（(]\\s*([\\u4e00-\\u9fff]{2,3})\\s*[）)]\\s*▲?\\s*$',
    at: { last: 2 },
    surname: true,
    why: 'A bare name in brackets that closes the article.',
    seen: 'https://finance.sina.cn/2024-01-04/detail-inaaimzh4106455.d.html',
  },
];

/** Words of two or three characters that close an article in brackets and begin like a surname. */
export const NO_NAMES =
  '全文 全文完 完 图文 文图 方正 金融 时报 华商 万元 单位 计划 来源 原文 连载 时间 宁波 宁夏 安徽 安阳 安庆 江苏 江西 江门 云南 石家庄 石河子 温州 成都 金华 武汉 武威 黄山 黄石 池州 马鞍山 柳州 桂林 梅州 常州 常德 常熟 海南 台北 台湾 台州 包头 华东 华南 华北 华中 项目 方案 高层 高管 高清 毛利 施工 易方达 温馨 康复 白天 明天 明年 石油 钱塘 项下 于是 通讯员 农业 应急 都市 上官网 东方网 东方财 关注 关键 花旗 汇丰 连云港 盛京 喻为 都匀 房产 车讯 习题 古代 古董 经济 水利 安全 平安 成交 成功 成员 时评 沈阳 洪都 雷锋 齐鲁 常务 方便';
