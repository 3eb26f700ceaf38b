// YAML that reads back as what was written, by the parser that Hexo uses.
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { field, frontMatter, listField, packed, quoted, singleQuoted } from '../../../src/formats/front-matter.ts';

const HARD = [
  ...[
    '央行：“稳”',
    `it's`,
    `"quoted"`,
    'a: b',
    '- a',
    '# a',
    '[a]',
    '{a}',
    '&a *b',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    '?',
    ':',
    '~',
    'null',
    'true',
    '1e3',
  ],
  ...[
    '0123',
    '2021-01-01',
    '',
    ' a ',
    'a\nb',
    'a\r\nb',
    '\ta',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\u007f',
    '\uffff',
    '👨‍👩‍👧‍👦',
    '𠮷',
    '---',
    '...',
  ],
];

describe('every way of writing a text', () => {
  it.each(HARD)('reads back: %j', (text) => {
    for (const write of [quoted, singleQuoted]) expect(load(`a: ${write(text)}`)).toEqual({ a: text });
    expect(JSON.parse((load(`a: ${packed({ text })}`) as { a: string }).a)).toEqual({ text });
  });

  it('stays on its line', () => {
    for (const text of HARD) for (const write of [quoted, singleQuoted, packed]) expect(write(text)).not.toMatch(/[\n\r\u0085\u2028]/);
  });

  it('mends half a character', () => expect(load(quoted('a\ud800'))).toBe('a\ufffd'));
});

describe('fields', () => {
  it('that are empty are left out', () => {
    expect(frontMatter([...field('a', ''), ...field('b', 'x'), ...listField('c', []), ...listField('d', ['y'])])).toBe(
      '---\nb: "x"\nd:\n  - "y"\n---',
    );
  });
});
