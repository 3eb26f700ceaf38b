// Lines put together: the article's HTML and its text.
import { describe, expect, it } from 'vitest';
import { type Item, isLine, type LineKind, markupOf, textOfLines } from '../../../src/extract/line.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const line = (text: string, kind: LineKind = 'p', html = text): Item => ({ kind, text, html, element });

describe('the markup', () => {
  it.each<[string, Item[], string]>([
    ['has a tag for each kind', [line('甲', 'h2'), line('乙'), line('丙', 'pre')], '<h2>甲</h2>\n<p>乙</p>\n<pre>丙</pre>'],
    [
      'writes pictures and tables as they are',
      [line('', 'figure', '<figure></figure>'), line('1', 'table', '<table></table>')],
      '<figure></figure>\n<table></table>',
    ],
    ['has rules', [line('', 'hr')], '<hr>'],
    ['keeps a container with lines', [{ open: 'ul' }, line('甲', 'li'), { close: 'ul' }], '<ul>\n<li>甲</li>\n</ul>'],
    ['drops a container without lines', [line('甲'), { open: 'blockquote' }, { close: 'blockquote' }, line('乙')], '<p>甲</p>\n<p>乙</p>'],
    ['drops containers that hold only empty ones', [{ open: 'blockquote' }, { open: 'ul' }, { close: 'ul' }, { close: 'blockquote' }], ''],
    [
      'keeps an outer container whose inner one is empty',
      [{ open: 'blockquote' }, { open: 'ul' }, { close: 'ul' }, line('甲'), { close: 'blockquote' }],
      '<blockquote>\n<p>甲</p>\n</blockquote>',
    ],
    ['of nothing is empty', [], ''],
  ])('%s', (_, items, expected) => {
    expect(markupOf(items)).toBe(expected);
  });
});

it('the text has a paragraph a line, and no empty ones', () => {
  expect(textOfLines([line('甲'), line('', 'figure'), { open: 'ul' }, line('乙', 'li'), { close: 'ul' }, line('丙')])).toBe('甲\n乙\n丙');
});

it('containers are no lines', () => {
  expect([line('甲'), { open: 'ul' } as const, { close: 'ul' } as const].map(isLine)).toEqual([true, false, false]);
});
