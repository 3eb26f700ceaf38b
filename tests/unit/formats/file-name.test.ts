// Names that every file system takes.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { fileNameOf, uniqueNames } from '../../../src/formats/file-name.ts';
import { sampleArticle } from '../sample-article.ts';

const nameOf = (title: string, changes = {}) => fileNameOf(sampleArticle({ title, ...changes }));
const bytes = (name: string) => new TextEncoder().encode(name).length;

describe('fileNameOf', () => {
  it.each([
    ['央行：同比增长8.1%', '2026-09-28 央行：同比增长8.1%'],
    ['A/B\\C:D*E?F"G<H>I|J', '2026-09-28 A B C D E F G H I J'],
    ['../../etc/passwd', '2026-09-28 etc passwd'],
    ['第一行\r\n第二行\t\u0000尾', '2026-09-28 第一行 第二行 尾'],
    ['尾巴...  ', '2026-09-28 尾巴'],
    ['反\u202etxt.exe', '2026-09-28 反 txt.exe'],
    ['零\u200b宽', '2026-09-28 零 宽'],
    ['半个\ud83d字', '2026-09-28 半个 字'],
  ])('%j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('cuts by bytes, between characters', () => {
    const name = nameOf('央'.repeat(300));
    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^2026-09-28 央{56}$/);
    const family = '👨‍👩‍👧‍👦';
    expect(nameOf(family.repeat(40)).replaceAll(family, '')).toBe('2026-09-28 ');
  });

  it('is never empty, nor a device of Windows', () => {
    expect(nameOf('...', { date: '' })).toBe('inabcdef1234567');
    expect(nameOf('???', { date: '', id: '///' })).toBe('article');
    expect(nameOf('CON', { date: '' })).toBe('_CON');
    expect(nameOf('com1.txt', { date: '' })).toBe('_com1.txt');
    expect(nameOf('LPT³', { date: '' })).toBe('_LPT³');
    expect(nameOf('CONIN$', { date: '' })).toBe('_CONIN$');
  });

  it('cuts into a character that alone is longer than a name', () => {
    const name = nameOf(`e${'\u0301'.repeat(300)}`, { date: '' });
    expect(name).toMatch(/^é\u0301+$/);
    expect(bytes(name)).toBeLessThanOrEqual(180);
  });

  it('goes without a date that is not known', () => {
    expect(nameOf('标题', { date: '' })).toBe('标题');
  });
});

describe('uniqueNames', () => {
  it('gives a name once, whatever its case', () => {
    const unique = uniqueNames();
    expect(['A', 'a', 'A', 'b'].map(unique)).toEqual(['A', 'a (2)', 'A (3)', 'b']);
  });
});
