// Nesting that XHTML allows, whatever the sanitiser let through.
import { describe, expect, it } from 'vitest';
import { mendNesting } from '../../../src/html/nesting.ts';
import { sanitizeToFragment } from '../../../src/html/sanitize.ts';

function mended(html: string): string {
  const nodes = sanitizeToFragment(html);
  mendNesting(nodes);
  const box = document.createElement('div');
  box.append(nodes);
  return box.innerHTML;
}

describe('mendNesting', () => {
  it.each([
    ['<p>甲</p><ul><li>乙</li></ul>', '<p>甲</p><ul><li>乙</li></ul>'],
    ['<ul><li>甲</li><ul><li>乙</li></ul></ul>', '<ul><li>甲<ul><li>乙</li></ul></li></ul>'],
    ['<ul><ul><li>甲</li></ul></ul>', '<ul><li><ul><li>甲</li></ul></li></ul>'],
    ['<blockquote><li>甲</li></blockquote>', '<blockquote><p>甲</p></blockquote>'],
    ['<figcaption>甲</figcaption>', '<p>甲</p>'],
    ['<strong>甲<blockquote>乙</blockquote></strong>', '甲<blockquote>乙</blockquote>'],
    ['<h2>甲<blockquote>乙</blockquote></h2>', '甲<blockquote>乙</blockquote>'],
    [
      '<blockquote><li>甲<table><caption>表</caption><tbody><tr><td>1</td></tr></tbody></table></li></blockquote>',
      '<blockquote>甲<table><caption>表</caption><tbody><tr><td>1</td></tr></tbody></table></blockquote>',
    ],
  ])('%s', (html, expected) => expect(mended(html)).toBe(expected));
});
