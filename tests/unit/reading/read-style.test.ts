// The style of read mode: every look gives a sheet that is small enough to send, stronger than the page's own, and readable.
import { describe, expect, it } from 'vitest';
import { FACES, type ReadLook, THEMES, USUAL_LOOK } from '../../../src/article/read-look.ts';
import { LONGEST_STYLE } from '../../../src/reading/marks.ts';
import { COLOURS, readStyle } from '../../../src/reading/read-style.ts';

/** WCAG's relative luminance and contrast. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const LOOKS: ReadLook[] = THEMES.flatMap((theme) => FACES.map((face) => ({ ...USUAL_LOOK, theme, face })));

describe('the style of read mode', () => {
  it.each(LOOKS)('of $theme and $face is a whole sheet', (look) => {
    const style = readStyle(look);
    expect(style.length).toBeLessThan(LONGEST_STYLE);
    expect(style).not.toMatch(/undefined|NaN|\[object/);
    expect(style.split('{').length).toBe(style.split('}').length);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it('is stronger than the page: every declaration is important, but in what keyframes do', () => {
    const bare = readStyle(USUAL_LOOK)
      .replace(/@keyframes [^{]*\{(?:[^{}]*\{[^}]*\})*\}|@page\{[^}]*\}/g, '')
      .match(/[{;][\w-]+:[^;{}]+(?=[;}])/g);
    expect(bare?.length).toBeGreaterThan(100);
    expect(bare?.filter((declaration) => !declaration.endsWith('!important'))).toEqual([]);
  });

  it.each(Object.entries(COLOURS))('of %s can be read by everybody', (_name, { paper, ink, ink2 }) => {
    expect(contrast(paper, ink)).toBeGreaterThanOrEqual(7);
    expect(contrast(paper, ink2)).toBeGreaterThanOrEqual(4.5);
  });

  it('begins paragraphs two ideographs in whatever was typed, or not at all', () => {
    expect(readStyle(USUAL_LOOK)).toContain('"typed-2"]{text-indent:0em!important}');
    expect(readStyle(USUAL_LOOK)).toContain('"plain"]{text-indent:2em!important}');
    expect(readStyle({ ...USUAL_LOOK, indent: false })).toContain('"typed-2"]{text-indent:-2em!important}');
  });
});
