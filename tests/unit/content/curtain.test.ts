// The curtain hides noise by style alone, and leaves no trace when it is lifted.
import { describe, expect, it } from 'vitest';
import { Curtain } from '../../../src/content/curtain.ts';
import { NOISE_AROUND } from '../../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../../src/sites/noise-in-body.ts';
import { desktop, parse } from '../extract/sample-page.ts';

const textOf = (document: Document) => document.documentElement.outerHTML;
const sheetsOf = (document: Document) => [...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '');

describe('the curtain', () => {
  it.each([
    ['whole', desktop()],
    ['without a head or body yet', '<!DOCTYPE html>'],
  ])('leaves a page that is %s byte for byte as it was', (_, html) => {
    const document = parse(html);
    const before = textOf(document);
    const curtain = new Curtain(document);
    curtain.draw();
    expect(textOf(document)).not.toBe(before);
    curtain.lift();
    expect(textOf(document)).toBe(before);
  });

  it('can be drawn twice, lifted twice, and drawn again', () => {
    const document = parse(desktop());
    const before = textOf(document);
    const curtain = new Curtain(document);
    curtain.lift();
    curtain.draw();
    const drawn = textOf(document);
    curtain.draw();
    expect(textOf(document)).toBe(drawn);
    curtain.lift();
    curtain.lift();
    expect(textOf(document)).toBe(before);
    curtain.draw();
    expect(textOf(document)).toBe(drawn);
  });

  it('opens over the text and stays drawn around it', () => {
    const document = parse(desktop());
    const curtain = new Curtain(document);
    curtain.draw();
    expect(sheetsOf(document).length).toBe(2);
    curtain.openInside();
    expect(sheetsOf(document).length).toBe(1);
    expect(sheetsOf(document)[0]).toContain('.article-content-right{display:none!important}');
    expect(sheetsOf(document)[0]).not.toContain('.article-editor');
  });

  it('has one rule of style for each selector, so that one a browser does not know spoils only itself', () => {
    const document = parse(desktop());
    new Curtain(document).draw();
    const lines = sheetsOf(document).flatMap((css) => css.split('\n'));
    for (const { select } of [...NOISE_AROUND, ...NOISE_IN_BODY]) expect(lines).toContain(`${select}{display:none!important}`);
  });
});
