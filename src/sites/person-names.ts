// How a Chinese name is told from other words beside a signature: surnames, and the words that are no name. Wrong is worse than none.

/** Surnames of two characters. 东方 and its like are left out: media and companies begin with them. */
export const LONG_SURNAMES = '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 公孙 公孫 慕容 令狐 司徒 夏侯 端木 申屠 宇文 长孙';

/** Surnames of nearly all Chinese, simplified and traditional. A name behind one has one or two characters more. */
export const SURNAMES =
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐沿梅莫庄辛管祝涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲阳裴卫屈鲍覃霍翁隋植甘薄柏宁柯阮桂闵柴华冉边辜吉饶刁瞿戚丘滕晋苑邬臧宫苟褚廉娄盖奚木穆燕郎邸冀姬屠郜晏栾郁蒙喻揭窦敖糜鄢卓仇艾蓝巩井仲虞卞竺冼楚佟栗匡巫鞠桑荆谌沙伏岑胥蔺佘肖闫鄂幸祖粟缪麻贝税仝湛逄亓逯蒲芮狄忻雍茹阚亢扈寇訾嵇郗郏荀綦晁邝檀郇邰桓矫阙雒宓靖昝' +
  '張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭許鄧蘇盧蔣賈葉閻餘鍾範譚鄒陸顧萬錢湯喬賀賴龔龐蘭嚴顏蘆魯韋畢聶叢莊塗關費紀歐陽衛鮑甯寧閔華邊饒鄔宮婁蓋鞏滿';

/** Surnames that begin words far oftener than names: only with two characters behind them, and only beside a word that says that a writer follows. */
export const RARE_SURNAMES =
  '时应成都台强来商计单包司向位房车花冷练习官原乐席查和保明全连游古左景党米池简符银封宗解衣农相谈晓戎国水尚迟荣麦储皮敬宿巴茅楼闻宣昌杭苍厉盘权朴修历';

