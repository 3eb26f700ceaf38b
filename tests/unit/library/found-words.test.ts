// Where the words of a search stand in an article that is open.
import { expect, it } from 'vitest';
import { rangesIn } from '../../../src/library/found-words.ts';

const found = (html: string, ...words: string[]): string[] => {
  const article = document.createElement('article');
  article.innerHTML = html;
  return rangesIn(article, words).map((range) => `${range}`);
};

it.each([
  [
    'in the title and in the text',
    '<h1 class="article-title">降准</h1><p>降准</p><div class="article-body"><p>再降准，降准</p></div>',
    ['降准', '降准', '降准'],
  ],
  ['through elements of one line', '<div class="article-body"><p>降<b>准</b>了</p></div>', ['降准']],
  ['from several texts on', '<div class="article-body"><p><i>降</i><b></b><i>准</i></p><p>别的</p><p>降准</p></div>', ['降准', '降准']],
  ['not from one line into the next', '<div class="article-body"><p>降</p><p>准</p></div>', []],
  ['nowhere', '<div class="article-body"><p>别的</p></div>', []],
])('%s', (_what, html, expected) => {
  expect(found(html, '降准')).toEqual(expected);
});

it('as they are folded: letters of either size and width', () => {
  expect(found('<div class="article-body"><p>ＧＤＰ与gdp</p></div>', 'gdp')).toEqual(['ＧＤＰ', 'gdp']);
});

it('once where two of the words overlap', () => {
  expect(found('<div class="article-body"><p>央行降准</p></div>', '央行降', '行降准')).toEqual(['央行降准']);
});
