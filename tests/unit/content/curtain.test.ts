// The curtain hides noise by style alone, and leaves no trace when it is lifted.
import { describe, expect, it } from 'vitest';
import { Curtain, GONE, KEEP, TEXT } from '../../../src/content/curtain.ts';
import { NOISE_AROUND } from '../../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';
import { desktop, parse } from '../extract/sample-page.ts';

const ALL = { around: NOISE_AROUND, strays: [], inside: NOISE_IN_BODY };
const STRAYS = NOISE_IN_BODY.filter(({ category }) => category === 'qr');
const textOf = (document: Document) => document.documentElement.outerHTML;
/** The selectors of all that is hidden. */
const hiddenIn = (css: string): string[] =>
  css.split('\n').flatMap((line) => (line.endsWith('{display:none!important}') ? partsOf(line.replace(/\{.*$/, '')) : []));

/** The selectors of a list; commas in brackets part nothing. */
function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    if ('(['.includes(sign)) depth += 1;
    if (')]'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}
const sheetsOf = (document: Document) => [...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '');
/** There is one. */
const sheetOf = (document: Document): string => {
  const [sheet, ...others] = sheetsOf(document);
  expect(others).toEqual([]);
  return sheet ?? '';
};

describe('the curtain', () => {
  it.each([
    ['whole', desktop()],
    ['without a head or body yet', '<!DOCTYPE html>'],
  ])('leaves a page that is %s byte for byte as it was', (_, html) => {
    const document = parse(html);
    const before = textOf(document);
    const curtain = new Curtain(document);
    curtain.draw(ALL, false);
    expect(textOf(document)).not.toBe(before);
    curtain.lift();
    expect(textOf(document)).toBe(before);
  });

  it('can be drawn twice, lifted twice, and drawn again', () => {
    const document = parse(desktop());
    const before = textOf(document);
    const curtain = new Curtain(document);
    curtain.lift();
    curtain.draw(ALL, false);
    const drawn = textOf(document);
    curtain.draw(ALL, false);
    expect(textOf(document)).toBe(drawn);
    curtain.lift();
    curtain.lift();
    expect(textOf(document)).toBe(before);
    curtain.draw(ALL, false);
    expect(textOf(document)).toBe(drawn);
  });

  it('opens over the text and stays drawn around it', () => {
    const document = parse(desktop());
    const curtain = new Curtain(document);
    curtain.draw(ALL, false);
    expect(hiddenIn(sheetOf(document))).toEqual(expect.arrayContaining(['.article-content-right', '.article-editor']));
    curtain.draw({ ...ALL, inside: [] }, false);
    expect(hiddenIn(sheetOf(document))).toContain('.article-content-right');
    expect(sheetOf(document)).not.toContain('.article-editor');
  });

  it('goes on hiding what strays out of the text, but nothing in it or around it', () => {
    const document = parse(desktop());
    new Curtain(document).draw({ ...ALL, inside: [], strays: STRAYS }, false);
    const select = `.appendQr_wrap:not([${TEXT}] *,:has([${TEXT}]))`;
    expect(hiddenIn(sheetOf(document))).toContain(select);
    document.getElementById('artibody')?.setAttribute(TEXT, '');
    const box = (parent: Element | null) => {
      parent?.insertAdjacentHTML('beforeend', '<div class="appendQr_wrap"></div>');
      return parent?.lastElementChild;
    };
    expect(box(document.getElementById('artibody'))?.matches(select)).toBe(false);
    expect(box(document.body)?.matches(select)).toBe(true);
    document.body.setAttribute('class', 'appendQr_wrap');
    expect(document.body.matches(select)).toBe(false);
  });

  it('hides what bears the mark of things that are gone where they stand', () => {
    const document = parse(desktop());
    new Curtain(document).draw(ALL, false);
    expect(sheetOf(document)).toContain(`[${GONE}]{display:none!important}`);
  });

  it('hides by each rule that asks for no words', () => {
    const document = parse(desktop());
    new Curtain(document).draw(ALL, false);
    const css = sheetOf(document);
    const asked = [...NOISE_AROUND, ...NOISE_IN_BODY].filter(({ text }) => text === undefined).map(({ select }) => select);
    expect(hiddenIn(css)).toEqual(expect.arrayContaining(asked));
  });

  it('leaves to the text those rules that ask for words, but the likely ones: style cannot read', () => {
    const document = parse(desktop());
    new Curtain(document).draw(ALL, false);
    const asking = NOISE_IN_BODY.filter(({ text }) => text !== undefined);
    const drawn = hiddenIn(sheetOf(document));
    const hidden = asking.filter(({ select }) => drawn.includes(select));
    expect(asking.length).toBeGreaterThan(hidden.length);
    expect(hidden.map(({ id }) => id)).toEqual(asking.filter(({ isLikely }) => isLikely).map(({ id }) => id));
  });

  it('shows what bears the mark of things put back, only when there are any', () => {
    const document = parse(desktop());
    const curtain = new Curtain(document);
    curtain.draw(ALL, false);
    expect(sheetOf(document)).not.toContain(KEEP);
    curtain.draw(ALL, true);
    expect(hiddenIn(sheetOf(document))).toContain(`.article-content-right:not([${KEEP}])`);
  });

  it('knows when the page has thrown it out, and can be drawn again', () => {
    const document = parse(desktop());
    const curtain = new Curtain(document);
    curtain.draw(ALL, false);
    expect(curtain.isTorn).toBe(false);
    document.querySelector('style')?.remove();
    expect(curtain.isTorn).toBe(true);
    curtain.draw(ALL, false);
    expect(curtain.isTorn).toBe(false);
    expect(sheetsOf(document).length).toBe(1);
  });
});
