// The words read off an expression stand in whatever it means: a word too many would switch its rule off without a sound.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../scripts/line-words.ts';
import { LINES } from '../../src/sites/lines.ts';

describe('the words of an expression', () => {
  it.each([
    ['^下载新闻$', ['下载新闻']],
    ['^(?:上一页|下一页)$', ['上一页', '下一页']],
    ['^(?:上一页|\\d+)$', []],
    ['^(?:相关)?专题$', ['专题']],
    ['^(?:阅读|看)(?:全文|原文)', ['全文', '原文']],
    ['^报名从速[!！]?$', ['报名从速']],
    ['^报名从速!?$', ['报名从速']],
    ['^报名从速!*$', ['报名从速']],
    ['^报名从速!{0,3}$', ['报名从速']],
    ['^报名从速!+', ['报名从速']],
    ['^编辑(?!部)', ['编辑']],
    ['^(?=新闻稿)编', ['编']],
    ['^\\[打印\\]', ['打印']],
    ['^[\\]甲乙]丙', ['丙']],
    ['^A股 今日', ['A股']],
    ['(?<tail>来源：\\S+)$', ['来源：']],
    ['^第一财经客户端推荐', ['第一财经']],
    ['^\\d+$', []],
  ])('%s', (expression, words) => {
    expect(wordsOf(expression)).toEqual(words);
  });

  it.each(LINES.map(({ id, line }) => [id, line]))('are parts of the expression of %s', (_, line) => {
    for (const word of wordsOf(line)) expect(line).toContain(word);
  });
});
