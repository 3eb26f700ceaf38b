// Sanitised nodes as XML that parses.
import { describe, expect, it } from 'vitest';
import { sanitizeToFragment } from '../../../src/html/sanitize.ts';
import { xhtmlOf, xmlText } from '../../../src/html/xhtml.ts';

describe('xhtmlOf', () => {
  it('closes everything and keeps the text', () => {
    const xhtml = xhtmlOf(sanitizeToFragment('<p>甲&nbsp;&lt;乙<br>丙<img src="https://x.cn/1.jpg" alt="a&quot;b"><hr><ul><li>1<li>2</ul>'));
    const parsed = new DOMParser().parseFromString(`<div xmlns="http://www.w3.org/1999/xhtml">${xhtml}</div>`, 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.documentElement.textContent).toBe('甲\u00a0<乙丙12');
    expect(xhtml).not.toContain('xmlns');
  });

  it('has none of the characters that XML forbids', () => {
    const xhtml = xhtmlOf(sanitizeToFragment('<p>a&#1;b\u000b&#xfffe;</p><img src="https://x.cn/1.jpg" alt="&#2;c">'));
    expect(xmlText(xhtml)).toBe(xhtml);
    expect(xmlText('a\u0000\u000b\ufffe\ud800b\t\n𠮷')).toBe('ab\t\n𠮷');
  });
});
