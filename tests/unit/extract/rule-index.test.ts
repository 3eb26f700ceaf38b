// Of all rules only those are asked that could mean an element, and none of them is missed.
import { describe, expect, it } from 'vitest';
import { isHinted, isMeant, type RuleIndex } from '../../../src/extract/rule-index.ts';
import { NOISE_AROUND } from '../../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';
import { indexOf } from '../../generator/index-of.ts';

const RULES = [...NOISE_IN_BODY, ...NOISE_AROUND];

const listed = (...selectors: string[]) => selectors.map((select, at) => ({ ...RULES[0]!, id: String(at), select }));
const selectorsFor = (element: Element, index: RuleIndex) => index.listsFor(element).map((list) => list.map(({ rule }) => rule.select));

describe('the rules that could mean an element', () => {
  it('come by its name, classes, id and attributes, each list in the order of the whole', () => {
    const element = document.createElement('p');
    element.id = 'a';
    element.className = 'x b';
    element.setAttribute('data-y', '');
    const index = indexOf(listed('.b', '#a', 'p', '.x', '[id^="a"]', '[class*="b"]', '[class*="z"]', 'p[data-y]', '.c'));
    expect(selectorsFor(element, index)).toEqual([['.b', 'p', '.x', '[class*="b"]'], ['#a'], ['[id^="a"]'], ['p[data-y]']]);
    element.removeAttribute('data-y');
    expect(selectorsFor(element, index).flat()).not.toContain('p[data-y]');
  });

  it('are none for an element without any of their marks', () => {
    expect(indexOf(RULES).listsFor(document.createElement('p')).flat()).toEqual([]);
  });

  it('stay right when a page makes up classes without end', () => {
    const index = indexOf(listed('.b'));
    const element = document.createElement('p');
    for (let at = 0; at < 3_000; at += 1) {
      element.className = `b made-up-${at}`;
      expect(selectorsFor(element, index)).toEqual([['.b']]);
    }
  });

  it('mean it only where their selector does', () => {
    const element = document.createElement('p');
    element.className = 'ad';
    element.title = '';
    const index = indexOf(listed('.Ad', '.ad', 'p.ad', 'div.ad', '[title]', 'p'));
    const meant = index
      .listsFor(element)
      .flat()
      .filter((indexed) => isHinted(element, indexed) && isMeant(element, indexed));
    expect(meant.map(({ rule }) => rule.select).sort()).toEqual(['.ad', '[title]', 'p', 'p.ad']);
  });

  it('mean it just where the browser’s matcher says so, whatever a selector asks', () => {
    const around = document.createElement('div');
    around.innerHTML = '<p id="ad_1" class="ad wide" data-x="y" title="T"><a href="https://sax.example/1"><img></a></p>';
    const selectors = [
      ...['p.ad', 'div.ad', '.ad.wide', '.ad.narrow', '.ad:not(p)', '.ad:not(div)', 'div > .ad', 'td > .ad', 'p#ad_1', '#AD_1'],
      ...['[data-x="y"]', '[data-x="Y"]', '[data-x^="y"]', 'p[data-x]', 'div[data-x]', '[title="T"]', '[title="t"]', 'p[title]'],
      ...['[id^="ad_"]', '[id="ad_1"]', '[id="ad_"]', 'p[id$="1"]', 'div[id$="1"]', '[id^="ad_"].ad', '[id^="x"].ad', '[id^="ad_"].narrow'],
      ...['[class*="wi"]', '[class^="wi"]', 'p:has(> a)', 'p:has(img)', 'p:has(> img)', 'a[href*="//sax"]', 'a[href*="//sax"]:has(img)', 'img'],
      ...['p[title="t"]:has(a)', 'a[title="t"]:has(img)', '[title="T"][id^="ad"]', '[title="U"][id^="ad"]'],
    ];
    const index = indexOf(listed(...selectors));
    for (const element of around.querySelectorAll('*')) {
      const meant = index
        .listsFor(element)
        .flat()
        .filter((indexed) => isHinted(element, indexed) && isMeant(element, indexed));
      expect(new Set(meant.map(({ rule }) => rule.select))).toEqual(new Set(selectors.filter((select) => element.matches(select))));
    }
  });
});
