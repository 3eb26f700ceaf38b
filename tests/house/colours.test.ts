// The product's colours: read mode has the same ones, dark is dark by either way, and every pair of text can be read.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../src/reading/read-style.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The variables of the block that begins with this selector. */
function block(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  const inside = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries([...inside.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

const light = block(':root');
const themes: Record<'light' | 'sepia' | 'dark', Record<string, string>> = {
  light,
  sepia: { ...light, ...block(':root[data-theme="sepia"]') },
  dark: { ...light, ...block(':root[data-theme="dark"]') },
};

/** https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXTS = ['ink', 'ink-2', 'up', 'down'];
const GROUNDS = ['paper', 'surface'];

describe.each(['light', 'sepia', 'dark'] as const)('the colours of %s', (name) => {
  const theme = themes[name];
  const value = (token: string): string => theme[token] ?? '';

  it.each([
    ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])),
    ['ink', 'wash'],
    ['ink-2', 'wash'],
    ['ink', 'hit'],
    ['on-seal', 'seal'],
  ])('let %s be read on %s', (text = '', ground = '') => expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(4.5));

  it('let the edge of a control be seen', () => expect(contrast(value('control-line'), value('paper'))).toBeGreaterThanOrEqual(3));

  it('are those of read mode', () => {
    const { scheme: _scheme, ink2, ...colours } = COLOURS[name];
    expect({ ...colours, 'ink-2': ink2 }).toEqual(
      Object.fromEntries(['paper', 'ink', 'line', 'seal', 'ink-2'].map((token) => [token, value(token)])),
    );
  });
});

it('dark is the same whether the system or the reader asks for it', () => {
  expect(block(':root:not([data-theme="light"], [data-theme="sepia"])')).toEqual(block(':root[data-theme="dark"]'));
});
