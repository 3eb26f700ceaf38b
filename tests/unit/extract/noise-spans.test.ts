// Adverts between two comments: only between the very two, only among siblings, never the article.
import { describe, expect, it } from 'vitest';
import { findSpans } from '../../../src/extract/noise-spans.ts';
import { bodyOf, prose } from './sample-page.ts';

const [FROM, TO] = ['<!--NEWSZW_HZH_BEGIN-->', '<!-- NEWSZW_HZH_END -->'];
const idsOf = (inner: string) => [...findSpans(bodyOf(inner)).taken].map(([element, rule]) => `${element.id}: ${rule.id}`);

describe('what stands between the comments', () => {
  it('is taken, the article around it is not', () => {
    expect(idsOf(`<p id="a">甲</p>${FROM}<table id="b"></table>立减<div id="c"></div>${TO}<p id="d">乙</p>`)).toEqual([
      'b: ad-span-2004',
      'c: ad-span-2004',
    ]);
  });

  it('is taken also where white space stands beside the words', () => {
    expect(idsOf(`<!--${'\n  '.repeat(10)}NEWSZW_HZH_BEGIN\t--><table id="b"></table>${TO}`)).toEqual(['b: ad-span-2004']);
  });

  it.each([
    ['the second is missing', `${FROM}<table id="b"></table><p>乙</p>`],
    ['the second stands in another element', `<div>${FROM}<table id="b"></table></div>${TO}`],
    ['the first is another', `<!--BEGIN--><table id="b"></table>${TO}`],
  ])('is the article’s where %s', (_, inner) => {
    expect(idsOf(inner)).toEqual([]);
  });

  it('is kept by the guard when it is the article itself', () => {
    const { taken, skipped } = findSpans(bodyOf(`${FROM}<div id="b">${prose(8)}</div>${TO}`));
    expect(taken.size).toBe(0);
    expect(skipped.map(({ rule }) => rule.id)).toEqual(['ad-span-2004']);
  });
});
