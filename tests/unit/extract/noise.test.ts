// What rules take away, and what they may not take: the guard around the article's prose and pictures.
import { describe, expect, it } from 'vitest';
import { BodyLength } from '../../../src/extract/body-length.ts';
import { findNoise, isTooMuch, ruleFor } from '../../../src/extract/noise.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';
import type { NoiseRule } from '../../../src/sites/site.ts';
import { indexOf } from '../../generator/index-of.ts';
import { bodyOf, prose } from './sample-page.ts';

const ALL = indexOf(NOISE_IN_BODY);

const rule = (id: string, select: string, text?: string): NoiseRule => ({
  id,
  category: 'ad',
  select,
  ...(text === undefined ? {} : { text }),
  why: '',
  seen: '',
});
const idsOf = (body: Element, rules: readonly NoiseRule[]) =>
  [...findNoise(body, indexOf(rules)).taken].map(([element, by]) => `${element.className}: ${by.id}`);

describe('noise', () => {
  const RULES = [rule('first', '.a'), rule('second', '.b'), rule('spoken', '.c', '^立减$')];

  it('is found outermost only, in the order of the page', () => {
    const body = bodyOf('<div class="b"><p class="a"></p></div><p class="a"></p><div><i class="b"></i></div>');
    expect(idsOf(body, RULES)).toEqual(['b: second', 'a: first', 'b: second']);
  });

  it('is called by the first rule that takes it', () => {
    expect(idsOf(bodyOf('<p class="a b"></p>'), RULES)).toEqual(['a b: first']);
  });

  it('is only what says the words of its rule', () => {
    expect(idsOf(bodyOf('<p class="c"> 立减　</p><p class="c">立减十元</p>'), RULES)).toEqual(['c: spoken']);
    expect(ruleFor(bodyOf('<p class="c">别的</p>').firstElementChild as Element, indexOf(RULES))).toBeNull();
  });

  it('is nothing that holds what its rule leaves alone', () => {
    const rules = [{ ...rule('box', '.a'), unless: 'blockquote, td' }, rule('quote', '.b')];
    expect(idsOf(bodyOf('<div class="a"></div><div class="a"><blockquote class="b"></blockquote></div>'), rules)).toEqual(['a: box', 'b: quote']);
  });

  it('is looked for inside what a rule would have taken, had the guard not kept it', () => {
    const body = bodyOf(`<div class="a">${prose(6)}<i class="b">立减</i></div>`);
    expect(idsOf(body, RULES)).toEqual(['b: second']);
  });

  it('is never the body itself', () => {
    const body = bodyOf('<p>甲</p>');
    body.className = 'a';
    expect(findNoise(body, indexOf(RULES)).taken.size).toBe(0);
  });

  it('of a page without any is none', () => {
    expect(findNoise(bodyOf(prose(3)), ALL).taken.size).toBe(0);
  });
});

describe('the guard', () => {
  const CAPTIONED = '<div class="img_wrapper"><img src="a.png"><span class="img_descr">说明</span></div>';
  const find = (inner: string) => {
    const body = bodyOf(inner);
    const box = body.querySelector('.box') as Element;
    return isTooMuch(box, new BodyLength(body));
  };

  it.each([
    ['half of the article', `<div class="box">${prose(4)}</div>${prose(4)}`, true],
    ['more than a fifth of its prose', `<div class="box">${prose(6)}</div>${prose(20)}`, true],
    ['one long paragraph', `<p class="box">${'这一段写了很久。'.repeat(60)}</p>${prose(4)}`, true],
    ['less than a fifth of its prose', `<div class="box">${prose(5)}</div>${prose(40)}`, false],
    ['a promo in a short flash', '<p class="box">海量资讯尽在此处</p><p>快讯一则。</p>', false],
    ['a picture with a caption', `<div class="box">${CAPTIONED}</div>${prose(40)}`, true],
    ['a picture box with its caption', `<div class="box">${CAPTIONED.replace('说明', '')}</div>${prose(40)}`, false],
    [
      'a long list of links',
      `<div class="box">${'<p><a href="/x">相关新闻的标题写得很长很长，长到超过四十个字也不算是文章的正文内容，因为整段都是链接</a></p>'.repeat(20)}</div>${prose(4)}`,
      false,
    ],
  ])('on %s', (_, inner, kept) => {
    expect(find(inner)).toBe(kept);
  });

  it('keeps the article when one of Sina’s class names comes around its text', () => {
    const { taken, skipped } = findNoise(bodyOf(`<div class="otherContent_01">${prose(8)}</div>`), ALL);
    expect(taken.size).toBe(0);
    expect(skipped.map((one) => `${one.element.className}: ${one.rule.id}`)).toEqual(['otherContent_01: other-content']);
  });
});

