// Sina's own sentences as lines of the text, one for every dropping rule of src/sites/lines.ts, each where the pages print it.
import type { Random } from '../random.ts';
import type { TemplateId } from './block.ts';

export interface NoiseLine {
  rule: string;
  on: readonly TemplateId[];
  /** `first` is the very first line, `last` the very last. */
  at: 'first' | 'head' | 'between' | 'tail' | 'last';
  words(random: Random): string;
}

const ALL: readonly TemplateId[] = ['mobile', 'desktop-2018', 'desktop-2015', 'desktop-2009', 'desktop-2008', 'desktop-2004', 'blog'];
const NEW: readonly TemplateId[] = ['desktop-2018', 'mobile'];

export const LINES: readonly NoiseLine[] = [
  {
    rule: 'topic-line',
    on: NEW,
    at: 'first',
    words: (random) => random.pick(['专题：聚焦沿海仓单季', '相关专题：冷链运价专题', '专题：二季度财报一览']),
  },
  { rule: 'jinqilin', on: NEW, at: 'head', words: () => '炒股就看金麒麟分析师研报，权威，专业，及时，全面，助您挖掘潜力主题机会！' },
  { rule: 'app-download-market', on: NEW, at: 'head', words: () => '安装新浪财经客户端第一时间接收最全面的市场资讯→【下载地址】' },
  {
    rule: 'app-download-rates',
    on: NEW,
    at: 'between',
    words: (random) => random.pick(['下载新浪财经APP，了解全球实时汇率', '下载新浪财经APP，查看更多资讯和大V观点']),
  },
  { rule: 'app-ratings', on: NEW, at: 'head', words: () => '登录新浪财经APP 搜索【信披】查看更多考评等级' },
  {
    rule: 'esg-services',
    on: NEW,
    at: 'head',
    words: () =>
      '新浪财经ESG评级中心提供包括资讯、报告、培训、咨询等在内的14项ESG服务，助力上市公司传播ESG理念，提升ESG可持续发展表现。点击查看【ESG评级中心服务手册】',
  },
  { rule: 'futures-account', on: NEW, at: 'between', words: () => '新浪合作大平台期货开户 安全快捷有保障' },
  {
    rule: 'quote-links',
    on: ['desktop-2015', 'mobile'],
    at: 'head',
    words: (random) =>
      random.pick([
        '热点栏目 自选股 数据中心 行情中心 资金流向 模拟交易 客户端',
        '热点栏目　自选股 数据中心 行情中心 资金流向 千股千评 个股诊断 最新评级 模拟交易 客户端',
      ]),
  },
  { rule: 'super-topic', on: NEW, at: 'head', words: () => '股市瞬息万变，投资难以决策？来#A股参谋部#超话聊一聊，[点击进入超话]' },
  { rule: 'account-envelope', on: NEW, at: 'between', words: () => '炒股开户享福利，入金抽188元红包，100%中奖！' },
  {
    rule: 'account-call',
    on: NEW,
    at: 'head',
    words: (random) =>
      random.pick([
        '股市回暖，抄底炒股先开户！智能定投、条件单，个股雷达',
        '蚂蚁集团来了！10月29日！立即开户为申购做好准备！【立即上车做股东，享开户福利！】',
        'A股第二波上涨行情来了？别错过入场时机，立即开户跟进>>',
      ]),
  },
  {
    rule: 'app-level2',
    on: NEW,
    at: 'head',
    words: (random) =>
      random.pick([
        '新浪财经Level2：A股极速看盘 新浪财经App：直播上线 博主一对一指导 新浪港股APP：实时行情 独家内参',
        '新浪财经Level2：A股极速看盘',
        '新浪财经App：直播上线　博主一对一指导',
        '新浪港股APP：实时行情 独家内参',
      ]),
  },
  { rule: 'forex-app', on: NEW, at: 'head', words: () => '全球汇率新浪最全炒汇神器' },
  {
    rule: 'tip-off-call',
    on: NEW,
    at: 'between',
    words: () => '【线索征集令！】你吐槽，我倾听；您爆料，我报道！爆料联系邮箱：finance_biz@sina.com',
  },
  { rule: 'macd-link', on: NEW, at: 'tail', words: () => 'MACD金叉信号形成，这些股涨势不错！' },
  {
    rule: 'claims-platform',
    on: NEW,
    at: 'tail',
    words: () => '受损股民可至新浪股民维权平台登记该公司维权：http://wq.finance.sina.com.cn/ 关注@新浪证券，也可添加工作人员微信',
  },
  {
    rule: 'claims-platform',
    on: NEW,
    at: 'head',
    words: (random) => random.pick(['受损股民可至新浪股民维权平台登记该公司维权：', '点击进入新浪股民维权平台>>']),
  },
  { rule: 'claims-report', on: NEW, at: 'head', words: () => '股民维权平台发起维权：https://wq.finance.sina.com.cn/' },
  {
    rule: 'research-sale',
    on: NEW,
    at: 'head',
    words: () => '@全体股民：《投资研报》巨额特惠，满3000减1000，满1500减500！【历史低价手慢无，速抢>>】',
  },
  {
    rule: 'statement-machine',
    on: NEW,
    at: 'tail',
    words: () =>
      '声明：市场有风险，投资需谨慎。 本文为AI大模型基于第三方数据库自动发布，不代表新浪财经观点，任何在本文出现的信息均只作为参考，不构成个人投资建议。如有出入请以实际公告为准。',
  },
  { rule: 'more-answers', on: NEW, at: 'tail', words: () => '查看更多董秘问答>>' },
  {
    rule: 'statement-answers',
    on: NEW,
    at: 'tail',
    words: () => '免责声明：本信息由新浪财经从公开信息中摘录，不构成任何投资建议；新浪财经不保证数据的准确性，内容仅供参考。',
  },
  { rule: 'announcement-link', on: NEW, at: 'tail', words: () => '点击查看公告原文>>' },
  { rule: 'flash-next', on: ['flash'], at: 'tail', words: () => '下一条快讯将在 18 秒后 到达新浪财经APP' },
  { rule: 'flash-app', on: ['flash'], at: 'last', words: () => '最先掌握财经7x24快讯 就在新浪财经APP 立即前往 扫码下载' },
  {
    rule: 'wechat-follow',
    on: NEW,
    at: 'tail',
    words: (random) => random.pick(['24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）', '新浪财经公众号']),
  },
  { rule: 'app-slogan', on: NEW, at: 'tail', words: () => '海量资讯、精准解读，尽在新浪财经APP' },
  { rule: 'forum-sentence', on: ['desktop-2015', 'desktop-2018'], at: 'tail', words: () => '进入【新浪财经股吧】讨论' },
  {
    rule: 'statement-partner',
    on: ALL,
    at: 'tail',
    words: (random) =>
      random.pick([
        '新浪声明：此消息系转载自新浪合作媒体，新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。',
        '新浪声明：新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。',
      ]),
  },
  {
    rule: 'statement-opinion',
    on: ['desktop-2009', 'desktop-2008', 'desktop-2015'],
    at: 'tail',
    words: (random) =>
      random.pick([
        '新浪声明：本版文章内容纯属作者个人观点，仅供投资者参考，并不构成投资建议。投资者据此操作，风险自担。',
        '新浪提示：文章只为作者观点，不代表新浪财经立场。',
        '新浪财经声明：本文仅代表作者个人观点，不代表新浪财经立场。',
      ]),
  },
  {
    rule: 'statement-not-ours',
    on: ['desktop-2015', 'desktop-2018'],
    at: 'tail',
    words: (random) =>
      random.pick(['新浪财经意见领袖专栏文章均为作者个人观点，不代表新浪财经的立场和观点。', '（声明：本文仅代表作者观点，不代表新浪网立场。）']),
  },
  {
    rule: 'statement-column',
    on: ['desktop-2015', 'desktop-2018'],
    at: 'tail',
    words: () => '本文为作者独家授权新浪财经使用，请勿转载。所发表言论不代表本站观点。',
  },
  {
    rule: 'leader-wechat',
    on: ['desktop-2015', 'desktop-2018'],
    at: 'tail',
    words: () =>
      '欢迎关注官方微信“意见领袖”，阅读更多精彩文章。点击微信界面右上角的+号，选择“添加朋友”，输入意见领袖的微信号“kopleader”即可，也可以扫描下方二维码添加关注。',
  },
  { rule: 'maker-wechat', on: ['desktop-2015'], at: 'tail', words: () => '欢迎关注“创事记”的微信订阅号：sinachuangshiji' },
  {
    rule: 'licensed-statement',
    on: ['desktop-2009'],
    at: 'last',
    words: () => '新浪声明：本文为《海湾月刊》授权新浪财经中心(财经、科技频道)转载，并未授权新浪网合作伙伴转载，如擅自转载构成侵权，责任自负。',
  },
  { rule: 'planner-contest', on: ['desktop-2015', 'desktop-2018'], at: 'tail', words: () => '银华杯十佳银行理财师大赛，惊喜大奖至高荣誉等你来！' },
  {
    rule: 'review-column',
    on: ['desktop-2008', 'desktop-2009'],
    at: 'tail',
    words: () => '更多精彩评论，更多传媒视点，更多传媒人风采，尽在新浪财经新评谈栏目，欢迎访问新浪财经新评谈栏目。',
  },
  {
    rule: 'statement-accounts',
    on: NEW,
    at: 'tail',
    words: () =>
      '免责声明：自媒体综合提供的内容均源自自媒体，版权归原作者所有，转载请联系原作者并获许可。文章观点仅代表作者本人，不代表新浪立场。若内容涉及投资建议，仅供参考勿作为投资依据。投资有风险，入市需谨慎。',
  },
  {
    rule: 'statement-thirty-days',
    on: ALL,
    at: 'tail',
    words: (random) =>
      `特别声明：以上文章内容仅代表作者本人观点，不代表新浪网观点或立场。${random.pick(['如有关于', '如关于'])}作品内容、版权或其它问题请于作品发表后的30日内与新浪网联系。`,
  },
  {
    rule: 'statement-exclusive',
    on: NEW,
    at: 'tail',
    words: (random) =>
      random.pick([
        '声明：新浪网独家稿件，未经授权禁止转载。',
        '声明：本文为新浪财经独家稿件，未经授权禁止转载。',
        '新浪财经独家稿件，未经授权，任何媒体不得转载！',
      ]),
  },
  { rule: 'editor-nobody', on: ['desktop-2009', 'blog'], at: 'tail', words: (random) => random.pick(['责任编辑：', '（责任编辑：）']) },
  { rule: 'app-hot-spots', on: NEW, at: 'tail', words: (random) => random.pick(['投资热点尽在新浪财经APP>', '投资热点尽在新浪财经APP']) },
  { rule: 'topic-line-tail', on: NEW, at: 'tail', words: () => '相关专题：聚焦沿海仓单季专题' },
  { rule: 'published-at', on: ['mobile', 'desktop-2018'], at: 'last', words: (random) => `发布于：${random.pick(['北京', '广东', '黑龙江'])}` },
  {
    rule: 'page-numbers-line',
    on: ['desktop-2009', 'desktop-2008', 'desktop-2004'],
    at: 'last',
    words: (random) => random.pick(['上一页 1 2 3 下一页', '1 2 3 下一页', '上一页 1 2']),
  },
  { rule: 'more-pictures', on: ['desktop-2009', 'desktop-2015'], at: 'tail', words: () => '查看更多美图请进入【新浪时尚图库】频道' },
  { rule: 'mobile-site', on: ['desktop-2009', 'desktop-2015'], at: 'tail', words: () => '看明星八卦、娱乐新闻，上手机新浪网娱乐频道 ent.sina.cn' },
  { rule: 'account-gift', on: NEW, at: 'head', words: (random) => random.pick(['股市跌了别害怕！', '反弹行情下的专属投资礼包！']) },
  { rule: 'account-gold', on: NEW, at: 'head', words: () => '股民福利来了！十大金股送给你，带你掘金“黄金坑”！点击查看>>' },
  {
    rule: 'vote-call',
    on: NEW,
    at: 'head',
    words: (random) =>
      random.pick([
        '感知中国经济的真实温度，见证逐梦时代的前行脚步。谁能代表这一年？【我要投票】',
        '“只有潮水退了才知道谁在裸泳”，年度评选正在进行。【点击投票】',
        '基金之夜|大V评选 五十位名家入围→投票',
        '>>>我要投票',
      ]),
  },
  { rule: 'consumer-complaint', on: ['desktop-2009'], at: 'head', words: () => '>>>>消费曝光台·我要投诉' },
  {
    rule: 'flash-slogan',
    on: ['flash'],
    at: 'head',
    words: (random) => random.pick(['7x24小时全球实时财经新闻 直播', '坚持做最好的财经直播报道，给百姓最真的财经动态。']),
  },
  { rule: 'page-headings', on: ['desktop-2009', 'desktop-2008'], at: 'head', words: (random) => `第${random.pick([1, 2, 3])}页：吊机和它的主人` },
  { rule: 'desk-wechat', on: NEW, at: 'tail', words: () => '关注@新浪证券、微信关注新浪券商基金，投资资讯早知道' },
  {
    rule: 'desk-wechat',
    on: NEW,
    at: 'head',
    words: () => '微博关注@新浪证券、微信关注新浪券商基金、百度搜索新浪股民维权、访问新浪财经客户端、新浪财经首页都能找到我们！',
  },
  {
    rule: 'tech-wechat',
    on: NEW,
    at: 'tail',
    words: (random) => random.pick(['新浪科技公众号', '“掌”握科技鲜闻 （微信搜索techsina或扫描左侧二维码关注）']),
  },
  {
    rule: 'news-wechat',
    on: ['desktop-2009', 'desktop-2018'],
    at: 'tail',
    words: () => '更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）',
  },
  { rule: 'account-signature', on: NEW, at: 'tail', words: (random) => random.pick(['THE_END', '新浪网 作者 海湾观察 优质财经领域创作者']) },
  { rule: 'comment-count', on: ALL, at: 'tail', words: (random) => random.pick(['已有_COUNT_位网友发表评论', '已有 128 人参与评论']) },
  { rule: 'unfilled-template', on: NEW, at: 'tail', words: () => '@@title@@ @@teacher_name@@' },
  { rule: 'video-loading', on: NEW, at: 'between', words: (random) => random.pick(['视频加载中，请稍候...', '不支持Flash']) },
  {
    rule: 'all-pictures',
    on: ['desktop-2008', 'desktop-2009'],
    at: 'between',
    words: (random) => random.pick(['点击此处查看全部财经新闻图片', '点击此处查看其它图片']),
  },
  { rule: 'share-line', on: ALL, at: 'tail', words: (random) => random.pick(['分享到: 微博 微信 QQ空间', '分享到：', '转发此文至微博　我要评论']) },
  {
    rule: 'comment-invitation',
    on: ['desktop-2009', 'desktop-2008'],
    at: 'tail',
    words: (random) => random.pick(['欢迎发表评论　我要评论', '发表评论']),
  },
  { rule: 'phone-news', on: ['desktop-2009'], at: 'tail', words: () => '【 手机看新闻 】 【 新浪财经吧 】' },
  {
    rule: 'page-buttons',
    on: ['desktop-2004', 'desktop-2008'],
    at: 'tail',
    words: (random) => random.pick(['【评论】【收藏此页】【大 中 小】【打印】【关闭】', '【推荐】【 小字】【打印】【下载点点通】【关闭】']),
  },
  {
    rule: 'search-line',
    on: ['desktop-2004', 'desktop-2008'],
    at: 'tail',
    words: (random) => random.pick(['爱问(iAsk.com)', '爱问(iAsk.com) 相关网页共约513,000篇。']),
  },
  {
    rule: 'sms-offers',
    on: ['desktop-2004', 'desktop-2000'],
    at: 'tail',
    words: (random) =>
      random.pick([
        '想第一时间得知美伊战争消息吗？马上订阅短信新闻冲浪！',
        '新浪短信头条新闻的方便快捷，让世界随您移动！',
        '新浪企业广场诚征全国代理',
      ]),
  },
  { rule: 'opinion-invitation', on: ['desktop-2004'], at: 'tail', words: () => '请您点击此处就本文发表您的高见' },
  { rule: 'messenger-download', on: ['desktop-2004'], at: 'tail', words: () => '欢迎下载信息即时传送软件-新浪点点通' },
  { rule: 'channel-invitation', on: ['desktop-2009', 'desktop-2008'], at: 'tail', words: () => '更多精彩内容请进入健康频道 >>' },
  { rule: 'personal-opinion', on: ['mobile', 'desktop-2004'], at: 'last', words: () => '本文纯属个人意见，与本网站立场无关。' },
  { rule: 'hongkong-facebook', on: ['desktop-2009'], at: 'last', words: () => '香港新浪新聞現已開設Facebook專頁，讓你即時掌握新聞！[按此 Like]' },
  { rule: 'hongkong-copyright', on: ['desktop-2009'], at: 'last', words: () => '(內容由新浪北京提供。未經授權，不得轉載。)' },
];
