// Values put into HTML stay text.
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, Markup } from '../../../src/html/escape.ts';
import { sanitize } from '../../../src/html/sanitize.ts';

const EVIL = `"><script>alert('1')</script>&amp;`;

describe('html', () => {
  it('escapes text and attributes', () => {
    const made = html`<p title="${EVIL}">${EVIL}</p>`.html;
    const inert = new DOMParser().parseFromString(made, 'text/html');
    expect(inert.querySelector('script')).toBeNull();
    expect(inert.querySelector('p')?.title).toBe(EVIL);
    expect(inert.querySelector('p')?.textContent).toBe(EVIL);
  });

  it('joins lists, keeps markup, leaves out nothing', () => {
    expect(html`<ul>${['<a>', 'b'].map((text) => html`<li>${text}</li>`)}</ul>${null}${undefined}${0}`.html).toBe(
      '<ul><li>&lt;a&gt;</li><li>b</li></ul>0',
    );
  });

  it('takes sanitised HTML as it is', () => {
    expect(html`<article>${Markup.of(sanitize('<p>正文<script>1</script></p>'))}</article>`.html).toBe('<article><p>正文</p></article>');
  });
});

describe('escapeHtml', () => {
  it('writes the five characters as entities', () => {
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });
});