const FIGURES = '<table><tbody><tr><td>港口</td><td>吞吐量</td></tr><tr><td>东港</td><td>1200</td></tr></tbody></table>';
const CARD =
  '<a class="m_f_a broadcastItem"><figure class="m_f_div"><img src="a.jpg"></figure><aside class="m_f_con"><h2 class="cm_tit">另一篇</h2></aside></a>';
const TEXT_ADS =
  '<table border="0"><tbody><tr><td><table background="http://image2.sina.com.cn/dy/images/xfrd_02.gif"><tbody><tr><td><a href="/x">立减</a></td></tr></tbody></table></td></tr></tbody></table>';

describe('Sina’s own boxes', () => {
  it.each([
    ['<div class="clearfix appendQr_wrap"><div class="appendQr_normal"><img src="x.png"></div></div>', 'qr-append'],
    ['<div class="app-kaihu-qr"><img src="x.png"></div>', 'account-qr'],
    ['<blockquote><p>炒股就看<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">金麒麟</a></p></blockquote>', 'jinqilin-quote'],
    ['<div id="ad_44099" class="otherContent_01"></div>', 'ad-between-paragraphs'],
    ['<ins class="sinaads"></ins>', 'ad-slot'],
    ['<div sax-type="proxy" class="j_native_efg241122"></div>', 'ad-mobile-proxy'],
    ['<div class="ct_hqimg">热点栏目</div>', 'stock-chart'],
    ['<span id="quote_sh600519">(1700.00)</span>', 'live-price'],
    ['<div class="fin_reference">相关</div>', 'reference-widget'],
    ['<p class="article-editor">责任编辑：甲</p>', 'editor-line'],
    ['<p class="show_statement">声明</p>', 'statement-news'],
    ['<div class="new_style_article"><p>谁是年度人物？【<a href="/x">点击投票</a>】</p></div>', 'editorial-promo'],
    ['<div id="ad_44099"><a href="/x">广告</a></div>', 'ad-finance'],
    ['<div id="ad_44124"></div>', 'ad-tech'],
    ['<div id="ad_44086"></div>', 'ad-news'],
    ['<div class="box j_native_opq240314"><h3>立减</h3></div>', 'ad-mobile-native'],
    ['<a href="https://saxn.sina.com.cn/click?x=1"><img src="b.png"></a>', 'ad-picture-link'],
    ['<a href="https://shop.example.com/" data-ss="1">立减</a>', 'ad-picture-stated'],
    [TEXT_ADS, 'ad-text-links-box'],
    [TEXT_ADS.slice(TEXT_ADS.indexOf('<td>') + 4, TEXT_ADS.lastIndexOf('</td>')), 'ad-text-links-2004'],
    ['<embed src="http://ad4.sina.com.cn/a.swf">', 'ad-flash-2004'],
    ['<table border="0" align="left"><tbody><tr><td><embed src="http://ad4.sina.com.cn/a.swf"></td></tr></tbody></table>', 'ad-flash-table'],
    ['<form class="yqin"><input type="hidden" value="仓单"></form>', 'search-word'],
    ['<form><p>你怎么看？</p><label><input type="radio">涨</label></form>', 'poll'],
    ['<form><p>你怎么看？</p><label><input type="checkbox">涨</label></form>', 'poll-many'],
    ['<div class="pagebox"><span>上一页</span></div>', 'page-box-2011'],
    ['<div id="_function_code_page"><span>上一页</span></div>', 'page-box-id'],
    ['<div id="videoList0"><p>视频一</p></div>', 'player-list'],
    ['<div id="J_Article_Player"><p>视频一</p></div>', 'player-id'],
    ['<div class="news-video-miaopai">视频一</div>', 'player-miaopai'],
    ['<div class="blk_video_news">视频一</div>', 'player-news'],
    ['<div class="contentPlayer">视频一</div>', 'player-content'],
    ['<div class="article-video"><span>视频一</span></div>', 'player-video'],
    [`<div class="broadcast_box">${CARD}</div>`, 'related-card'],
    ['<div class="c_videoGroup plugins_broadCard_docplugin" data-content="{}"></div>', 'related-card-data'],
    [CARD, 'related-card-link'],
    [CARD.slice(CARD.indexOf('<aside'), CARD.indexOf('</a>')), 'related-card-words'],
    ['<div class="article-relzt">相关专题：<a href="/x">仓单季</a></div>', 'related-topic'],
    ['<div class="moreIn" align="center"><a href="/x">更多精彩内容请进入健康频道 &gt;&gt;</a></div>', 'regional-more'],
    ['<div class="iframepart1"><iframe src="http://sh.sina.com.cn/iframe/1.html"></iframe></div>', 'regional-frame'],
    ['<div class="sgtext_link"><a href="/x">专区</a></div>', 'games-links'],
    ['<div class="mianze"><b>新浪声明：新浪网登载此文出于传递更多信息之目的。</b></div>', 'games-statement'],
    ['<span class="MASSf21674ffeef7">xq</span>', 'blog-mark'],
    ['<div class="otherContent_01"><ul><li><a href="/x">相关新闻</a></li></ul></div>', 'other-content'],
    ['<div class="otherContent_01"><table><tr><td><a href="/x">基金</a></td></tr><tr><td>净值</td></tr></table></div>', 'other-content'],
    ['<div class="weiboListBox"><p>微博说</p></div>', 'weibo-box'],
    ['<a class="weibo-card-dropdown">微博</a>', 'weibo-card'],
    ['<a class="weibo-card-dropdown">[微博]</a>', 'weibo-card'],
    ['<span id="quote_sh600519"></span>', 'live-price'],
  ])('%s is taken by %s', (inner, id) => {
    expect([...findNoise(bodyOf(`${prose(4)}${inner}`), ALL).taken.values()].map((by) => by.id)).toEqual([id]);
  });

  it.each([
    '<blockquote><p>央行行长在会上说：“稳字当头。”</p></blockquote>',
    '<blockquote class="fin_reference"><p>内容摘要：仓单互认开始试行。</p></blockquote>',
    '<div class="tech-quotation clearfix"><div class="tech-con"><p>公司的声明全文如下。</p></div></div>',
    '<div class="img_wrapper"><img src="//n.sinaimg.cn/a.png"></div>',
    '<div class="article-header"><p>编者按</p></div>',
    '<blockquote><p>分析师说：“<a href="https://finance.sina.com.cn/stock/reportch/jinqilin.shtml">评选</a>看的是三年的功夫。”</p></blockquote>',
    '<a class="weibo-card-dropdown" href="https://weibo.com/x">张伟</a>说',
    '<span id="quote_1">张伟说：“先看水位。”</span>',
    '<span id="quote_2">（张伟说：“先看水位。”）</span>',
    '<div class="article-video"><p>画面里，吊机把最后一只箱子放上了船。</p></div>',
    `<div class="otherContent_01">${FIGURES}</div>`,
    `<div class="weiboListBox">${FIGURES}</div>`,
    '<div class="otherContent_01"><blockquote>仓库今天起整理东区货架。</blockquote></div>',
    '<div class="moreIn">更多的箱子还在路上。</div>',
    '<div class="mianze">免责条款写在合同第三条。</div>',
    '<a href="https://saxony.example.com/">萨克森的工厂</a>',
    '<table><tbody><tr><td background="a.gif">甲</td></tr></tbody></table>',
    '<form><p>网友留言摘录</p></form>',
    '<div class="gradient">渐变</div><div class="download">下载</div><div class="game">游戏</div>',
  ])('%s is the article’s', (inner) => {
    expect(findNoise(bodyOf(`${prose(4)}${inner}`), ALL).taken.size).toBe(0);
  });
});
