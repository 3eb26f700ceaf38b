// Figures and tables as they were before Markdown.
import { describe, expect, it } from 'vitest';
import { restoreMarks } from '../../../src/html/markdown-marks.ts';
import { sanitizeToFragment } from '../../../src/html/sanitize.ts';

const restored = (html: string, headless: number[] = []) => restoreMarks(sanitizeToFragment(html), headless).innerHTML;
const IMAGE = '<img src="https://x.cn/1.jpg" alt="图1">';

describe('restoreMarks', () => {
  it.each([
    ['a picture alone', `<p>${IMAGE}</p>`, `<figure>${IMAGE}</figure>`],
    ['its caption', `<p>${IMAGE}</p><p><em>图1</em></p>`, `<figure>${IMAGE}<figcaption>图1</figcaption></figure>`],
    ['a line in italics that is none', `<p>${IMAGE}</p><p><em>正文</em></p>`, `<figure>${IMAGE}</figure><p><em>正文</em></p>`],
    ['a picture in a line', `<p>文${IMAGE}</p>`, `<p>文${IMAGE}</p>`],
  ])('%s', (_what, html, expected) => expect(restored(html)).toBe(expected));

  it('takes the header off the tables that had none', () => {
    const table = '<table><tbody><tr><th>1</th></tr><tr><th>2</th></tr></tbody></table>';
    expect(restored(table + table, [1, 7])).toBe(table + table.replace('<th>1</th>', '<td>1</td>'));
  });
});
