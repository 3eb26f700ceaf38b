// Sentences as they are held beside each other.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bareOf, sentencesOf } from '../../../src/stories/words.ts';

const barely = (text: string): string[] => sentencesOf(text).map(({ bare }) => bare);

describe('sentencesOf', () => {
  it('leaves out the dateline, whoever wrote it', () => {
    const text = '统计局公布了数据。没有意外。';
    for (const head of [
      '',
      '新华社北京9月28日电 ',
      '北泽晚报讯（记者 张三）',
      '北泽日报讯 记者李四报道：',
      '【海湾社9月28日电】',
      '中证报中证网讯(记者 张三 李四)',
    ])
      expect(barely(head + text), head).toEqual(['统计局公布了数据', '没有意外']);
  });

  it('takes no other word for a dateline', () => {
    expect(barely('中国电信今日公布。电价上涨。')).toEqual(['中国电信今日公布', '电价上涨']);
    expect(barely('多名读者来信。其中一封电报讯问价格。')).toEqual(['多名读者来信', '其中一封电报讯问价格']);
  });

  it('keeps a number whole, and states it without commas', () => {
    const [sentence, next] = sentencesOf('成交1,234,567.8元，增长８.10％.End');
    expect([...(sentence?.figures ?? [])]).toEqual(['1234567.8', '8.10']);
    expect(sentence?.letters).toBe('成交元增长');
    expect(next?.bare).toBe('End');
  });
});

describe('bareOf', () => {
  it('keeps letters and digits alone', () => expect(bareOf('“降准” ０.５ 个，\n百分点！')).toBe('降准05个百分点'));
});
