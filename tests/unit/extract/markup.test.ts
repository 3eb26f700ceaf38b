// The only HTML there is of an article: every tag and attribute, and nothing that a value could add.
import { describe, expect, it } from 'vitest';
import { escapeText, figureMarkup, inlineTag, linkTag, tableMarkup } from '../../../src/extract/markup.ts';
import { parse } from './sample-page.ts';

const POISON = '"><img src=x onerror=alert(1)>&<script>';

describe('inline tags', () => {
  it.each([
    ['strong', '<strong>'],
    ['b', '<strong>'],
    ['em', '<em>'],
    ['i', '<em>'],
    ['sub', '<sub>'],
    ['sup', '<sup>'],
  ])('%s is written as %s', (name, open) => {
    expect(inlineTag(name)?.open).toBe(open);
  });

  it.each(['span', 'font', 'u', 'script'])('%s is looks and is not written', (name) => {
    expect(inlineTag(name)).toBeNull();
  });
});

describe('values', () => {
  it('are the same once the markup is read again', () => {
    expect(parse(`<p>${escapeText(POISON)}</p>`).body.textContent).toBe(POISON);
  });

  it('of a link stay in their attribute', () => {
    const { open, close } = linkTag(`https://example.org/?q=${POISON}`);
    const { body } = parse(`${open}甲${close}`);
    expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['a']);
    expect(body.querySelector('a')?.getAttribute('href')).toBe(`https://example.org/?q=${POISON}`);
  });

  it('of a picture stay in their attributes and its caption', () => {
    const { body } = parse(figureMarkup(`https://example.org/${POISON}`, POISON));
    expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['figure', 'img', 'figcaption']);
    expect(body.querySelector('img')?.alt).toBe(POISON);
    expect(body.querySelector('figcaption')?.textContent).toBe(POISON);
  });

  it('of a table stay in their cells', () => {
    const { body } = parse(tableMarkup([[{ header: false, columns: 1, rows: 1, text: POISON }]]));
    expect(body.querySelectorAll('img, script').length).toBe(0);
    expect(body.querySelector('td')?.textContent).toBe(POISON);
  });
});

it('a picture without a caption has none', () => {
  expect(figureMarkup('https://example.org/a.png', '')).toBe('<figure><img src="https://example.org/a.png" alt=""></figure>');
});

it('a table has its heads and spans', () => {
  const cell = { header: false, columns: 1, rows: 1, text: '甲' };
  expect(tableMarkup([[{ ...cell, header: true, columns: 2 }], [cell, { ...cell, rows: 3 }]])).toBe(
    '<table><tbody><tr><th colspan="2">甲</th></tr><tr><td>甲</td><td rowspan="3">甲</td></tr></tbody></table>',
  );
});
