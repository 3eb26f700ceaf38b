// How Chinese media sign their articles: the places and forms in which names certainly are the writers'. A form only cuts out where they stand; whether they are names is judged elsewhere.

/** One form of signature. Its one group is the piece of the line in which the names stand. */
export interface SignatureForm {
  id: string;
  signature: string;
  /** What it is asked of: short lines as a whole, or the beginning or the end of any line. */
  of: 'line' | 'opening' | 'closing';
  /** Among which lines it counts; in all, if nothing is said. */
  at: { first?: number; last?: number };
  /** `article`: clearly the whole. `piece`: a page of several pieces may hold several. `bare`: a name with nothing beside it, none if the text speaks of its bearer. */
  signs: 'article' | 'piece' | 'bare';
  /** Translators sign with names of any make; the form alone is sure enough. */
  anyName?: true;
  why: string;
  seen: string;
}

const SEPARATOR = '\\s*[|｜/／:：丨︱│]\\s*';
const OPENING = '^[（(【\\[◎●■□▲◆○\\s]*';
const END = '[）)】\\]][▲■□◆?？\\s]*$';
const INSIDE = '[^（）()【】\\[\\]]';
/** A full stop, or nothing, in front of a bracket: in the middle of a sentence a bracket explains a word. */
const CLOSED = '(?:^|[。！？!?”…])\\s*';
/** A bracket tells of somebody who spoke to a reporter, or of a meeting with them. */
const NO_TALK = `(?!${INSIDE}{0,40}(?:接受|回应|回答|对话|[是系])${INSIDE}{0,30}[记記]者|${INSIDE}{0,40}[记記]者(?:会|问|团))`;
/** The whole line says who took or drew something. */
const PICTURED = '.{0,40}\\s(?:[摄攝]影?(?:于.{0,8})?|[供制製]?[图圖])$';
const NAME = '[\\u4e00-\\u9fff]{2,4}';

/** What every opening and every closing that signs has in it; most lines have neither, and are asked no more. */
export const OPENING_SIGN = '[记記]者|撰稿|[电電讯訊]|[报報][道導][（(]文|^[（(【\\[]\\s*文\\s*[/／|｜丨]';
export const CLOSING_SIGN = `[）)】\\]][▲■□◆?？\\s]*$|[记記]者`;

const SEEN = 'https://github.com/GeneralNewsExtractor/GeneralNewsExtractor/tree/master/tests/sina';
const SEEN_FEED = 'https://github.com/Rock-Candy-Tea/RSSHUB-PAGE/tree/7857e44397f8ea1ecf0c4eb98c535eee7024655c/source/_posts';
const SEEN_LEADER = 'https://finance.sina.com.cn/zl/china/2026-09-28/zl-initiwip3886596.shtml';
const SEEN_TRANSLATED = 'http://finance.sina.com.cn/roll/20120307/074611531346.shtml';