/** Words of two to four characters that begin like a name and are none: words of the trade, firms, cities, peoples. */
export const NO_NAMES =
  // Words that close or open articles in brackets, and words of reporting.
  '全文完 文图 文章 文字 文化 文中 文学 文旅 文件 文娱 方案 高层 高管 高清 高速 高空 连日来 施工 白天 于此 于今 任何 任意 任命 任务 关键 关于 关系 常务 常见 方便 方向 方法 方式 方才 谢谢 谢绝 谢幕 安全 安排 高兴 高呼 高度 高达 高级 施压 任职 任教 陈述 苏醒 许诺 许可 许多 贺喜 贺岁 徐行 程序 温馨 康复 周一 周二 周三 周四 周五 周六 周日 周末 周围 周边 周期 周到 季度 史料 林业 洪水 钟声 钟表 金声 余额 齐聚 路上 路透 路演 童装 陶瓷 易拉罐 车厘子 胡同 卫星 石墨 石化 石英 石油 石材 方舟 白银 白酒 白糖 黄金 黄河 金价 金额 金属 金融 金牌 金句 金秋 梅花 牛股 高铁 高端 高校 高考 马上 马路 马来 马年 龙头 龙年 江湖 江山 江南 江北 江东 雷达 雷锋 武器 武术 孔子 孟子 庄子 庄家 庄园 严重 严格 严查 史上 史前 常年 常态 常规 万股 万元 万亿 万吨 毛利 毛利率 钱币 钱包 汤汁 温度 温暖 温室 季节 章程 段子 段落 盛大 盛夏 盛典 管理 管道 关税 关联 关停 费用 费率 纪念 纪要 纪律 项目 曲线 阳光 卫生 甘肃 薄弱 宁静 边境 边缘 吉利 苑内 宫殿 木材 木头 燕窝 蓝图 蓝筹 艾滋 沙漠 沙滩 祖国 麻烦 贝壳 税收 税务 税费 马夫 ' +
  // Pen-names and rubrics of newspapers that look like names.
  '钟轩理 任仲平 国纪平 何振华 任平 钟才平 金观平 辛识平 祝华新 齐鲁 夏商 华商 华尔街 彭博 金融界 金十 陆家嘴 蓝鲸 盘中宝 钱眼 何人 常青藤 康德乐 金角 易简 易车 钟摆 高见 毕马威 ' +
  // Firms and houses.
  '高盛 麦肯锡 麦格理 麦当劳 巴克莱 巴斯夫 茅台酒 安信 华泰 万联 华创 华夏 华宝 华安 华西 华福 华鑫 华龙 万和 安永 李宁 高通 雷曼 安踏 谷歌 周大福 周黑鸭 周大生 马钢 江铃 江海 江淮 江汽 宁德 龙源 龙湖 凌云 汤臣 康美 万科 万达 万事达 万国 万豪 华为 华润 华硕 华能 华电 金元 金鹰 金龙 金龙鱼 金山 金蝶 金辉 易观 易方达 戴尔 戴姆勒 穆迪 申万 盛京 施耐德 舒适 石药 白药 安利 安联 安邦 方正 方太 马自达 马斯克 温氏 康宁 康泰 鲁泰 雷诺 雷蛇 雷神 宋城 唐人 孟山都 何氏 苏宁 苏泊尔 林肯 罗兰 罗技 梅西 米其林 薛定谔 房天下 丁二烯 祁连山 ' +
  // Cities, provinces and countries that begin like a name.
  '宁夏 安徽 安阳 安庆 安康 安顺 安溪 江苏 江西 江门 江阴 江都 石河子 石狮 石嘴山 温岭 温哥华 金华 金门 金昌 武威 武夷山 黄山 黄石 黄冈 黄埔 黄岩 马鞍山 马德里 马尼拉 桂林 桂平 梅河口 常德 常熟 常山 常宁 华东 华南 华北 华中 华沙 项下 洪都 许昌 唐山 秦皇岛 张家口 张家界 张掖 费城 路易斯 汤加 沙特 阳江 阳泉 梁山 韩国 曹操 余姚 余杭 鲁山 鲁南 罗湖 荆门 吉林 吉安 焦作 龙岩 龙岗 龙口 钱塘 湛江 白城 白山 白俄 方城 方山 贺兰 曲阜 曲靖 齐河 聂拉木 甘南 万宁 万象 高邮 高雄 高密 高要 沙田 舒城 兰考 桑植 岳阳 孟买 孟加拉 章丘 庄河 伏牛山 蒙古 喻为 安哥拉 安卡拉 麻城 贝鲁特 木兰 楚雄 郎溪 林芝 胡志明 朱家尖 田纳西 夏威夷 文昌 文山 于田 谷城 黎巴嫩 卢森堡 苏丹 苏黎世 乔治亚 康定 江油 江陵 邵阳 邵武 韋伯 ' +
  // Cities abroad, rubrics, accounts, classes of schools, and what else stood where names stand.
  '金融街 吉隆坡 金边 安曼 马赛 马累 万隆 巴格达 巴厘岛 巴拿马 麦纳麦 明斯克 都柏林 罗安达 卢旺达 卢萨卡 卢克索 马里 马拉维 贝宁 文莱 牛津 温莎 蒙特雷 关岛 金奈 易北河 唐宁街 武漢 華盛頓 羅馬 華為 黃金 高層 全方位 全媒体 全景式 韩联 安莎 万得 易居 莫尼塔 文汇 文摘 白皮书 龙虎榜 金陵 钱江 燕赵 沙龙 史话 周评 温故 管窥 文苑 白话 辛华 钟新 辛闻 钟和 高一 高二 高三 车东西 全媒派 蓝媒汇 相对论 楼市汇 解局君 全天候 车壹条 应届生 都市圈';

/** Writers whose names would count as none: with a surname that is also a word, or an ending that is an office's. */
export const KNOWN_NAMES = '鲁政委 连平';

/** Characters of grammar: no given name holds one. */
export const NO_NAME_CHARACTERS = '的了是不们这那哪吗呢么你我他她它您被把很没某称說说访訪据並并将將从從与與';

/** What ends the names of organisations, places and offices, and so no name of a person. */
export const NO_NAME_ENDINGS =
  '网 網 报 報 社 台 刊 部 所 局 院 处 厅 署 委 会 港 市 省 县 镇 区 饰 注 总 摄 攝 译 譯 公司 银行 证券 基金 期货 保险 信托 财经 新闻 资讯 公众号 中心 集团 编辑 评论员 小组 团队 智库 传媒 综合 化名 摄影 先生 女士 等 长 經理 经理 主任 书记 老师 医生 师傅 大夫 同志 老板 太太 小姐 夫人 总监 教练 研究 科技 汽车 观察 视频 视点 韬略 名人堂 频道 卫视 地产 资本 投资 商学院 大学 学院 频率 朋友圈 早报 论坛 联盟 协会 工作室 客户端 微博 微信 专栏 周刊 杂志 日报 在线 读书 数据 头条 笔记 漫谈 杂谈 时代 商业 出品 供图 制图 获悉 了解 发现 采访 方面 总好 教授 博士 院士 律师 体育 娱乐';

