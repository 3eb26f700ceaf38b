// The key of a rule must stand in its selector's last part: a key read wrongly would switch the rule off without a word.
import { describe, expect, it } from 'vitest';
import { candidates, insideOf, keyOf } from '../../../src/extract/rule-index.ts';
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
    ['table:has(> tbody > tr > td > [id^="PublicRelation"])', '[id^="PublicRelation"]'],
    ['.appendQr_wrap', null],
  ])('for %s is %s', (selector, inside) => {
    expect(insideOf(selector)).toBe(inside);
  });
});

describe('the rules that could mean an element', () => {
  it('come in the order of the list', () => {
    const rules = [
      { ...RULES[0]!, id: 'first', select: '.b' },
      { ...RULES[0]!, id: 'second', select: '#a' },
    ];
    const element = document.createElement('p');
    element.id = 'a';
    element.className = 'x b';
    expect(candidates(element, rules)).toMatchObject([
      { rule: { id: 'first' }, isCertain: true },
      { rule: { id: 'second' }, isCertain: true },
    ]);
  });

  it('are certain only where the page writes the very selector', () => {
    const rules = ['.Ad', '.ad', 'p.ad', '[title]', 'p'].map((select, at) => ({ ...RULES[0]!, id: String(at), select }));
    const element = document.createElement('p');
    element.className = 'ad';
    element.title = '';
    expect(candidates(element, rules).map(({ rule, isCertain }) => `${rule.select} ${isCertain}`)).toEqual([
      '.Ad false',
      '.ad true',
      'p.ad false',
      '[title] true',
      'p true',
    ]);
  });

  it('are none for an element without any of their marks', () => {
    expect(candidates(document.createElement('p'), RULES)).toEqual([]);
  });
});
