// Snippets: the words and a little around them, marked in the reader's own spelling.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { marked, snippet } from '../../../src/search/snippet.ts';

const shown = (pieces: { text: string; hit: boolean }[]) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('marked', () => {
  it.each([
    ['CPI同比，ＣＰＩ环比', ['cpi'], '[CPI]同比，[ＣＰＩ]环比'],
    ['央行降准降息', ['降准', '准降息'], '央行[降准降息]'],
    ['降降降', ['降降'], '[降降]降'],
    ['没有', ['别的', ''], '没有'],
    ['', ['x'], ''],
  ])('%j', (text, words, pieces) => expect(shown(marked(text, words))).toBe(pieces));
});

describe('snippet', () => {
  it('begins a little before the first hit', () => {
    const text = `${'前'.repeat(50)}降准${'后'.repeat(200)}`;
    expect(shown(snippet(text, ['降准'], 40))).toBe(`…${'前'.repeat(12)}[降准]${'后'.repeat(26)}`);
  });

  it('is the beginning when nothing is found in the text, in one line', () => {
    expect(shown(snippet('第一段。\n第二段。', ['标题']))).toBe('第一段。 第二段。');
  });

  it('cuts no character in two', () => {
    const text = `${'𠮷'.repeat(20)}降准`;
    expect(shown(snippet(`a${text}`, ['降准']))).not.toMatch(/^…[\udc00-\udfff]/);
  });
});