/** Two characters that end so are a city. */
export const CITY_ENDING = '州';

/** Offices of writers: what stands in front of them is their medium, what stands behind is a name. */
export const WRITER_ROLES =
  '记者 記者 撰稿人 撰稿 专栏作家 专栏作者 專欄作家 專欄作者 评论员 評論員 意见领袖 评论人 观察员 主笔 作者 经济学博士 经济学家 首席经济学家';

/** What takes credit for something else than the text: who follows is not its writer. */
export const OTHER_ROLES =
  '编辑 編輯 责编 責編 校对 校對 通讯员 通訊員 实习生 實習生 摄影 攝影 制图 插图 海报(?!道|新闻) 设计 监制 统筹 审核 视频 题图 图片 资料图 图为 标题 供图 翻译 编审 来源 來源 出品 报道员 出镜 出版 译者 整理 策划 剪辑 图源 封面(?!新闻) 排版 运营 美编 审校 微信 公众号 微博 邮箱 电话 线索提供 口述 讲述人 报料人 采访对象 嘉宾 主持人 受访者 漫画 手绘 制表 航拍 组版 指导老师';

/** Those of them who are named in front of the reporter at times: 通讯员 某某 记者 某某. */
export const ROLES_BEFORE_WRITERS =
  '通讯员 通訊員 实习生 實習生 编辑 編輯 责编 責編 校对 校對 线索提供 口述 讲述人 报料人 采访对象 嘉宾 主持人 受访者 漫画 手绘 制表 航拍 组版 指导老师';

/** Other credits that are words only when they stand alone: 文 and 图 are also surnames or parts of names. */
export const OTHER_ROLES_ALONE = '文 图 圖 摄 攝 影 供 编 編 译 譯';

/** Of them, what stands behind the name of who took the picture. */
export const CREDITS_BEHIND = '摄 攝';

/** What is said behind a name about its bearer, and ends the list of names. */
export const DESCRIPTIONS =
  '大学 大學 学院 教授 研究员 研究院 研究所 研究 证券 银行 基金 公司 经济学家 博士 专家 主任 院长 律师 分析师 首席 公众号 作者 日报 商报 作家 学者 总编 主编 社长 董事长 总裁 创始人 爱好者 记者 撰稿';

/** Titles printed behind a name without a space. */
export const TITLES_BEHIND = '教授 博士 先生 女士 研究员 院士 律师 分析师 老师';

/** Where reporters report from, and how: the places that stand behind a name without a space. */
export const REPORTED_FROM =
  '北京 上海 广州 深圳 天津 重庆 香港 澳门 台北 南京 杭州 武汉 成都 西安 沈阳 大连 青岛 济南 郑州 长沙 合肥 南昌 福州 厦门 昆明 贵阳 南宁 海口 三亚 太原 长春 哈尔滨 兰州 银川 西宁 拉萨 乌鲁木齐 呼和浩特 石家庄 苏州 无锡 宁波 温州 佛山 东莞 珠海 纽约 华盛顿 伦敦 巴黎 柏林 东京 首尔 新加坡 莫斯科 布鲁塞尔 日内瓦 洛杉矶 旧金山 多伦多 悉尼 堪培拉 曼谷 雅典 罗马 达沃斯 博鳌 廣州 臺北 綜合 專訪 综合 独家 摄影 现场 专访 整理 编译 图文 日前';

