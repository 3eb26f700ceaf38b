// Lines with breaks in them: taken apart only where every piece stands by itself.
import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/extract/line.ts';
import { areParagraphs, isBalanced, isEnded, joined, piecesOf } from '../../../src/extract/pieces.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const line = (text: string, html = text.replaceAll('\n', '<br>')): Line => ({ kind: 'p', text, html, element });
const SENTENCE = '吊机从清晨一直转到深夜，码头没有停。';

describe('the pieces of a line', () => {
  it('are lines with their markup', () => {
    const pieces = piecesOf(line('甲\n乙', '<strong>甲</strong><br>乙'));
    expect(pieces.map(({ text, html }) => [text, html])).toEqual([
      ['甲', '<strong>甲</strong>'],
      ['乙', '乙'],
    ]);
  });

  it.each([
    ['an inline tag goes across a break', line('甲\n乙', '<strong>甲<br>乙</strong>')],
    ['there is no break', line('甲')],
    ['it is preformatted', { ...line('甲\n乙'), kind: 'pre' as const }],
  ])('are the line itself where %s', (_, whole) => {
    expect(piecesOf(whole)).toEqual([whole]);
  });

  it('are paragraphs when each is a long sentence', () => {
    expect(areParagraphs(piecesOf(line(`${SENTENCE}\n${SENTENCE}`)))).toBe(true);
    expect(areParagraphs(piecesOf(line(`${SENTENCE}\n船在港里`)))).toBe(false);
    expect(areParagraphs(piecesOf(line(`${SENTENCE.slice(0, -1)}\n${SENTENCE}`)))).toBe(false);
    expect(areParagraphs([line(SENTENCE)])).toBe(false);
  });
});

it.each([
  ['船开走了。', true],
  ['他说：“船开走了。”', true],
  ['（完）', true],
  ['船开走了', false],
  ['船，', false],
])('%s is ended: %s', (text, ended) => {
  expect(isEnded(text)).toBe(ended);
});

it('markup is balanced when each tag is closed in it', () => {
  expect(['<a href="x">甲</a>', '甲', '<em><strong>甲</strong></em>'].every(isBalanced)).toBe(true);
  expect(['<a href="x">甲', '甲</a>', '</em>甲<em>'].some(isBalanced)).toBe(false);
});

it('two parts of a sentence become one line', () => {
  expect(joined(line('港口与'), line('铁路', '<a href="x">铁路</a>'))).toMatchObject({ text: '港口与铁路', html: '港口与<a href="x">铁路</a>' });
});
