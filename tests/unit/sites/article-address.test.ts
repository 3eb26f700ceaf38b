// At document_start an address is judged by less than all that is known of addresses, and the same.
import { expect, it } from 'vitest';
import { ADDRESSES, WRAPPERS } from '../../../src/sites/addresses.ts';
import { isArticleAddress } from '../../../src/sites/article-address.ts';
import { readAddress } from '../../../src/sites/read-address.ts';

const OTHERS = [
  '',
  'x',
  'about:blank',
  'file:///a.shtml',
  'https://example.com/2024-09-04/doc-incmykkm9423220.shtml',
  'https://finance.sina.com.cn/',
];
const addresses = [...ADDRESSES, ...WRAPPERS].flatMap(({ examples }) => examples);

it.each([...addresses, ...OTHERS])('%s is an article’s to both or to neither', (address) => {
  expect(isArticleAddress(address)).toBe(readAddress(address).verdict === 'article');
});

it('some are and some are not', () => {
  expect(new Set(addresses.map(isArticleAddress))).toEqual(new Set([true, false]));
});