export const SIGNATURES: readonly SignatureForm[] = [
  {
    id: 'written-by',
    signature: `${OPENING}(?:本文|文章|特约)?(?:文\\s?[/／]?\\s?[图圖](?:${SEPARATOR}|\\s+)|(?:(?:采访|策划)[、&和/／\\s]{0,3}撰文|撰文|作\\s*者|[记記]\\s+者|采写|撰稿|主笔|文字|图文)${SEPARATOR}|文\\s*[|｜/／丨︱│_]\\s*|(?:撰文|作者)\\s+|文\\s+(?=[^\\s，。]{0,12}[记記]者\\s))(.+)$`,
    of: 'line',
    at: { first: 8 },
    signs: 'article',
    why: 'A line of its own at the head: 撰文 | 某某.',
    seen: 'https://finance.sina.com.cn/stock/stockzmt/2024-09-08/doc-incnmzsa6529072.shtml',
  },
  {
    id: 'written-by-anywhere',
    signature: `${OPENING}(?:本文)?(?:撰文|作者|采写|撰稿)${SEPARATOR}(.+)$`,
    of: 'line',
    at: {},
    signs: 'article',
    why: 'The same further down: under a long standfirst, or before references and notes.',
    seen: 'http://finance.sina.com.cn/china/20140301/024218372262.shtml',
  },
  {
    id: 'text-by',
    signature: `${OPENING}文\\s*[:：]\\s*(.+)$`,
    of: 'line',
    at: { first: 2 },
    signs: 'article',
    why: 'The short label 文 with a colon, only at the very head: further down it stands before quoted texts.',
    seen: SEEN,
  },
  {
    id: 'written-by-tail',
    signature: `${OPENING}文\\s*[|｜/／丨︱│]\\s*(.+)$`,
    of: 'line',
    at: { last: 6 },
    signs: 'article',
    why: 'The short label 文 at the end: in mid-text it stands before quoted texts too.',
    seen: 'http://news.sina.com.cn/s/sd/2010-11-18/095921492226.shtml',
  },
  {
    id: 'opinion-leader',
    signature: '^意见领袖\\s*[|｜丨]\\s*(.+)$',
    of: 'line',
    at: { first: 4 },
    signs: 'article',
    why: "The first line of Sina's columns: 意见领袖 | 某某.",
    seen: SEEN_LEADER,
  },
  {
    id: 'public-account',
    signature:
      '^(?:以下文章来源于|(?:.{0,8}注\\s*[:：]\\s*)?本文(?:来自|来源于|转自)(?:于)?\\s*(?:(?:微信)?公众号|格隆汇专栏)\\s*[:：]?)\\s*[^，,。]{2,40}[，,；;]\\s*(?:原文?)?作者\\s*[:：]?\\s*([^，,。]{2,24})(?:[，,][^，,]{0,12}(?:授权|发布|转载)[^，,]{0,8})?$',
    of: 'line',
    at: { first: 4 },
    signs: 'article',
    why: 'The line that the platform of public accounts sets above a text taken from another: 以下文章来源于某号 ，作者某某.',
    seen: 'https://finance.sina.com.cn/stock/stockzmt/2024-09-08/doc-incnmzsa6529072.shtml',
  },
  {
    id: 'qbit-line',
    signature: `^(${NAME})\\s+[发發]自\\s+凹非寺$`,
    of: 'line',
    at: { first: 4 },
    signs: 'piece',
    anyName: true,
    why: 'One account signs with pen-names and the name of its office, which stands nowhere else.',
    seen: 'https://finance.sina.com.cn/stock/stockzmt/2024-09-08/doc-incnmzsa6529072.shtml',
  },
  {
    id: 'author-behind-label',
    signature: `^(?!.{0,4}(?:图|漫画|视频|数据).*作者)[^\\s:：|｜丨]{0,4}(?:来源|出品|题图|栏目)${SEPARATOR}\\S{2,24}[\\s，]+(?:(?:作者|记者|撰文|撰稿|文)${SEPARATOR}|(?:本报|见习|实习)?(?:作者|记者)\\s+)(.+)$`,
    of: 'line',
    at: { first: 8, last: 6 },
    signs: 'article',
    why: 'One line names the medium and the writer: 来源：某网 作者：某某, or 来源：某报 记者 某某.',
    seen: 'https://collection.sina.cn/youdiao/2016-08-30/detail-ifxvixer7450765.d.html',
  },
  {
    id: 'reporter-line',
    signature: `${OPENING}(?![据據]|.{0,8}(?:著名|知名))((?:(?![记記]者)[^，。、；：:！？“”（）()【】/／|｜丨图圖摄攝]){0,24}(?:[（(][\\w.]+[）)])?\\s*(?:见习|实习|特约|首席)?(?:[记記]者|撰稿人?|评论员)(?:(?<=\\s[记記]者)|(?=[\\s_|｜/／:：丨])|(?=.*(?:报道|報道|報導|[发發]自))|(?<=[\\u4e00-\\u9fff]{2}[记記]者)(?=[\\u4e00-\\u9fff]{3}(?:、[\\u4e00-\\u9fff]{2,3})*$)|(?<=[报報刊社网網台经經][记記]者)(?=[\\u4e00-\\u9fff]{2}(?:、[\\u4e00-\\u9fff]{2,3})*$))[^。，；！？“”]+)$`,
    of: 'line',
    at: { first: 8 },
    signs: 'article',
    why: 'A line of its own under the title: 某周刊记者 某某 北京报道. Without a space the name has three characters, a 报道 behind it or a medium in front of 记者: 记者查证 is prose.',
    seen: 'http://news.sina.com.cn/s/sd/2011-05-20/151022500587_4.shtml',
  },
  {
    id: 'name-slash-text',
    signature: '^[◎●■□▲◆○\\s]*([^。！？，]{2,30}?)\\s*[/／|｜丨]\\s*(?:文|撰稿|撰文|[编編][译譯])$',
    of: 'line',
    at: { first: 8 },
    signs: 'article',
    why: 'A line of its own at the head: 《某刊》记者 某某/文.',
    seen: SEEN_LEADER,
  },
  {
    id: 'name-and-magazine',
    signature: `^(${NAME}(?:[\\s、]+${NAME}){0,3})\\s+《[^》]{2,12}》(?:杂志)?(?:首席|特约|见习|实习)?[记記]者$`,
    of: 'line',
    at: { first: 4 },
    signs: 'piece',
    why: 'The writer with the magazine behind: 某某 《某周刊》记者. A list of guests has several such lines, and then nobody is named.',
    seen: 'http://finance.sina.com.cn/economist/pingyixueren/20051226/00372226417.shtml',
  },
  {
    id: 'analyst-line',
    signature: `^[^\\s，。！？：:]{0,16}分析师\\s+(${NAME}(?:[\\s、]+${NAME}){0,3})$`,
    of: 'line',
    at: { first: 4 },
    signs: 'piece',
    why: 'A house’s analyst above the comment that the house sends: 某某证券基金分析师 某某.',
    seen: 'http://finance.sina.com.cn/money/fund/20110406/17409645921.shtml',
  },
  {
    id: 'translated-by',
    signature: `${OPENING}[编編][译譯]${SEPARATOR}(.+)$`,
    of: 'line',
    at: { first: 8, last: 6 },
    signs: 'piece',
    why: 'The desk that wrote it after foreign papers: 编译丨某某. A writer named beside it goes before.',
    seen: 'https://k.sina.cn/article_1047467705_3e6f16b90190181n9.html',
  },
  {
    id: 'reporter-dateline',
    signature: `^(?![据據](?:[^（(【\\[]*|[^（(【\\[]{0,20}[（(][^）)]{0,40}[）)])[报報][道導])[^（(【\\[。]{0,24}(?:[（(]通讯员[^（）()]{0,20}[）)]\\s*)?[（(【\\[]${NO_TALK}(?=${INSIDE}{0,40}(?:[记記]者|撰稿人|作者\\s*[/／]))([^（）()【】\\[\\]。]{4,60})[）)】\\]]`,
    of: 'opening',
    at: { first: 3 },
    signs: 'piece',
    why: 'The dateline of agency copy: 某报讯（记者 某某）. 据某报报道（记者 某某） is quoted, and who spoke to a reporter is none.',
    seen: SEEN,
  },
  {
    id: 'text-by-opening',
    signature: `^[（(【\\[]\\s*文\\s*[/／|｜丨]\\s*([^（）()【】\\[\\]。]{2,40})[）)】\\]]`,
    of: 'opening',
    at: { first: 3 },
    signs: 'article',
    why: 'The label in brackets in front of the first sentence: 【文/某网 某某】.',
    seen: SEEN_FEED,
  },
  {
    id: 'bracketed-dateline',
    signature: `^[【\\[][^【】\\[\\]。，]{2,20}[】\\]]\\s*[（(](?=${INSIDE}{0,40}[记記]者)([^（）()。]{4,60})[）)]`,
    of: 'opening',
    at: { first: 3 },
    signs: 'piece',
    why: 'The dateline of a medium that sets its own name in brackets: 【某报讯】（首席记者 某某）.',
    seen: SEEN_FEED,
  },
  {
    id: 'reporter-running-head',
    signature:
      '^(?![据據])[^，。、；：“”（）()]{0,16}?(?:[（(][\\w.]+[）)])?\\s*[记記]者\\s*([^，。；：“”（）()]{2,24}?(?:报道|報道|報導|[发發]自))(?![说說称稱指过過了的])',
    of: 'opening',
    at: { first: 3 },
    signs: 'piece',
    why: 'A dateline without brackets: 某报讯 记者某某报道. With 称 or 说 behind it another medium is quoted.',
    seen: SEEN,
  },
  {
    id: 'reporter-before-day',
    signature: `^(?![据據])[^，。、；：“”（）()\\s]{2,8}[讯訊电電]\\s+[记記]者(${NAME.replace('4', '3')})\\s+(?=\\d{1,2}[月日])`,
    of: 'opening',
    at: { first: 3 },
    signs: 'piece',
    why: 'A dateline in front of the day: 某报讯 记者某某 15日凌晨.',
    seen: SEEN,
  },
  {
    id: 'text-behind-report',
    signature: '^【[^】]{2,30}】[^（(。]{0,12}[报報][道導][（(]文\\s*[/／]\\s*([^（）()]{2,20})[）)]',
    of: 'opening',
    at: { first: 3 },
    signs: 'article',
    why: 'The dateline of a site that signs by 文: 【某网北京】8月8日报道（文/某某）.',
    seen: SEEN_FEED,
  },
  {
    id: 'reporter-opening',
    signature: `^(?![据據])(?!${PICTURED})((?:[^，。、；：“”（）()\\s]{2,10}\\s*)?[记記]者\\s+${NAME}(?:\\s+(?!近日|日前|[今昨]日)${NAME}){0,2})\\s+(?![说說称稱道指问問报報摄攝])\\S`,
    of: 'opening',
    at: { first: 3 },
    signs: 'piece',
    why: 'The same with spaces for all that parts it from the first sentence: 某网 记者 某某 11月2日，…. Under a picture 某社记者 某某 摄 says who took it.',
    seen: SEEN_FEED,
  },
  {
    id: 'name-dateline',
    signature: '^(?![据據])[^（(。，]{2,24}日[电電讯訊]\\s*[（(]([^（）()。]{2,20})[）)]',
    of: 'opening',
    at: { first: 3 },
    signs: 'bare',
    why: 'The dateline of an agency: 某网北京某月某日电（某某）.',
    seen: SEEN,
  },
  {
    id: 'bracket-tail',
    signature: `[（(【\\[]\\s*(?:(?:本文)?(?:作者|撰文|撰稿|采写|文字)\\s*[:：/／|｜丨]?|(?:文|[编編][译譯])\\s*[/／|｜:：丨]|(?=[^（）()【】\\[\\]。]{0,40}[记記]者))\\s*(${INSIDE}{2,60})${END}`,
    of: 'closing',
    at: { last: 6 },
    signs: 'piece',
    why: 'In brackets at the end of the last paragraph or under it: （某台记者 某某）, （作者：某某）.',
    seen: 'https://news.sina.com.cn/o/2024-05-16/doc-inavmmfi1968342.shtml',
  },
  {
    id: 'text-and-pictures-tail',
    signature: `[（(]\\s*([^（）()。，]{2,20}?)\\s*[/／\\s]\\s*文(?:\\s*[/／]\\s*[图圖摄攝])?\\s*${END}`,
    of: 'closing',
    at: { last: 6 },
    signs: 'piece',
    why: 'At the end of a paragraph: (某某 文/图).',
    seen: 'https://news.sina.cn/sa/2000-04-21/detail-ikkntiak6588848.d.html',
  },
  {
    id: 'translator-tail',
    signature: `[（(]\\s*(${NAME})(?:\\s*[/／]\\s*|\\s+)(?:[编編][译譯]|编写)\\s*${END}`,
    of: 'closing',
    at: { last: 3 },
    signs: 'piece',
    anyName: true,
    why: 'At the end of the last paragraph: (某某/编译).',
    seen: SEEN_TRANSLATED,
  },
  {
    id: 'translator-tail-label',
    signature: `[（(]\\s*[编編][译譯]\\s*[/／:：|｜丨]\\s*(${NAME})\\s*${END}`,
    of: 'closing',
    at: { last: 3 },
    signs: 'piece',
    anyName: true,
    why: 'The same the other way round: (编译/某某).',
    seen: SEEN_TRANSLATED,
  },
  {
    id: 'desk-tail',
    signature: `${CLOSED}[（(]\\s*(羽箭|悦潼|书聿|维金|彦飞|松风|立悟|兴亚|鼎宏)(?:\\s+[发發]自\\s*[\\u4e00-\\u9fff]{2,6})?\\s*${END}`,
    of: 'closing',
    at: { last: 3 },
    signs: 'piece',
    anyName: true,
    why: 'Pen-names with which translators of the finance and technology desks closed their texts until 2016; no other bare word is a name there.',
    seen: SEEN_TRANSLATED,
  },
  {
    id: 'contact-tail',
    signature: `[（(]\\s*更多报道线索[，,]\\s*请联系本文作者\\s*(${NAME})\\s*[：:（(]`,
    of: 'closing',
    at: { last: 6 },
    signs: 'article',
    why: 'An agency says under its texts how their writer is reached.',
    seen: SEEN_FEED,
  },
  {
    id: 'sent-from-tail',
    signature: `[（(]\\s*([^（）()。，]{2,20}?)\\s+[发發]自\\s*[\\u4e00-\\u9fff]{2,6}\\s*${END}`,
    of: 'closing',
    at: { last: 3 },
    signs: 'piece',
    why: 'At the end of the last paragraph: (某某 发自上海).',
    seen: SEEN_TRANSLATED,
  },
  {
    id: 'reporter-tail',
    signature: `(?:^|[。！？!?”…])\\s*[^\\s，。：“”！？（）()/／|｜丨图圖摄攝]{0,12}[记記]者[\\s:：|｜丨]+([^，。！？“”（）()]{2,30})$`,
    of: 'closing',
    at: { last: 6 },
    signs: 'piece',
    why: 'Behind the last sentence or under it, without brackets: 某报记者 某某.',
    seen: 'http://news.sina.com.cn/s/2011-06-03/050122579890.shtml',
  },
  {
    id: 'own-reporter-tail',
    signature: `(?:^|[。！？!?”…])\\s*(?:本|(?![据據])[\\u4e00-\\u9fff]{1,7})[报報刊社网網台][记記]者(${NAME.replace('4', '3')})$`,
    of: 'closing',
    at: { last: 3 },
    signs: 'piece',
    why: 'The same without a space: 本报记者某某, 某报记者某某.',
    seen: 'http://news.sina.com.cn/s/2011-06-03/050122579890.shtml',
  },
  {
    id: 'medium-and-name-tail',
    signature: `${CLOSED}[（(]\\s*(?!图|编辑)[^\\s（）()，。:：]{1,10}(?:网|網|报|報|社|电视台|周刊|在线|客户端)\\s+([^（）()，。]{2,20})${END}`,
    of: 'closing',
    at: { last: 6 },
    signs: 'piece',
    why: 'At the end, above captions: （某网 某某）.',
    seen: 'http://news.sina.com.cn/o/2012-01-17/135323815773.shtml',
  },
  {
    id: 'name-tail',
    signature: `${CLOSED}[（(]\\s*(${NAME}(?:[\\s、，]+${NAME}){0,3}|[\\u4e00-\\u9fff]\\s{1,2}[\\u4e00-\\u9fff])\\s*${END}`,
    of: 'closing',
    at: { last: 2 },
    signs: 'bare',
    why: 'A bare name in brackets that closes the article.',
    seen: 'https://finance.sina.cn/2024-01-04/detail-inaaimzh4106455.d.html',
  },
  {
    id: 'bullet-name',
    signature: '^[◎□⊙○■]\\s*([^，。！？：:]{2,24})$',
    of: 'line',
    at: { first: 3 },
    signs: 'bare',
    why: 'A line of its own at the head of newspaper copy: ◎某某.',
    seen: 'http://news.sina.com.cn/s/sd/2010-11-18/095921492226.shtml',
  },
];
