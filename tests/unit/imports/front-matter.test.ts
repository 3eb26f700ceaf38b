// Front matter of others: read as texts, or refused.
import { describe, expect, it } from 'vitest';
import { splitFrontMatter, textIn } from '../../../src/imports/front-matter.ts';

describe('splitFrontMatter', () => {
  it('splits at the second line of dashes, with or without a line before', () => {
    for (const start of ['', '\n', '\ufeff\n']) {
      expect(splitFrontMatter(`${start}---\ntitle: 'a: b'\nn: 1\n---\n\n文\n---\n`)).toEqual({
        matter: { title: 'a: b', n: '1' },
        body: '\n文\n---\n',
      });
    }
    expect(splitFrontMatter('---\r\ntitle: a\r\n---\r\n文')?.body).toBe('文');
  });

  it('takes every value for text: a title of digits stays one', () => {
    const { matter } = splitFrontMatter('---\na: 2021\nb: true\nc: 2021-01-01\nd: ~\n---\n') ?? { matter: {} };
    expect(['a', 'b', 'c', 'd'].map((name) => textIn(matter, name))).toEqual(['2021', 'true', '2021-01-01', '~']);
    expect(textIn({ a: ['x'] }, 'a')).toBe('');
  });

  it('finds none where there is none', () => expect(splitFrontMatter('<p>---</p>')).toBeNull());

  it.each(["title: 'open", 'a: b: c', '- list', 'just words', '\t- x: [', '*a', '{a: {b: }'])('refuses %j', (yaml) => {
    expect(() => splitFrontMatter(`---\n${yaml}\n---\n`)).toThrow(expect.objectContaining({ refusal: 'broken-front-matter' }));
  });

  it('does not multiply what refers to itself', () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`)];
    const started = performance.now();
    splitFrontMatter(`---\n${lines.join('\n')}\n---\n`);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
