// The key of a rule must stand in its selector's last part: a key read wrongly would switch the rule off without a word.
import { describe, expect, it } from 'vitest';
import { NOISE_AROUND } from '../../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';
import { hintOf, insideOf, keyOf, signsOf } from '../../../src/sites/selector-signs.ts';

const RULES = [...NOISE_IN_BODY, ...NOISE_AROUND];

describe('the key of a rule', () => {
  it.each([
    ['#left_hzh_ad', '#left_hzh_ad'],
    ['.appendQr_wrap', '.appendqr_wrap'],
    ['ins.sinaads', '.sinaads'],
    ['[id^="ad_"].otherContent_01', '.othercontent_01'],
    ['[sax-type]', '[sax-type]'],
    ['span[id^="quote_"]', '[id]'],
    ['div[class^="side-btns-"]', '[class]'],
    ['a[data-ss]', '[data-ss]'],
    ['img[src*="qr.weibo.cn/inf/gen"]', 'img'],
    ['blockquote:has(a[href*="/reportch/jinqilin"])', 'blockquote'],
    ['table:has(> tbody > tr > td > [id^="PublicRelation"])', 'table'],
    ['.fin_reference:not(blockquote)', '.fin_reference'],
    ['.article-header h1', 'h1'],
    ['p.page', '.page'],
    ['.blkContainer > .rightShell', '.rightshell'],
  ])('%s is %s', (selector, key) => {
    expect(keyOf(selector)).toBe(key);
  });

  it.each(RULES.map(({ id, select }) => [id, select]))('%s stands in its selector', (_, select) => {
    const key = keyOf(select);
    expect(key).toMatch(/^(?:#[\w-]+|\.[\w-]+|\[[\w-]+\]|[a-z][a-z0-9]*)$/);
    expect(select.toLowerCase()).toContain(key.replace(/\]$/, ''));
  });
});

describe('what must stand inside', () => {
  it.each([
    ['blockquote:has(a[href*="/reportch/jinqilin"])', 'a[href*="/reportch/jinqilin"]'],
    ['table:has(td > [id^="PublicRelation"])', '[id^="PublicRelation"]'],
    ['table:has(> tbody > tr > td > [id^="PublicRelation"])', '[id^="PublicRelation"]'],
    ['div:has(> a[href$="/30.html"])', 'a[href$="/30.html"]'],
    ['.appendQr_wrap', null],
  ])('for %s is %s', (selector, inside) => {
    expect(insideOf(selector)).toBe(inside);
  });
});

describe('what an attribute must hold', () => {
  it.each([
    ['img[src*="qr.weibo.cn/inf/gen"]', { name: 'src', sign: '*', wanted: 'qr.weibo.cn/inf/gen' }],
    ['span[id^="quote_"]', { name: 'id', sign: '^', wanted: 'quote_' }],
    ['a[href$="/30.html"]', { name: 'href', sign: '$', wanted: '/30.html' }],
    ['[data-sudaclick="suda"]', { name: 'data-sudaclick', sign: '=', wanted: 'suda' }],
    ['div[style*="margin"]:has(> a)', { name: 'style', sign: '*', wanted: 'margin' }],
    ['table[bgcolor*="e"]', { name: 'bgcolor', sign: '', wanted: '' }],
    ['td[align="right"][id^="a"]', { name: 'id', sign: '^', wanted: 'a' }],
  ])('%s asks', (selector, hint) => {
    expect(hintOf(selector)).toEqual(hint);
  });

  it.each(['a[data-ss]', '.plain', 'div:has(> a[href$="/30.html"])'])('is not asked by ourselves for %s', (selector) => {
    expect(hintOf(selector)).toBeNull();
  });
});

describe('all that is read off a selector', () => {
  it.each([
    ['.appendQr_wrap', { key: '.appendqr_wrap' }],
    ['[sax-type]', { key: '[sax-type]' }],
    ['iframe', { key: 'iframe' }],
    ['ins.sinaAds', { key: '.sinaads', name: 'ins', exact: '.sinaAds' }],
    ['a[data-ss]', { key: '[data-ss]', name: 'a' }],
    ['iframe[src*="//sax"]', { key: 'iframe', hint: { name: 'src', sign: '*', wanted: '//sax' } }],
    ['[id^="ad_"].other', { key: '.other', exact: '.other', hint: { name: 'id', sign: '^', wanted: 'ad_' } }],
    ['[data-x="y"]', { key: '[data-x]', hint: { name: 'data-x', sign: '=', wanted: 'y' } }],
    ['td:has(> #zoom)', { key: 'td', inside: '#zoom', isMore: true }],
    ['.a.b', { key: '.a', isMore: true }],
    ['.a > .b', { key: '.b', isMore: true }],
    ['.a:not(b)', { key: '.a', isMore: true }],
    ['table[bgcolor*="e"]', { key: 'table', hint: { name: 'bgcolor', sign: '', wanted: '' }, isMore: true }],
    ['img[width="1"]', { key: 'img', hint: { name: 'width', sign: '', wanted: '' }, isMore: true }],
    ['[id^="a"][class$="b"]', { key: '[id]', hint: { name: 'id', sign: '^', wanted: 'a' }, isMore: true }],
  ])('%s', (selector, signs) => {
    expect(signsOf(selector)).toEqual(signs);
  });
});
