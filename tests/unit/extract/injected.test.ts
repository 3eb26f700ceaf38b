// Words that Sina set behind names: out of the sentences of their years, prose in later ones.
import { describe, expect, it } from 'vitest';
import { withoutInjected } from '../../../src/extract/injected.ts';
import { isLine } from '../../../src/extract/line.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const THEN = '2010-05-18T08:23:00+08:00';
const freed = (html: string, date = THEN) => {
  const text = html.replace(/<[^>]*>/g, '');
  const { items, removed } = withoutInjected([{ kind: 'p', text, html, element }], date);
  const [line] = items.filter(isLine);
  return { text: line?.text, html: line?.html, removed: removed.map((one) => one.text) };
};

describe('account marks', () => {
  it.each([
    [
      '邯山钢铁(<a href="/sh600001/nc.shtml">资讯</a> <a href="/quote">行情</a> <a href="/bbs">论坛</a>)临时股东大会通过',
      '邯山钢铁临时股东大会通过',
      ['(资讯 行情 论坛)'],
    ],
    ['海湾集团(<a href="http://weibo.com/x">微博</a>)表示', '海湾集团表示', ['(微博)']],
    ['海湾集团[<a href="http://weibo.com/x">微博</a>]表示', '海湾集团表示', ['[微博]']],
    ['林月桂（<a href="http://weibo.com/x">微博</a> <a href="http://blog.sina.com.cn/x">博客</a>）说', '林月桂说', ['（微博 博客）']],
    ['海湾集团(微博)和海天公司(微博)', '海湾集团和海天公司', ['(微博)', '(微博)']],
  ])('%s', (html, text, removed) => {
    expect(freed(html)).toEqual({ text, html: text, removed });
  });

  it.each([
    ['words of later years', '网友在社交平台(微博)上说', '2024-05-18T08:23:00+08:00'],
    ['other words in brackets', '海湾集团(0001.HK)表示', THEN],
    ['the word without brackets', '他在微博上说', THEN],
    ['one word of those that stand behind companies', '大盘(行情)走弱', THEN],
    ['the word behind what it explains', '网友在社交平台（微博）和个人网站(博客)上说', THEN],
    ['a link that goes on behind the bracket', '海湾<a href="x">(微博</a>)', THEN],
  ])('leave %s', (_, html, date) => {
    expect(freed(html, date)).toEqual({ text: html.replace(/<[^>]*>/g, ''), html, removed: [] });
  });
});