/** Counties that are called like people: a place only where 报道 stands behind it. */
export const COUNTIES =
  '任丘 安国 安宁 龙泉 龙海 高平 高安 金坛 江津 黄骅 黄陂 黄浦 吴江 吴忠 邹平 邹城 温江 沈丘 洪湖 钟祥 武清 武进 武隆 武安 石林 宁海 宁乡 宁国 阳春 阳朔 辛集 霍山 路桥 江宁 高碑店 石景山 高淳 萧山 陆丰 彭水 白云 宋庄 梁平 芮城 岑溪 安丘 安吉 安泽 安远 安福 安义 安岳 安化 安仁 安乡 曹妃甸 陈仓 龙游 龙陵 龙井 龙门 龙南 龙山 龙里 龙胜 马关 马边 罗定 罗平 罗甸 罗城 罗田 罗山 孟津 宁阳 宁晋 宁陵 宁强 宁远 宁化 宁明 石泉 石门 石首 石屏 武冈 武穴 武鸣 武宁 武平 武功 武强 武邑 武陟 武胜 吴川 吴起 夏津 夏河 夏邑 项城 阳曲 阳城 阳高 阳谷 阳信 阳新 阳山 阳西 阳东 阳原 余干 余江 岳西 岳池 钟山 江永 江华 江夏 江川 江口 江达 江孜 江浦 金湖 金寨 金堂 金阳 金沙 金乡 金溪 金秀 金塔 康保 康乐 雷山 黎平 黎城 林口 林甸 林西 林周 凌海 凌源 柳江 柳城 柳河 柳林 卢龙 卢氏 鲁甸 吕梁 蒙城 蒙自 蒙阴 苗栗 穆棱 彭泽 彭山 彭阳 祁门 祁东 祁阳 祁连 秦安 曲江 曲周 曲沃 沙河 沙洋 沙湾 沙雅 沙坪坝 邵东 沈北 施秉 施甸 舒兰 孙吴 唐河 田东 田阳 田林 万年 万载 万荣 万源 万全 万盛 汪清 卫辉 温泉 温宿 文安 文水 文登 文成 巫山 巫溪 徐水 徐闻 徐汇 薛城 鄢陵 杨浦 杨凌 姚安 叶城 易门 尤溪 于都 于洪 余庆 张北 周口 周村 周至 周宁 庄浪 康桥 靖江 靖远 靖边 靖西 靖国 晋城 晋中 晋江 揭阳 毕节 娄底 吉首 巩义 韩城 华阴 甘孜 廉江 武昌 侯马 安陆 黄梅 闵行 秦淮 高明 都江堰 马尔康 朱日和 井冈山';

/** What ends the word with which a dateline closes. */
export const REPORT_ENDINGS = '报道 報道 報導 发自 發自 电 電 讯 訊';

/** Which day stands between the place and that ending: 某某台北16日电. */
export const DAY_REPORTED = '(?:\\d{1,2}月)?\\d{1,2}日$';

/** What begins the word that says where it was sent from, or when it was printed. */
export const SENT_FROM = '发自 發自 发于 發於';

/** What a name runs into without a space: 某某系某大学教授. */
export const BEHIND_NAMES = '发自 發自 系 为 是 等';

/** And others, behind the last name. */
export const AND_OTHERS = '等';

/** How the end of a line says that it names who took or drew a picture … */
export const PICTURE_CREDIT = '(?:[摄攝]影?|[供制製][图圖]|[\\s/／][图圖])$';

/** … and that the same people wrote the text. */
export const TEXT_AND_PICTURE_CREDIT = '文\\s?[/／]?\\s?(?:[图圖]|[摄攝]影?)$';

/** What stands between names, and between a name and what is said about it. */
export const BETWEEN_NAMES = '[\\s、，,；;&/／|｜丨:：_◎●■□▲◆○]+';

/** What stands where translators sign and is none: agencies and desks. */
export const NO_TRANSLATORS =
  '新华 路透 彭博 环球 法新 美联 中新 央视 本报 本刊 本站 小编 佚名 匿名 网易 新浪 腾讯 搜狐 百度 财联 综合 外媒 记者 本报记者 实习生 译者 外电 国际组 界面 新浪美股 新浪体育 腾讯体育 参考消息 和讯外汇 环球外汇 凤凰国际';

/** Words of Latin letters that name houses, not people. */
export const NO_LATIN_NAMES =
  'Morgan Goldman Sachs Lynch Street Journal Times Post News Bank Group Capital Research Insider Business Daily Review Economist The Bloomberg Reuters Securities Tech Media Inc Ltd Fund Financial Finance Today Weekly Magazine Institute University China Global Asia Team Staff Club Lab Studio Online Radio TV World Market Markets Alpha Fool Deep Data Digital Insight Insights Pictures Images Press Report Network Company Partners Associates Wind Choice Odaily Coindesk Cointelegraph Techcrunch Techweb Donews Pingwest Huxiu Ifanr Zaker Wired Fortune Forbes Barron Barrons Marketwatch Gartner Canalys Engadget Nature Science Google Apple Amazon Facebook Meta Twitter Tesla Microsoft Baidu Tencent Alibaba Sina Sohu Netease Weibo Editor Admin';

/** Fields of a book, a film or a paper: an 作者 beside them wrote that, not the article. */
export const OTHER_WORKS = '出版社 出版日期 出版时间 译者 定价 页数 书名 書名 书号 版本 装帧 ISBN 导演 主演 片名 单位 推荐理由 推荐语 获奖理由 类别';
