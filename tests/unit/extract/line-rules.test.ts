// Whole lines that are Sina's own are dropped at their place; the same words in an article stay.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../scripts/line-words.ts';
import { type Item, isLine } from '../../../src/extract/line.ts';
import { applyLineRules } from '../../../src/extract/line-rules.ts';
import { LINES } from '../../../src/sites/lines.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const itemsOf = (texts: readonly string[]): Item[] => texts.map((text) => ({ kind: 'p', text, html: text, element }));
const keptOf = (texts: readonly string[]): string[] =>
  applyLineRules(itemsOf(texts))
    .items.filter(isLine)
    .map(({ text }) => text);
const PROSE = Array.from({ length: 20 }, (_, at) => `第${at + 1}段写的是码头上的事，吊机从清晨一直转到深夜。`);

type Place = 'head' | 'tail';
const SENTENCES: { rule: string; place: Place; anywhere: boolean; sentence: string }[] = [
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '（责任编辑：林秀敏）' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑：王永生' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑：王永生 文字编辑：林月桂' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '审读：林月桂 责任编辑：王永生' },
  {
    rule: 'licensed-statement',
    place: 'tail',
    anywhere: false,
    sentence: '新浪声明：本文为《海湾月刊》授权新浪财经中心转载，并未授权新浪网合作伙伴转载，如合作伙伴擅自转载，责任自负。',
  },
  { rule: 'planner-contest', place: 'tail', anywhere: false, sentence: '银华杯十佳银行理财师大赛，惊喜大奖至高荣誉等你来！' },
  { rule: 'jinqilin', place: 'head', anywhere: false, sentence: '炒股就看金麒麟分析师研报，权威，专业，及时，全面，助您挖掘潜力主题机会！' },
  { rule: 'app-download-market', place: 'head', anywhere: false, sentence: '安装新浪财经客户端第一时间接收最全面的市场资讯→【下载地址】' },
  { rule: 'app-download-rates', place: 'head', anywhere: true, sentence: '下载新浪财经APP，了解全球实时汇率' },
  { rule: 'app-download-rates', place: 'head', anywhere: true, sentence: '下载新浪财经APP，查看更多资讯和大V观点' },
  { rule: 'app-ratings', place: 'head', anywhere: true, sentence: '登录新浪财经APP 搜索【信披】查看更多考评等级' },
  {
    rule: 'esg-services',
    place: 'head',
    anywhere: true,
    sentence:
      '新浪财经ESG评级中心提供包括资讯、报告、培训、咨询等在内的14项ESG服务，助力上市公司传播ESG理念，提升ESG可持续发展表现。点击查看【ESG评级中心服务手册】',
  },
  { rule: 'futures-account', place: 'tail', anywhere: true, sentence: '新浪合作大平台期货开户 安全快捷有保障' },
  { rule: 'quote-links', place: 'head', anywhere: true, sentence: '热点栏目 自选股 数据中心 行情中心 资金流向 模拟交易 客户端' },
  {
    rule: 'quote-links',
    place: 'head',
    anywhere: true,
    sentence: '热点栏目 自选股 数据中心 行情中心 资金流向 千股千评 个股诊断 最新评级 模拟交易 客户端',
  },
  { rule: 'app-slogan', place: 'tail', anywhere: true, sentence: '海量资讯、精准解读，尽在新浪财经APP' },
  { rule: 'forum-sentence', place: 'tail', anywhere: true, sentence: '进入【新浪财经股吧】讨论' },
  {
    rule: 'statement-partner',
    place: 'tail',
    anywhere: false,
    sentence:
      '新浪声明：此消息系转载自新浪合作媒体，新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。文章内容仅供参考，不构成投资建议。投资者据此操作，风险自担。',
  },
  {
    rule: 'statement-partner',
    place: 'tail',
    anywhere: false,
    sentence: '新浪声明：新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。',
  },
  {
    rule: 'statement-accounts',
    place: 'tail',
    anywhere: false,
    sentence:
      '免责声明：自媒体综合提供的内容均源自自媒体，版权归原作者所有，转载请联系原作者并获许可。文章观点仅代表作者本人，不代表新浪立场。若内容涉及投资建议，仅供参考勿作为投资依据。投资有风险，入市需谨慎。',
  },
  {
    rule: 'statement-thirty-days',
    place: 'tail',
    anywhere: false,
    sentence:
      '特别声明：以上文章内容仅代表作者本人观点，不代表新浪网观点或立场。如有关于作品内容、版权或其它问题请于作品发表后的30日内与新浪网联系。',
  },
  { rule: 'statement-exclusive', place: 'tail', anywhere: false, sentence: '声明：新浪网独家稿件，未经授权禁止转载。' },
  { rule: 'weibo-of-the-day', place: 'tail', anywhere: false, sentence: '微博推荐 | 今日微博热点（编辑：SN067）' },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '上一页 1 2 3 下一页' },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '1 2 下一页' },
  { rule: 'more-pictures', place: 'tail', anywhere: false, sentence: '查看更多美图请进入高清图库' },
  { rule: 'mobile-site', place: 'tail', anywhere: false, sentence: '看明星八卦、影视资讯，上手机新浪网娱乐频道 ent.sina.cn' },
  { rule: 'statement-exclusive', place: 'tail', anywhere: false, sentence: '新浪财经独家稿件，未经授权，任何媒体不得转载！' },
  { rule: 'editor-nobody', place: 'tail', anywhere: false, sentence: '责任编辑：' },
  { rule: 'editor-nobody', place: 'tail', anywhere: false, sentence: '（责任编辑：）' },
  { rule: 'app-hot-spots', place: 'tail', anywhere: true, sentence: '投资热点尽在新浪财经APP>' },
  { rule: 'topic-line-tail', place: 'tail', anywhere: false, sentence: '相关专题：聚焦三季报专题' },
  { rule: 'app-level2', place: 'head', anywhere: true, sentence: '新浪财经Level2：A股极速看盘' },
  { rule: 'app-level2', place: 'head', anywhere: true, sentence: '新浪财经App：直播上线 博主一对一指导' },
  { rule: 'app-level2', place: 'head', anywhere: true, sentence: '新浪港股APP：实时行情 独家内参' },
  { rule: 'topic-line', place: 'head', anywhere: false, sentence: '专题：聚焦三季报' },
  { rule: 'super-topic', place: 'head', anywhere: false, sentence: '股市瞬息万变，投资难以决策？来#A股参谋部#超话聊一聊，[点击进入超话]' },
  { rule: 'account-envelope', place: 'head', anywhere: true, sentence: '炒股开户享福利，入金抽188元红包，100%中奖！' },
  { rule: 'account-call', place: 'head', anywhere: true, sentence: '股市回暖，抄底炒股先开户！' },
  {
    rule: 'app-level2',
    place: 'head',
    anywhere: true,
    sentence: '新浪财经Level2：A股极速看盘 新浪财经App：直播上线 博主一对一指导 新浪港股APP：实时行情 独家内参',
  },
  { rule: 'forex-app', place: 'head', anywhere: false, sentence: '全球汇率新浪最全炒汇神器' },
  { rule: 'tip-off-call', place: 'head', anywhere: true, sentence: '【线索征集令！】你吐槽，我倾听；您爆料，我报道！' },
  { rule: 'macd-link', place: 'tail', anywhere: false, sentence: 'MACD金叉信号形成，这些股涨势不错！' },
  { rule: 'claims-platform', place: 'tail', anywhere: true, sentence: '受损股民可至新浪股民维权平台登记该公司维权：http://wq.finance.sina.com.cn/' },
  { rule: 'claims-platform', place: 'head', anywhere: true, sentence: '受损股民可至新浪股民维权平台登记该公司维权：' },
  { rule: 'claims-platform', place: 'head', anywhere: true, sentence: '点击进入新浪股民维权平台>>' },
  { rule: 'claims-report', place: 'head', anywhere: false, sentence: '股民维权平台发起维权：https://wq.finance.sina.com.cn/' },
  {
    rule: 'research-sale',
    place: 'head',
    anywhere: false,
    sentence: '@全体股民：《投资研报》巨额特惠，满3000减1000，满1500减500！【历史低价手慢无，速抢>>】',
  },
  {
    rule: 'statement-machine',
    place: 'tail',
    anywhere: false,
    sentence:
      '声明：市场有风险，投资需谨慎。 本文为AI大模型基于第三方数据库自动发布，不代表新浪财经观点，任何在本文出现的信息均只作为参考，不构成个人投资建议。如有出入请以实际公告为准。',
  },
  { rule: 'statement-machine', place: 'tail', anywhere: false, sentence: '本文为AI大模型基于第三方数据库自动发布，不代表新浪财经观点。' },
  { rule: 'more-answers', place: 'tail', anywhere: false, sentence: '查看更多董秘问答>>' },
  { rule: 'statement-answers', place: 'tail', anywhere: false, sentence: '免责声明：本信息由新浪财经从公开信息中摘录，不构成任何投资建议。' },
  { rule: 'announcement-link', place: 'tail', anywhere: false, sentence: '点击查看公告原文>>' },
  { rule: 'flash-next', place: 'tail', anywhere: false, sentence: '下一条快讯将在 ?? 秒后 到达新浪财经APP' },
  { rule: 'flash-app', place: 'tail', anywhere: false, sentence: '最先掌握财经7x24快讯 就在新浪财经APP' },
  {
    rule: 'wechat-follow',
    place: 'tail',
    anywhere: false,
    sentence: '24小时滚动播报最新的财经资讯和视频，更多粉丝福利扫描二维码关注（sinafinance）',
  },
  { rule: 'wechat-follow', place: 'tail', anywhere: false, sentence: '新浪财经公众号' },
  { rule: 'published-at', place: 'tail', anywhere: false, sentence: '发布于：北京' },
  { rule: 'editor-short', place: 'tail', anywhere: false, sentence: '（责编： 林山水）' },
  { rule: 'editor-short', place: 'tail', anywhere: false, sentence: '[编辑：林月桂]' },
  { rule: 'editor-short', place: 'tail', anywhere: false, sentence: '责编：林月桂' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '[责任编辑：林月桂]' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑 林月桂' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑：林月桂 校对：周明朗' },
  { rule: 'editor-number', place: 'tail', anywhere: false, sentence: '编辑：SN067' },
  { rule: 'account-gift', place: 'head', anywhere: false, sentence: '股市跌了别害怕！' },
  { rule: 'account-gift', place: 'head', anywhere: false, sentence: '反弹行情下的专属投资礼包！' },
  {
    rule: 'account-call',
    place: 'head',
    anywhere: true,
    sentence: '蚂蚁集团来了！10月29日！立即开户为申购做好准备！【立即上车做股东，享开户福利！】',
  },
  { rule: 'account-gold', place: 'head', anywhere: true, sentence: '股民福利来了！十大金股送给你，带你掘金“黄金坑”！点击查看>>' },
  { rule: 'account-call', place: 'head', anywhere: true, sentence: 'A股第二波上涨行情来了？别错过入场时机，立即开户跟进>>' },
  {
    rule: 'vote-call',
    place: 'head',
    anywhere: false,
    sentence: '感知中国经济的真实温度，见证逐梦时代的前行脚步，谁能代表年度人物？【我要投票】',
  },
  { rule: 'vote-call', place: 'head', anywhere: false, sentence: '“只有潮水退了才知道谁在裸泳”，年度基金评选开始。【点击投票】' },
  { rule: 'vote-call', place: 'head', anywhere: false, sentence: '基金之夜|大V评选 五十位名家入围→投票' },
  { rule: 'vote-call', place: 'head', anywhere: false, sentence: '>>>我要投票' },
  { rule: 'consumer-complaint', place: 'head', anywhere: false, sentence: '>>>>消费曝光台·我要投诉' },
  { rule: 'consumer-complaint', place: 'head', anywhere: false, sentence: '消费曝光台 我要投诉>>' },
  { rule: 'flash-slogan', place: 'head', anywhere: false, sentence: '7x24小时全球实时财经新闻 直播' },
  { rule: 'flash-slogan', place: 'head', anywhere: false, sentence: '坚持做最好的财经直播报道，给百姓最真的财经动态。' },
  { rule: 'page-headings', place: 'head', anywhere: false, sentence: '第2页：吊机和它的主人' },
  { rule: 'desk-wechat', place: 'tail', anywhere: true, sentence: '关注@新浪证券、微信关注新浪券商基金，投资资讯早知道' },
  {
    rule: 'desk-wechat',
    place: 'head',
    anywhere: true,
    sentence: '微博关注@新浪证券、微信关注新浪券商基金、百度搜索新浪股民维权、访问新浪财经客户端、新浪财经首页都能找到我们！',
  },
  { rule: 'tech-wechat', place: 'tail', anywhere: false, sentence: '新浪科技公众号' },
  { rule: 'tech-wechat', place: 'tail', anywhere: false, sentence: '“掌”握科技鲜闻 （微信搜索techsina或扫描左侧二维码关注）' },
  { rule: 'news-wechat', place: 'tail', anywhere: false, sentence: '更多猛料！欢迎扫描左方二维码关注新浪新闻官方微信（xinlang-xinwen）' },
  { rule: 'account-signature', place: 'tail', anywhere: false, sentence: 'THE_END' },
  { rule: 'account-signature', place: 'tail', anywhere: false, sentence: '新浪网 作者 海湾观察 优质财经领域创作者' },
  { rule: 'comment-count', place: 'tail', anywhere: false, sentence: '已有_COUNT_位网友发表评论' },
  { rule: 'comment-count', place: 'tail', anywhere: false, sentence: '已有 128 人参与评论' },
  { rule: 'unfilled-template', place: 'tail', anywhere: false, sentence: '@@title@@ @@teacher_name@@' },
  { rule: 'video-loading', place: 'head', anywhere: true, sentence: '视频加载中，请稍候...' },
  { rule: 'video-loading', place: 'head', anywhere: true, sentence: '不支持Flash' },
  { rule: 'all-pictures', place: 'head', anywhere: true, sentence: '点击此处查看全部财经新闻图片' },
  { rule: 'share-line', place: 'tail', anywhere: false, sentence: '分享到: 微博 微信 QQ空间' },
  { rule: 'share-line', place: 'tail', anywhere: false, sentence: '分享到：' },
  { rule: 'comment-invitation', place: 'tail', anywhere: false, sentence: '欢迎发表评论 我要评论' },
  { rule: 'comment-invitation', place: 'tail', anywhere: false, sentence: '发表评论' },
  { rule: 'comment-invitation', place: 'tail', anywhere: false, sentence: '发表评论 _COUNT_条' },
  { rule: 'share-line', place: 'tail', anywhere: false, sentence: '转发此文至微博 我要评论' },
  { rule: 'topic-line-tail', place: 'tail', anywhere: false, sentence: '相关专题：沿海冷库发生大火' },
  { rule: 'topic-line-tail', place: 'tail', anywhere: false, sentence: '> 相关专题:' },
  { rule: 'all-pictures', place: 'tail', anywhere: true, sentence: '点击此处查看其它图片' },
  { rule: 'page-buttons', place: 'tail', anywhere: false, sentence: '【推荐】【 小字】【打印】【下载点点通】【关闭】' },
  { rule: 'page-buttons', place: 'tail', anywhere: false, sentence: '【发表评论】【短信和E-Mail推荐】【关闭窗口】' },
  { rule: 'page-buttons', place: 'tail', anywhere: false, sentence: '【收藏此页】【 】【下载点点通】【打印】【关闭】' },
  { rule: 'search-line', place: 'tail', anywhere: false, sentence: '爱问(iAsk.com)' },
  { rule: 'search-line', place: 'tail', anywhere: false, sentence: '爱问(iAsk.com) 相关网页共约513,000篇。' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '想第一时间得知美伊战争消息吗？马上订阅短信新闻冲浪！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订新闻冲浪 关注重大事件 新浪万千新闻任你点' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订阅短信头条新闻，第一时间获知哥伦比亚号最新动态；' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '新浪短信头条新闻的方便快捷，让世界随您移动！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订阅世界杯快讯，第一时间知世界杯、中国队消息！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订阅社会、娱乐新闻短信 中手机大奖' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '手机铃声下载 快乐多多 快来搜索好歌！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '新浪企业广场诚征全国代理' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '多多精彩短信5折起，还有精彩海南游、机票、手机、MP3等着你' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '1000首短信点歌带去你真挚的祝福！ 个性图片铃声，新年好心情' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '世界杯短信游戏多多：点球大战、足球经理、世界杯大富翁！' },
  { rule: 'search-line', place: 'tail', anywhere: false, sentence: '相关网页共约639,000' },
  { rule: 'page-buttons', place: 'tail', anywhere: false, sentence: '【军事论坛】【短信推荐】【关闭窗口】' },
  { rule: 'comment-invitation', place: 'tail', anywhere: false, sentence: '【发表评论 】' },
  { rule: 'phone-news', place: 'tail', anywhere: false, sentence: '【 新浪财经吧 】' },
  { rule: 'video-loading', place: 'tail', anywhere: true, sentence: '不支持 Flash' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订短信头条新闻 天下大事尽在掌握！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '突发新闻、重大事件、百姓关注 尽在头条新闻短信' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '新浪足球彩票系列短信助您决胜千里！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订两性学堂，打开性爱心门，赢取彩信手机！' },
  { rule: 'sms-offers', place: 'tail', anywhere: false, sentence: '订中国队与世界杯新闻 国脚动态随时知晓' },
  { rule: 'phone-news', place: 'tail', anywhere: false, sentence: '【 手机看新闻 】 【 新浪财经吧 】' },
  { rule: 'page-buttons', place: 'tail', anywhere: false, sentence: '【评论】【收藏此页】【大 中 小】【打印】【关闭】' },
  { rule: 'opinion-invitation', place: 'tail', anywhere: false, sentence: '请您点击此处就本文发表您的高见' },
  { rule: 'messenger-download', place: 'tail', anywhere: false, sentence: '欢迎下载信息即时传送软件-新浪点点通' },
  { rule: 'channel-invitation', place: 'tail', anywhere: false, sentence: '更多精彩内容请进入健康频道 >>' },
  { rule: 'personal-opinion', place: 'tail', anywhere: false, sentence: '本文纯属个人意见，与本网站立场无关。' },
  { rule: 'hongkong-facebook', place: 'tail', anywhere: false, sentence: '香港新浪新聞現已開設Facebook專頁，讓你即時掌握新聞！[按此 Like]' },
  { rule: 'hongkong-copyright', place: 'tail', anywhere: false, sentence: '(內容由新浪北京提供。未經授權，不得轉載。)' },
  {
    rule: 'statement-partner',
    place: 'tail',
    anywhere: false,
    sentence: '新浪声明：所有会议实录均为现场速记整理，未经演讲者审阅，新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。',
  },
  {
    rule: 'statement-partner',
    place: 'tail',
    anywhere: false,
    sentence: '（声明：新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。）',
  },
  {
    rule: 'statement-partner',
    place: 'tail',
    anywhere: false,
    sentence: '声明：新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。',
  },
  {
    rule: 'statement-thirty-days',
    place: 'tail',
    anywhere: false,
    sentence: '特别声明：以上文章内容仅代表作者本人观点，不代表新浪看点观点或立场。如有关于作品内容问题请与新浪看点联系。',
  },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '[1] [2] [3] [下一页]' },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '上一页1' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑 | 林月桂' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑丨林月桂' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑：林月桂 图片编辑：周明朗' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '编辑：周明朗 责任编辑：林月桂' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑：林月桂 来源：海湾观察' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '责任编辑:林月桂(QF0012)' },
  { rule: 'editor-sentence', place: 'tail', anywhere: false, sentence: '【责任编辑：林月桂】【打印】【关闭】' },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '[上一页] [1] [2] [3] [下一页]' },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '【1】【2】【下一页】' },
  { rule: 'page-numbers-line', place: 'tail', anywhere: false, sentence: '[下一页]' },
  { rule: 'forum-sentence', place: 'tail', anywhere: true, sentence: '点击进入【股友会】参与讨论' },
  {
    rule: 'statement-partner',
    place: 'tail',
    anywhere: false,
    sentence: '【新浪声明】此消息系转载自新浪合作媒体，新浪网登载此文出于传递更多信息之目的，并不意味着赞同其观点或证实其描述。',
  },
  { rule: 'statement-exclusive', place: 'tail', anywhere: false, sentence: '声明：新浪网独家稿件，转载请注明出处！' },
  { rule: 'statement-exclusive', place: 'tail', anywhere: false, sentence: '（独家声明：新浪娱乐独家稿件，转载请注明出处）' },
  { rule: 'statement-exclusive', place: 'tail', anywhere: false, sentence: '新浪独家稿件 严禁转载' },
  { rule: 'statement-exclusive', place: 'tail', anywhere: false, sentence: '声明：本文为新浪财经独家稿件，未经授权禁止转载。' },
  {
    rule: 'statement-exclusive',
    place: 'tail',
    anywhere: false,
    sentence: '新浪独家稿件声明：该作品(文字、图片、图表及音视频)特供新浪使用，未经授权，任何媒体和个人不得全部或部分转载。',
  },
  { rule: 'topic-line-tail', place: 'tail', anywhere: false, sentence: '点击进入专题：聚焦沿海仓单季' },
  {
    rule: 'statement-opinion',
    place: 'tail',
    anywhere: false,
    sentence: '新浪声明：本版文章内容纯属作者个人观点，仅供投资者参考，并不构成投资建议。投资者据此操作，风险自担。',
  },
  { rule: 'statement-opinion', place: 'tail', anywhere: false, sentence: '新浪财经声明：本文仅代表作者个人观点，不代表新浪财经立场。' },
  { rule: 'statement-opinion', place: 'tail', anywhere: false, sentence: '新浪提示：文章只为作者观点，不代表新浪财经立场。' },
  { rule: 'statement-not-ours', place: 'tail', anywhere: false, sentence: '新浪财经意见领袖专栏文章均为作者个人观点，不代表新浪财经的立场和观点。' },
  { rule: 'statement-not-ours', place: 'tail', anywhere: false, sentence: '（声明：本文仅代表作者观点，不代表新浪网立场。）' },
  { rule: 'statement-not-ours', place: 'tail', anywhere: false, sentence: '文章不代表新浪财经立场。' },
  { rule: 'statement-column', place: 'tail', anywhere: false, sentence: '本文为作者独家授权新浪财经使用，请勿转载。所发表言论不代表本站观点。' },
  {
    rule: 'leader-wechat',
    place: 'tail',
    anywhere: false,
    sentence:
      '欢迎关注官方微信“意见领袖”，阅读更多精彩文章。点击微信界面右上角的+号，选择“添加朋友”，输入意见领袖的微信号“kopleader”即可，也可以扫描下方二维码添加关注。',
  },
  { rule: 'maker-wechat', place: 'tail', anywhere: false, sentence: '欢迎关注“创事记”的微信订阅号：sinachuangshiji' },
  {
    rule: 'review-column',
    place: 'tail',
    anywhere: false,
    sentence: '更多精彩评论，更多传媒视点，更多传媒人风采，尽在新浪财经新评谈栏目，欢迎访问新浪财经新评谈栏目。',
  },
];

