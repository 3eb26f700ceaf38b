// An old article in several pages: which one this is, and where the others are.
import { describe, expect, it } from 'vitest';
import { readPage, type Taken } from '../../../src/extract/extract.ts';
import { ADDRESS, bodyOf, parse } from './sample-page.ts';

const numbersOf = (inner: string, taken: Taken[] = []) => {
  const page = readPage(bodyOf(inner), ADDRESS, taken);
  return page && { ...page, addresses: Object.fromEntries(page.addresses) };
};
const LINE = `<p class="page"><a href="/a/1_2.shtml">上一页</a> <a href="/a/1.shtml">1</a> <a href="/a/1_2.shtml">2</a>
  <span class="cur">3</span> <a href="/a/1_4.shtml">4</a> <a href="/a/1_4.shtml">下一页</a></p>`;
const AT = 'https://finance.sina.com.cn/a';

describe('the number of a page', () => {
  it('is read from the line of numbers', () => {
    expect(numbersOf(LINE)).toEqual({ number: 3, count: 4, addresses: { 1: `${AT}/1.shtml`, 2: `${AT}/1_2.shtml`, 4: `${AT}/1_4.shtml` } });
  });

  it('is read from the box of numbers, on the last page too', () => {
    const box = `<div class="pagebox"><span class="pagebox_num"><a href="/a/1.shtml">1</a></span><span class="pagebox_num_nonce">2</span>
      <span class="pagebox_next_nolink">下一页</span></div>`;
    expect(numbersOf(box)).toEqual({ number: 2, count: 2, addresses: { 1: `${AT}/1.shtml` } });
  });

  it('is read from what was taken off the live page', () => {
    const element = parse(LINE).querySelector('.page') as Element;
    const taken = { element, rule: { id: 'page-numbers', category: 'tools' }, place: null, isLine: false } as const;
    expect(numbersOf('<p>正文</p>', [taken])?.number).toBe(3);
  });

  it.each([
    ['no box', '<p>正文</p>'],
    ['a box without numbers', '<p class="page"><span class="cur">本页</span><a href="/a/2.shtml">2</a></p>'],
    ['a box with one page', '<p class="page"><span class="cur">1</span></p>'],
    ['a number that stands in no box of numbers', '<p><span class="cur">1</span><a href="/a/2.shtml">2</a></p>'],
    ['a number that is none of a page', '<p class="page"><span class="cur">1</span><a href="/a/2012.shtml">2012</a></p>'],
    ['links that lead nowhere', '<p class="page"><span class="cur">1</span><a href="javascript:next()">2</a></p>'],
  ])('is none with %s', (_, inner) => {
    expect(numbersOf(inner)).toBeNull();
  });
});
