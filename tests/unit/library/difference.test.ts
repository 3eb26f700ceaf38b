// What is shown of two copies: changed paragraphs, character by character, and how many are the same.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { changeOf, differenceOf, factChangesOf } from '../../../src/library/difference.ts';

const marked = (pieces: ReturnType<typeof changeOf>): string =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`)).join('');

describe('changeOf', () => {
  it('marks the characters that changed', () => {
    expect(marked(changeOf('同比增长8.1%，环比下降。', '同比增长8.3%，环比下降。'))).toBe('同比增长8.{-1-}{+3+}%，环比下降。');
  });

  it('does not break a changed clause at a sign that both happen to have', () => {
    expect(marked(changeOf('公司的董事长张三昨日表示情况良好', '公司的总的经理李四昨日表示情况良好'))).toBe(
      '公司的{-董事长张三-}{+总的经理李四+}昨日表示情况良好',
    );
  });

  it('shows two sentences that have little in common one after the other', () => {
    expect(marked(changeOf('今天下雨', '利润翻番'))).toBe('{-今天下雨-}{+利润翻番+}');
  });
});

describe('differenceOf', () => {
  const before = { title: '题', text: ['甲段不变。', '乙段说增长百分之八。', '丙段不变。', '丁段将被拿走。'].join('\n') };
  const after = { title: '题', text: ['甲段不变。', '乙段说增长百分之九。', '丙段不变。', '添了完全另外的一句话！'].join('\n') };

  it('folds what is the same and pairs what became of a paragraph', () => {
    const parts = differenceOf(before, after).map((part) => ('same' in part ? part.same.length : marked(part.pieces)));
    expect(parts).toEqual([2, '乙段说增长百分之{-八-}{+九+}。', 1, '{-丁段将被拿走。-}', '{+添了完全另外的一句话！+}']);
  });

  it('loses no character of either copy', () => {
    const parts = differenceOf(before, after);
    const text = (without: 'added' | 'removed') =>
      parts.map((part) =>
        'same' in part
          ? part.same.join('')
          : part.pieces
              .filter(({ kind }) => kind !== without)
              .map((piece) => piece.text)
              .join(''),
      );
    expect(text('added').join('')).toBe(before.title + before.text.replaceAll('\n', ''));
    expect(text('removed').join('')).toBe(after.title + after.text.replaceAll('\n', ''));
  });

  it('says of equal copies that all is the same', () => {
    expect(differenceOf(before, before)).toEqual([{ same: ['题', ...before.text.split('\n')] }]);
  });
});

describe('factChangesOf', () => {
  const stated = { originalTitle: '', source: '甲报', origin: '', author: '', editor: '王五', date: '2026-11-28T08:00:00+08:00', images: [1] };

  it('names what is stated otherwise, and how many pictures there are', () => {
    expect(factChangesOf(stated, { ...stated, source: '乙报', editor: '', images: [1, 2] })).toEqual([
      { fact: 'source', before: '甲报', after: '乙报' },
      { fact: 'editor', before: '王五', after: '' },
      { fact: 'images', before: '1', after: '2' },
    ]);
  });

  it('says nothing where all is as it was', () => expect(factChangesOf(stated, { ...stated })).toEqual([]));
});