const around = (place: Place | 'middle', sentence: string): string[] => {
  if (place === 'head') return [sentence, ...PROSE];
  return place === 'tail' ? [...PROSE, sentence] : [...PROSE.slice(0, 10), sentence, ...PROSE.slice(10)];
};

it('each rule that drops a line is tried here', () => {
  const tried = new Set(SENTENCES.map(({ rule }) => rule));
  expect(LINES.filter(({ does, id }) => does === 'drop' && !tried.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('Sina’s own sentence', () => {
  it.each(SENTENCES)('$sentence is dropped by $rule at its place', ({ rule, place, sentence }) => {
    const { items, dropped } = applyLineRules(itemsOf(around(place, sentence)));
    expect(items.filter(isLine).map(({ text }) => text)).toEqual(PROSE);
    expect(dropped.map(({ line, rule: by }) => [line.text, by.id])).toEqual([[sentence, rule]]);
  });

  it.each(SENTENCES)('$sentence has a word by which $rule is known to be worth asking', ({ rule, sentence }) => {
    const words = wordsOf(LINES.find(({ id }) => id === rule)?.line ?? '');
    expect(words.some((word) => sentence.includes(word))).toBe(true);
  });

  it.each(SENTENCES.filter(({ anywhere }) => !anywhere))('$sentence stays in the middle of a text', ({ sentence }) => {
    const lines = around('middle', sentence);
    expect(keptOf(lines)).toEqual(lines);
  });

  it.each(SENTENCES.filter(({ anywhere }) => anywhere))('$sentence is no sentence of an article anywhere', ({ sentence }) => {
    expect(keptOf(around('middle', sentence))).toEqual(PROSE);
  });

  it.each(SENTENCES)('$sentence stays where an article quotes it', ({ place, sentence }) => {
    const lines = around(place, `页面上有一行字：“${sentence}”，读者来信问它是什么意思。`);
    expect(keptOf(lines)).toEqual(lines);
  });
});

describe('the article’s own words', () => {
  it.each([
    '市场有风险，投资需谨慎。',
    '声明：市场有风险，投资需谨慎。',
    '郑重声明：本公司与网传事件无关。',
    '免责声明：本报告仅供客户参考，不构成买卖建议。',
    '特别声明：董事会全体成员保证公告内容真实。',
    '新浪声明将于下周发布，记者从知情人士处获悉。',
    '风险提示：需求不及预期；原料价格大幅波动。',
    '二维码支付的手续费将下调。',
    '扫码进站的乘客首次超过刷卡的乘客。',
    '下载新浪财经APP的人去年多了一成，这家公司在财报里这样写。',
    '安装客户端，只是第一步。',
    '数据来源：Wind',
    '资料来源：公司公告',
    '原标题党又回来了。',
    '热点栏目越来越多，自选股和客户端却没有人维护。',
    '热点栏目 自选股 客户端',
    '点击查看更多，是这家网站最贵的一个按钮。',
    '炒股就看研报的散户，去年少赚了三个点。',
    '本文为海湾观察网独家稿件，未经许可，请勿转载。',
    '更多内容请关注微信公众号“海湾文化”。',
    '译：王瑞，审译：李青',
    '文/周明朗 编辑/林月桂 校对/胡小满',
    '审核：顾小秋',
    '受损股民可至法院起诉，律师说诉讼时效还有两年。',
    '扫描二维码关注的读者比去年多了一倍。',
    '股市回暖，先开户的人未必先赚钱。',
    '专题研究显示，冷链的成本还会再降。',
    '上一页账还没有算清。',
    '这篇文章不代表新浪财经立场，是读者来信里最常见的一句话。',
    '本文不代表本公司立场。',
    '本文为作者授权海湾观察发布，请勿转载。',
    '欢迎关注官方微信“海湾领袖”，阅读更多文章。',
    '下一页讲的是运价。',
    '不支持Flash的手机卖得更好。',
    '点击此处查看全部新闻图片的读者只有一成。',
    '点击进入专题研究的读者，多半是业内的人。',
    '新浪娱乐独家稿件的转载费去年涨了一成。',
    '责任编辑这个岗位正在消失。',
    '海量资讯、精准解读，说到底靠的是人。',
    '进入【新浪财经股吧】讨论的股民多数不看财报。',
    '发布于：北京的这份白皮书只有十二页。',
    '（本报记者 林月桂）',
    '新浪财经讯 11月12日，仓单互认开始试行。',
    '责任编辑：这个职位在报馆已有百年历史，很多人想不到它从何而来。',
    '编辑：赵月桂',
    '来源：Wind、海湾证券',
    '来源: Bloomberg',
    '来源：同花顺iFinD',
    '来源：公司公告',
    '来源：https://example.com/a',
    '原标题 中“吊机”一词引起争议，编辑部已作更正。',
    '分享到哪里去，是年轻人的第一个问题。',
    '第2页写的是吊机和它的主人。',
    '第三页：空白',
    '股市跌了别害怕的话，他说了二十年，每一次都有人信，每一次也都有人离开这个市场。',
    '欢迎发表评论的那一年，网站还没有审核员。',
    '相关报道：',
    '相关专题：',
    '要退订短信，回复TD，一条也不会漏',
    '退订：回复短信TD',
    '【关闭】的按钮他点了三次',
    '拼多多：未向用户群发短信',
    '订机票收到“航班取消”短信 多半是骗局',
    '订票成功后将收到确认短信',
    '拜年短信陷阱多多',
    '订短信，还是看报纸？',
    '【文件】→【打印】',
    '【开始】-【设置】-【控制面板】-【关闭】',
    '第28页：应收账款同比增加三成。',
    '专题：我们请三位经济学家谈通胀的来路和去路。',
    'A股第二波上涨行情来了？十大券商最新研判',
    '股市跌了别害怕，专家支招三步止损',
    '股市回暖，抄底炒股先开户？专家提醒量力而行',
    '股民福利来了！十大金股送给你？券商金股的真实胜率',
    '炒股就看金麒麟分析师研报，权威，专业？一位散户的账单',
    '@全体股民：《投资研报》年末特刊今日上市，全国报刊亭有售',
    '（本文为作者授权新浪财经发布。作者为海湾证券首席经济学家。）',
    '已有3200人参与评论，多数表示支持',
    '发布于：新浪微博',
    '责任编辑 2名',
    '获奖图书包括《江海人家》（责任编辑：林月桂）',
    '三、修订短信息服务管理规定',
    '四、订单短信里的陷阱',
    '签订合同后会收到短信',
    '投资热点尽在其中，读者不必下载新浪财经APP。',
    '声明：市场有风险，投资需谨慎。',
    '本文为AI大模型的训练成本算一笔账，结论不代表任何机构。',
    '新浪财经ESG评级中心提供的数据显示，这家公司的评级三年没有变过。',
    '新浪财经App的下载量去年上升了一成。',
    '声明：未经授权，任何人不得以本公司名义从事期货业务。',
    '新浪独家稿件的价格，这家网站从来没有公布过，记者未经授权也无从转载。',
  ])('%s stay at the head, in the middle and at the tail', (sentence) => {
    for (const place of ['head', 'middle', 'tail'] as const) {
      const lines = around(place, sentence);
      expect(keptOf(lines)).toEqual(lines);
    }
  });

  it('stay when they are long, whatever they begin with', () => {
    const long = `新浪声明：新浪网登载此文出于传递更多信息之目的${'，这句话被反复引用'.repeat(40)}。`;
    expect(keptOf(around('tail', long))).toContain(long);
  });
});

describe('fields', () => {
  const fieldsOf = (lines: string[]): Record<string, string> =>
    Object.fromEntries(Object.entries(applyLineRules(itemsOf(lines)).fields).map(([name, { value }]) => [name, value]));

  it.each([
    ['原标题：停转的水轮机', '停转的水轮机'],
    ['原标题　停转的水轮机', '停转的水轮机'],
    ['（原标题：停转的水轮机）', '停转的水轮机'],
    ['原标题:停转的水轮机', '停转的水轮机'],
    ['原标题:停转的水轮机(上篇)', '停转的水轮机(上篇)'],
    ['（原标题：停转的水轮机（附图））', '停转的水轮机（附图）'],
  ])('%s states the original title', (line, originalTitle) => {
    expect(fieldsOf([line, ...PROSE]).originalTitle).toBe(originalTitle);
  });

  it.each([
    ['来源：海湾商报', '海湾商报'],
    ['来源|观察者网', '观察者网'],
    ['转自：医学周刊', '医学周刊'],
    ['（来源：北向观察）', '北向观察'],
    ['来源：海湾商报　作者：林月桂', '海湾商报'],
  ])('%s at the head states where the text is from', (line, origin) => {
    expect(fieldsOf([line, ...PROSE]).origin).toBe(origin);
  });

  it.each([
    ['（转自：医学周刊）', '医学周刊'],
    ['（本文来自于澎湃新闻）', '澎湃新闻'],
    ['(本文来自海湾商报)', '海湾商报'],
    ['（本文首发于2021年3月18日《海湾周末》）', '海湾周末'],
    ['本文来自格隆汇专栏：海湾研究，作者：林月桂 周明朗等', '海湾研究'],
    ['本文首发于《海湾》杂志', '海湾'],
    ['本文首发于《海湾》杂志2020年第3期', undefined],
    ['本文来自网络', undefined],
    ['本文来自一位读者', undefined],
    ['本文首发于作者微信公众号', undefined],
  ])('%s at the tail states where the text is from', (line, origin) => {
    expect(fieldsOf([...PROSE, line]).origin).toBe(origin);
  });

  it.each([
    ['（责任编辑：林秀敏）', '林秀敏'],
    ['责任编辑：刘万里 SF014', '刘万里 SF014'],
    ['责任编辑：林秀敏 责任校对：周明朗', '林秀敏'],
    ['责任编辑：林秀敏 助理编辑 周明朗', '林秀敏'],
  ])('%s states the editor', (line, editor) => {
    expect(fieldsOf([...PROSE, line]).editor).toBe(editor);
  });

  it.each([
    ['a chart’s source in the middle', [...PROSE.slice(0, 10), '来源：国家统计局', ...PROSE.slice(10)]],
    ['a source of data', ['数据来源：国家统计局', ...PROSE]],
    ['a sentence about a source', ['来源：据记者了解，这批货来自三个港口。', ...PROSE]],
  ])('%s is not where the text is from', (_, lines) => {
    expect(fieldsOf(lines).origin).toBeUndefined();
  });

  it.each([
    ['来源：海湾商报（ID：haiwan）', '海湾商报'],
    ['来源：海湾商报 记者：林月桂', '海湾商报'],
    ['来源：海湾商报 记者 林月桂', '海湾商报'],
    ['来源：海湾商报  本报记者 林月桂 海天报道', '海湾商报'],
    ['来源：海湾商报 2026-11-02 09:18', '海湾商报'],
    ['来源：海湾商报作者：林月桂', '海湾商报'],
    ['本文来源：海湾商报', '海湾商报'],
    ['【来源：海湾商报】', '海湾商报'],
    ['[稿源：海湾网]', '海湾网'],
    ['来源：微信公众号“海湾观察”', '海湾观察'],
    ['本文来自微信公众号：海湾观察（ID：haiwan），作者：林月桂', '海湾观察'],
    ['来源：固收海湾 【海湾研究·固收】 林月桂/周明朗/陈以南', '固收海湾'],
    ['来源：《海湾》新媒体', '《海湾》新媒体'],
    ['来源：《海湾》', '海湾'],
    ['来源：海湾经济网—《海湾日报》', '海湾经济网—《海湾日报》'],
    ['来源：公众号“海湾研究”', '海湾研究'],
    ['来源：海湾社 编辑 林月桂', '海湾社'],
    ['来源:海湾网 海湾晨报网络编辑:林月桂', '海湾网 海湾晨报'],
    ['来源：海湾商报记者 林月桂', '海湾商报'],
    ['来源：海湾日报 作者林月桂', '海湾日报'],
    ['来源：每日海湾新闻 每经记者 林月桂', '每日海湾新闻'],
    ['来源：海湾证券研究 文丨林月桂', '海湾证券研究'],
    ['来源：海湾基金报 泰勒', '海湾基金报'],
    ['来源：海湾宏观 卓泓 王涵', '海湾宏观'],
    ['来源：新华社 新浪财经综合', '新华社 新浪财经综合'],
    ['来源：海湾时报 e公司', '海湾时报 e公司'],
    ['来源：海湾记者杂志', '海湾记者杂志'],
    ['来源：海湾网/林月桂', undefined],
    ['本文源自：海湾界', '海湾界'],
    ['来源：企业供图', undefined],
    ['来源：东方IC', undefined],
    ['来源：公司官网', undefined],
    ['来源：根据公开资料整理', undefined],
    ['来源：Wind', undefined],
    ['来源：公司公告、海湾证券', undefined],
    ['来源：https://example.com/a', undefined],
  ])('%s at the tail states the origin %s', (line, origin) => {
    expect(fieldsOf([...PROSE, line]).origin).toBe(origin);
  });

  it.each([
    ['（责编：林山水）', '林山水'],
    ['[编辑：林月桂]', '林月桂'],
    ['编辑：SN067', 'SN067'],
    ['责任编辑：林月桂 校对：周明朗', '林月桂'],
    ['【责任编辑：林月桂】【打印】', '林月桂'],
    ['编辑：林月桂', undefined],
  ])('%s states the editor %s', (line, editor) => {
    expect(fieldsOf([...PROSE, line]).editor).toBe(editor);
  });

  it('an editor behind the last full stop is cut off, with brackets and without', () => {
    for (const tail of ['（责编：林月桂）', '[责任编辑：林月桂]', ' 责任编辑：林月桂', '　　(责任编辑：林月桂)', '\u00a0 （责任编辑： 林月桂）']) {
      expect(keptOf([...PROSE, `船开走了。${tail}`])).toEqual([...PROSE, '船开走了。']);
      expect(fieldsOf([...PROSE, `船开走了。${tail}`]).editor).toBe('林月桂');
    }
  });

  it('or behind the reporter who closes the text', () => {
    expect(keptOf([...PROSE, '船开走了。海湾商报记者 周明朗 责任编辑：林月桂'])).toEqual([...PROSE, '船开走了。海湾商报记者 周明朗']);
    const prose = '他做过记者，后来是这家报馆的责任编辑：林月桂';
    expect(keptOf([...PROSE, prose])).toEqual([...PROSE, prose]);
  });

  it('a title without its colon counts at the head alone', () => {
    expect(fieldsOf(['原标题 停转的水轮机', ...PROSE]).originalTitle).toBe('停转的水轮机');
    expect(fieldsOf([...PROSE, '原标题 停转的水轮机', ...PROSE]).originalTitle).toBeUndefined();
  });

  it('the first statement counts', () => {
    expect(fieldsOf(['来源：海湾商报', ...PROSE, '（转自：医学周刊）']).origin).toBe('海湾商报');
  });

  it('a line that only states a field is kept', () => {
    const lines = ['来源：海湾商报', ...PROSE];
    expect(keptOf(lines)).toEqual(lines);
  });
});

it('a list of links below the text makes room for the lines above it', () => {
  const link: Item = { kind: 'p', text: '吊机又坏了', html: '<a href="https://finance.sina.com.cn/a.shtml">吊机又坏了</a>', element };
  const below = [...itemsOf(['来源：海湾商报', '相关报道：']), link, link];
  const { items, fields } = applyLineRules([...itemsOf([...PROSE, '船开走了。（责任编辑：林月桂）']), ...below]);
  expect(items.filter(isLine).map(({ text }) => text)).toEqual([...PROSE, '船开走了。', '来源：海湾商报']);
  expect(fields.editor?.value).toBe('林月桂');
});

const sentenceOf = (rule: string): string => SENTENCES.find((one) => one.rule === rule)?.sentence ?? '';

it('pictures and containers do not count as lines', () => {
  const picture: Item = { kind: 'figure', text: '', html: '<figure></figure>', element };
  const items: Item[] = [
    picture,
    { open: 'blockquote' },
    picture,
    picture,
    ...itemsOf(around('head', sentenceOf('jinqilin'))),
    { close: 'blockquote' },
  ];
  expect(applyLineRules(items).dropped.length).toBe(1);
});

describe('lines behind a break in a paragraph', () => {
  const withBreaks = (pieces: string[]): Item => ({ kind: 'p', text: pieces.join('\n'), html: pieces.join('<br>'), element });

  it('are dropped, and the rest stands in paragraphs of its own', () => {
    const items = [...itemsOf(PROSE), withBreaks(['船开走了。', '责任编辑：林月桂', '海量资讯、精准解读，尽在新浪财经APP'])];
    const outcome = applyLineRules(items);
    expect(outcome.items.filter(isLine).map(({ text }) => text)).toEqual([...PROSE, '船开走了。']);
    expect(outcome.fields.editor?.value).toBe('林月桂');
  });

  it('leave a paragraph whole when none of them is Sina’s', () => {
    const poem = withBreaks(['潮来', '潮去', '船在港里']);
    expect(applyLineRules([...itemsOf(PROSE), poem]).items.at(-1)).toEqual(poem);
  });

  it('may be the page’s own head', () => {
    const items = [withBreaks(['港口的清晨', '2026-11-02 09:18', PROSE[0]!]), ...itemsOf(PROSE.slice(1))];
    const { items: rest } = applyLineRules(items, { title: '港口的清晨', date: '2026-11-02T09:18:00+08:00', source: '' });
    expect(rest.filter(isLine).map(({ text }) => text)).toEqual(PROSE);
  });
});
