// What rules take away, and what they may not take: the guard around the article's prose and pictures.
import { describe, expect, it } from 'vitest';
import { findNoise, isTooMuch, joined, ruleFor } from '../../../src/extract/noise.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';
import type { NoiseRule } from '../../../src/sites/site.ts';
import { bodyOf, prose } from './sample-page.ts';

const rule = (id: string, select: string, text?: string): NoiseRule => ({
  id,
  category: 'ad',
  does: 'take',
  select,
  ...(text === undefined ? {} : { text }),
  why: '',
  seen: '',
});
const idsOf = (body: Element, rules: readonly NoiseRule[]) =>
  [...findNoise(body, rules).taken].map(([element, by]) => `${element.className}: ${by.id}`);

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
    expect(ruleFor(bodyOf('<p class="c">别的</p>').firstElementChild as Element, RULES)).toBeNull();
  });

  it('is looked for inside what a rule would have taken, had the guard not kept it', () => {
    const body = bodyOf(`<div class="a">${prose(6)}<i class="b">立减</i></div>`);
    expect(idsOf(body, RULES)).toEqual(['b: second']);
  });

  it('is never the body itself', () => {
    const body = bodyOf('<p>甲</p>');
    body.className = 'a';
    expect(findNoise(body, RULES).taken.size).toBe(0);
  });

  it('of a page without any is none', () => {
    expect(findNoise(bodyOf(prose(3)), NOISE_IN_BODY).taken.size).toBe(0);
  });

  it('has one selector for all rules', () => {
    expect(joined(RULES)).toBe('.a,.b,.c');
  });
});

describe('the guard', () => {
  const CAPTIONED = '<div class="img_wrapper"><img src="a.png"><span class="img_descr">说明</span></div>';
  const find = (inner: string) => {
    const body = bodyOf(inner);
    const box = body.querySelector('.box') as Element;
    return isTooMuch(box, body.textContent?.length ?? 0);
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
    const { taken, skipped } = findNoise(bodyOf(`<div class="otherContent_01">${prose(8)}</div>`), NOISE_IN_BODY);
    expect(taken.size).toBe(0);
    expect(skipped.map((one) => `${one.element.className}: ${one.rule.id}`)).toEqual(['otherContent_01: other-content']);
  });
});

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
  ])('%s is taken by %s', (inner, id) => {
    expect([...findNoise(bodyOf(`${prose(4)}${inner}`), NOISE_IN_BODY).taken.values()].map((by) => by.id)).toEqual([id]);
  });

  it.each([
    '<blockquote><p>央行行长在会上说：“稳字当头。”</p></blockquote>',
    '<blockquote class="fin_reference"><p>内容摘要：仓单互认开始试行。</p></blockquote>',
    '<div class="tech-quotation clearfix"><div class="tech-con"><p>公司的声明全文如下。</p></div></div>',
    '<div class="img_wrapper"><img src="//n.sinaimg.cn/a.png"></div>',
    '<div class="article-header"><p>编者按</p></div>',
    '<div class="gradient">渐变</div><div class="download">下载</div><div class="game">游戏</div>',
  ])('%s is the article’s', (inner) => {
    expect(findNoise(bodyOf(`${prose(4)}${inner}`), NOISE_IN_BODY).taken.size).toBe(0);
  });
});
