// The key of a rule must stand in its selector's last part: a key read wrongly would switch the rule off without a word.
import { describe, expect, it } from 'vitest';
import { hintOf, indexOf, insideOf, isMeant, keyOf, RuleIndex } from '../../../src/extract/rule-index.ts';
import { NOISE_AROUND } from '../../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';

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
    ['img[src*="qr.weibo.cn/inf/gen"]', 'src', 'https://qr.weibo.cn/inf/gen?x=1', 'https://qr.weibo.cn/'],
    ['span[id^="quote_"]', 'id', 'quote_sh600519', 'my_quote_'],
    ['a[href$="/30.html"]', 'href', '/437/30.html', '/30.html?x'],
  ])('%s asks %s', (selector, name, met, missed) => {
    const hint = hintOf(selector);
    expect(hint?.name).toBe(name);
    expect([hint?.holds(met), hint?.holds(missed)]).toEqual([true, false]);
  });

  it.each(['a[data-ss]', 'table[bgcolor*="e"]', '.plain', 'div:has(> a[href$="/30.html"])'])('is not asked by ourselves for %s', (selector) => {
    expect(hintOf(selector)).toBeNull();
  });
});

const listed = (...selectors: string[]) => selectors.map((select, at) => ({ ...RULES[0]!, id: String(at), select }));
const selectorsFor = (element: Element, index: RuleIndex) => index.listsFor(element).map((list) => list.map(({ rule }) => rule.select));

describe('the rules that could mean an element', () => {
  it('come by its name, classes, id and attributes, each list in the order of the whole', () => {
    const element = document.createElement('p');
    element.id = 'a';
    element.className = 'x b';
    element.setAttribute('data-y', '');
    const index = new RuleIndex(listed('.b', '#a', 'p', '.x', '[id^="a"]', '[class*="b"]', '[class*="z"]', 'p[data-y]', '.c'));
    expect(selectorsFor(element, index)).toEqual([['.b', 'p', '.x', '[class*="b"]'], ['#a'], ['[id^="a"]'], ['p[data-y]']]);
    element.removeAttribute('data-y');
    expect(selectorsFor(element, index).flat()).not.toContain('p[data-y]');
  });

  it('are none for an element without any of their marks', () => {
    expect(indexOf(RULES).listsFor(document.createElement('p')).flat()).toEqual([]);
  });

  it('stay right when a page makes up classes without end', () => {
    const index = new RuleIndex(listed('.b'));
    const element = document.createElement('p');
    for (let at = 0; at < 3_000; at += 1) {
      element.className = `b made-up-${at}`;
      expect(selectorsFor(element, index)).toEqual([['.b']]);
    }
  });

  it('mean it only where their selector does', () => {
    const element = document.createElement('p');
    element.className = 'ad';
    element.title = '';
    const index = new RuleIndex(listed('.Ad', '.ad', 'p.ad', 'div.ad', '[title]', 'p'));
    const meant = index
      .listsFor(element)
      .flat()
      .filter((indexed) => isMeant(element, indexed));
    expect(meant.map(({ rule }) => rule.select).sort()).toEqual(['.ad', '[title]', 'p', 'p.ad']);
  });
});
