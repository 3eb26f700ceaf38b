// Values out of text: times in Beijing time, names, editors, addresses, titles.
import { describe, expect, it } from 'vitest';
import {
  afterLabel,
  afterTime,
  beforeTime,
  fold,
  readEditor,
  readName,
  readPageTitle,
  readPageTitleChannel,
  readPageTitleWords,
  readPath,
  readTime,
  readUrl,
  readWords,
  readWriter,
  writerIn,
} from '../../../src/extract/values.ts';

describe('white space', () => {
  it.each([
    ['  甲\n\t乙  ', '甲 乙'],
    ['　　甲　乙　', '甲 乙'],
    ['甲\u00a0\u00a0乙', '甲 乙'],
    ['\ufeff甲\u200b', '甲'],
    ['　 \n', ''],
  ])('of %j is folded', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('a time', () => {
  it.each([
    ['2024年09月04日 12:49', '2024-09-04T12:49:00+08:00'],
    ['2017年02月16日17:20', '2017-02-16T17:20:00+08:00'],
    ['2014年03月01日\u00a002:42', '2014-03-01T02:42:00+08:00'],
    ['2016年05月25日10:10\n 新浪财经', '2016-05-25T10:10:00+08:00'],
    ['2021.07.27 20:26', '2021-07-27T20:26:00+08:00'],
    ['http://www.sina.com.cn 2005年09月21日 14:11 中国新闻网', '2005-09-21T14:11:00+08:00'],
    ['2026-11-12 09:18:07', '2026-11-12T09:18:07+08:00'],
    ['2026/1/2 9:05', '2026-01-02T09:05:00+08:00'],
    ['2026年1月2日　9:05', '2026-01-02T09:05:00+08:00'],
    ['2024-02-29 23:59:59', '2024-02-29T23:59:59+08:00'],
    ['2000-02-29 08:00', '2000-02-29T08:00:00+08:00'],
    ['2024-12-31 08:00', '2024-12-31T08:00:00+08:00'],
  ])('written %j is Beijing time', (text, expected) => {
    expect(readTime(text, null)).toBe(expected);
  });

  it.each([
    ['2026-11-12T09:18:00+08:00', '2026-11-12T09:18:00+08:00'],
    ['2026-11-12T09:18:00+0800', '2026-11-12T09:18:00+08:00'],
    ['2026-11-12T01:18:00Z', '2026-11-12T09:18:00+08:00'],
    ['2026-11-12T01:18:00.123Z', '2026-11-12T09:18:00+08:00'],
    ['2026-12-31T20:00:00Z', '2027-01-01T04:00:00+08:00'],
    ['2026-11-11T20:18:00-05:00', '2026-11-12T09:18:00+08:00'],
    ['2026-11-12T06:48:00+05:30', '2026-11-12T09:18:00+08:00'],
  ])('with a zone, %s, is the same moment in Beijing', (text, expected) => {
    expect(readTime(text, null)).toBe(expected);
  });

  it.each([
    ['01.23 18:35', 2024, '2024-01-23T18:35:00+08:00'],
    ['11.10\n 18:35', 2026, '2026-11-10T18:35:00+08:00'],
    ['7月13日 13:42', 2026, '2026-07-13T13:42:00+08:00'],
    ['02.29 08:00', 2024, '2024-02-29T08:00:00+08:00'],
  ])('without a year, %j, is of %i', (text, year, expected) => {
    expect(readTime(text, { year, published: '' })).toBe(expected);
  });

  it('without a year is of the year before when it would lie after the publishing', () => {
    const hint = { year: 2025, published: '2025-01-01T00:20:00+08:00' };
    expect(readTime('12.31 23:50', hint)).toBe('2024-12-31T23:50:00+08:00');
    expect(readTime('01.01 00:10', hint)).toBe('2025-01-01T00:10:00+08:00');
  });

  it('without a year is unknown when nobody knows the year', () => {
    expect(readTime('01.23 18:35', null)).toBe('');
  });

  it.each([
    '2023年02月29日 10:00',
    '2024年13月01日 10:00',
    '2024年00月10日 10:00',
    '2024年04月31日 10:00',
    '2024年04月00日 10:00',
    '2100-02-29 10:00',
    '2024-01-01 24:00',
    '2024-01-01 10:60',
    '1980-01-01 10:00',
    '2024年09月04日',
    '3小时前',
    '',
  ])('that cannot be, %j, is none', (text) => {
    expect(readTime(text, { year: 2024, published: '' })).toBe('');
  });

  it.each(['2023-02-29T10:00:00Z', '2024-04-31T10:00:00-05:00', '2024-01-01T25:00:00Z', '2024-13-01T10:00:00+09:00'])(
    'that cannot be, with a zone, %j, is none and not another day',
    (text) => {
      expect(readTime(text, null)).toBe('');
    },
  );

  it('of a year-less date that cannot be is none', () => {
    expect(readTime('02.29 08:00', { year: 2026, published: '' })).toBe('');
    expect(readTime('13.01 08:00', { year: 2026, published: '' })).toBe('');
  });
});

describe('a name', () => {
  it.each([
    ['  东南经济观察 ', '东南经济观察'],
    ['新浪财经[微博]', '新浪财经'],
    ['第一财经（微博）', '第一财经'],
    ['证券时报(微博)', '证券时报'],
    ['新京报 我有话说(20人参与)', '新京报'],
    ['来源：海湾商报', '海湾商报'],
    ['作者: 林月桂', ''],
    ['微博财经', '微博财经'],
    ['作者出版社', '作者出版社'],
    ['', ''],
  ])('printed as %j is %j', (text, expected) => {
    expect(readName(text)).toBe(expected);
  });

  it.each([
    ['2016年05月25日10:10 \n 新浪财经', '新浪财经'],
    ['2016年05月25日10:10 证券时报[微博]', '证券时报'],
    ['2017年02月16日17:20', ''],
    ['没有时间 新浪财经', ''],
  ])('behind a time, %j, is %j', (text, expected) => {
    expect(afterTime(text)).toBe(expected);
  });
});

describe('an editor', () => {
  it.each([
    ['责任编辑：王永生', '王永生'],
    ['责任编辑：刘万里 SF014', '刘万里 SF014'],
    ['（责任编辑：林秀敏）', '林秀敏'],
    ['(责任编辑:finet)', 'finet'],
    ['【责任编辑：李梅】', '李梅'],
    ['（编辑：SN067）', 'SN067'],
    ['责编：周明朗', '周明朗'],
    ['编辑部今晚灯火通明', ''],
    ['', ''],
  ])('in %j is %j', (text, expected) => {
    expect(readEditor(text)).toBe(expected);
  });
});

describe('an address', () => {
  const PAGE = 'https://finance.sina.com.cn/roll/2026-11-02/doc-injabcde1234567.shtml';

  it.each([
    ['https://www.example.org/a?b=1#c', 'https://www.example.org/a?b=1#c'],
    ['//n.sinaimg.cn/a.png', 'https://n.sinaimg.cn/a.png'],
    ['/stock/', 'https://finance.sina.com.cn/stock/'],
    ['b.shtml', 'https://finance.sina.com.cn/roll/2026-11-02/b.shtml'],
    [' http://example.org/ ', 'http://example.org/'],
  ])('%j leads to %s', (text, expected) => {
    expect(readUrl(text, PAGE)).toBe(expected);
  });

  it.each([
    'https://www.example.org/a/b.shtml?x=1&y=(2)#z:3',
    'http://finance.sina.com.cn/',
    'https://example.org/a/../b',
    'https://example.org/a/./b',
    'https://example.org/a..b/.c',
    'https://example.org/%7e/%E4%B8%AD',
    'https://example.org/中文?词=1',
    "https://example.org/?q='1'",
    'https://example.org/a b|c\\\\d',
    'https://Example.ORG/A',
    'https://example.org:443/a',
    'https://example.org:8080/a',
    'https://example.org',
    'https://user@example.org/a',
    'http://1.2.3/a',
    'http://0x7f.1/a',
    'https://example.org/a?b=.&c=..#.',
  ])('%s is what the browser makes of it, whichever way it is read', (address) => {
    expect(readUrl(address, PAGE)).toBe(new URL(address).href);
  });

  it('without a scheme is secure, also on an old page', () => {
    expect(readUrl('//n.sinaimg.cn/a.png', 'http://finance.sina.com.cn/')).toBe('https://n.sinaimg.cn/a.png');
  });

  it('is read where the page has no address', () => {
    expect(readUrl('/stock/', '')).toBe('https://finance.sina.com.cn/stock/');
    expect(readUrl('/stock/', 'file:///home/reader/page.html')).toBe('https://finance.sina.com.cn/stock/');
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:void(0)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'mailto:a@example.org',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'https://',
    '#top',
    '',
    '   ',
  ])('%j is none', (text) => {
    expect(readUrl(text, PAGE)).toBe('');
  });
});

describe('a page title', () => {
  it.each([
    ['港口的清晨_新浪财经_新浪网', '港口的清晨'],
    ['港口的清晨|港口|冷链_新浪财经_新浪网', '港口的清晨'],
    ['港口的清晨|港口|冷链_手机新浪网', '港口的清晨'],
    ['港口的清晨_滚动新闻_新浪财经_新浪网', '港口的清晨'],
    ['一盒酸奶里的电费__财经头条', '一盒酸奶里的电费'],
    ['快讯：首列冷链班列发出_7x24小时财经新闻_新浪网', '快讯：首列冷链班列发出'],
    ['代号A_B的冷链项目获批|冷链_新浪财经_新浪网', '代号A_B的冷链项目获批'],
    ['代号A_B的冷链班列项目今天上午在省城正式获批_新浪财经_新浪网', '代号A_B的冷链班列项目今天上午在省城正式获批'],
    ['没有尾巴的标题', '没有尾巴的标题'],
    ['没有尾巴_也有下划线', '没有尾巴_也有下划线'],
    ['', ''],
    ['钢坯堆到了码头_新浪新闻', '钢坯堆到了码头'],
    ['新浪财经改版_新浪财经', '新浪财经改版'],
  ])('%j says %j', (text, expected) => {
    expect(readPageTitle(text)).toBe(expected);
  });
});

describe('a channel', () => {
  it.each([
    ['证券 > 正文', '证券'],
    ['外汇 >正文', '外汇'],
    ['新浪财经 > 国内财经 > 两会报道 > 正文', '国内财经'],
    ['新闻中心 > 国际新闻 > 正文', '国际新闻'],
    ['新浪科技> 滚动新闻 > 正文', '滚动新闻'],
    ['正文', ''],
  ])('of the path %j is %j', (path, expected) => {
    expect(readPath(path)).toBe(expected);
  });

  it.each([
    ['港口的清晨_美股新闻_新浪财经_新浪网', '美股新闻'],
    ['港口的清晨_新浪财经_新浪网', ''],
    ['港口|吊机_新浪财经_新浪网', ''],
    ['港口的清晨_新闻中心_新浪网', ''],
  ])('of the page title %j is %j', (title, expected) => {
    expect(readPageTitleChannel(title)).toBe(expected);
  });
});

describe('keywords', () => {
  it('stand between commas of both scripts', () => {
    expect(readWords('港口, 吊机，夜班;晚风,')).toEqual(['港口', '吊机', '夜班', '晚风']);
    expect(readWords(' ')).toEqual([]);
  });

  it.each([
    ['港口的清晨|港口|吊机_新浪财经_新浪网', ['港口', '吊机']],
    ['港口的清晨|港口_手机新浪网', ['港口']],
    ['港口的清晨_新浪财经_新浪网', []],
    ['港口|清晨|吊机_新浪财经_新浪网', []],
  ])('of the page title %j stand behind the title', (title, expected) => {
    expect(readPageTitleWords(title, '港口的清晨')).toEqual(expected);
  });
});

describe('a name among other words', () => {
  it.each([
    ['海湾商报 微博', '海湾商报'],
    ['海湾商报微博', '海湾商报'],
    ['海湾商报 [ 微博 ] 我有话说', '海湾商报'],
    ['海湾商报 作者：林月桂', '海湾商报'],
    ['来源：海湾商报', '海湾商报'],
    ['新浪微博', '新浪微博'],
    ['海湾商报-港口版', '海湾商报-港口版'],
    ['http://www.sina.com.cn', ''],
    ['海湾商报 评论(34)', '海湾商报'],
    ['海湾评论', '海湾评论'],
  ])('of %j is %j', (text, expected) => {
    expect(readName(text)).toBe(expected);
  });

  it.each([
    ['作者：林月桂', '林月桂'],
    ['林月桂 微博', '林月桂'],
  ])('of the writer %j is %j', (text, expected) => {
    expect(readWriter(text)).toBe(expected);
  });

  it.each([
    ['2021年09月09日21:53    作者:林月桂  ', '作者:林月桂'],
    ['2021年09月09日21:53 海湾商报', ''],
  ])('of the writer in %j has its label: %j', (text, expected) => {
    expect(writerIn(text)).toBe(expected);
  });

  it.each([
    ['2016年05月25日10:10 海湾商报 作者：林月桂', '海湾商报'],
    ['2016年05月25日10:10    作者:林月桂', ''],
    ['2012-01-16 法制日報', '法制日報'],
    ['没有时间的一行', ''],
  ])('stands behind the time in %j', (text, expected) => {
    expect(afterTime(text)).toBe(expected);
  });

  it('stands before the time', () => {
    expect(beforeTime('台灣某報 (2012-01-11 16:58)')).toBe('台灣某報');
    expect(beforeTime('台灣某報')).toBe('');
  });

  it('stands behind its label, to the end', () => {
    expect(afterLabel('研究员：林月桂 周明朗', '研究员')).toBe('林月桂 周明朗');
    expect(afterLabel('机构：某证券', '研究员')).toBe('');
  });
});

it('an editor is read without who read the proofs', () => {
  expect(readEditor('责任编辑：林月桂 校对：周明朗')).toBe('林月桂');
  expect(readEditor('责任编辑 林月桂')).toBe('林月桂');
  expect(readEditor('【责任编辑：林月桂】【打印】')).toBe('林月桂');
});

it('a time with full-width colons is a time', () => {
  expect(readTime('2012年05月18日 08：23', null)).toBe('2012-05-18T08:23:00+08:00');
});
