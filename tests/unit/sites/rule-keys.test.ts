// What a page is spared: all that is read off the selectors of its rules together.
import { describe, expect, it } from 'vitest';
import { ALL_NOISE } from '../../../src/content/rules-in-force.ts';
import { KEYS } from '../../../src/sites/at-start.ts';
import { keysOf } from '../../../src/sites/rule-keys.ts';

const listed = (...selects: string[]) => selects.map((select) => ({ select }));

describe('the keys of a list of rules', () => {
  it('say where in the list the rules of each are, and what more a rule asks', () => {
    const { places, beyond } = keysOf(listed('.ad', '#box', 'p.ad', '[data-x]', 'iframe[src*="//sax"]', '.ad'));
    expect(places).toEqual({ '.ad': [0, 2, 5], '#box': [1], '[data-x]': [3], iframe: [4] });
    expect(beyond).toEqual({ 2: { name: 'p', exact: '.ad' }, 4: { hint: { name: 'src', sign: '*', wanted: '//sax' } } });
  });

  it('make one selector of all that any rule could mean, and name the marks that are neither id nor class', () => {
    const { suspects, marks } = keysOf(listed('.ad', '#box', '.other', '[data-x]', 'iframe', '[id^="ad_"]'));
    expect(suspects).toBe('[class],[id],[data-x],iframe');
    expect(marks).toEqual(['[data-x]']);
  });

  it('are those of all rules, in the order in which a page has them', () => {
    expect(KEYS).toEqual(keysOf(ALL_NOISE));
  });
});
