// Inert documents out of strings: everything is there, nothing leaves its box.
import { describe, expect, it } from 'vitest';
import { pageOf, partOf } from '../../../src/html/documents.ts';

describe('pageOf', () => {
  it('is a document of its own, in which nothing runs', () => {
    const page = pageOf('<script>globalThis.ran = true</script><p>文</p>');
    expect(page.defaultView).toBeNull();
    expect(globalThis).not.toHaveProperty('ran');
    expect(page.body.textContent).toContain('文');
  });
});

describe('partOf', () => {
  it('keeps all of it in the box, also what closes more than it opens', () => {
    const page = partOf('<div><p>甲</p></div></div></body></html><p>乙</p>', 'post', { 'post:title': '"><b>' });
    expect(page.getElementById('post')?.textContent).toBe('甲乙');
    expect(page.querySelector('meta[name="post:title"]')?.getAttribute('content')).toBe('"><b>');
    expect(page.body.lastChild?.nodeType).toBe(Node.COMMENT_NODE);
  });

  it('lets the part state nothing that only the front matter may', () => {
    const page = partOf('<meta name="post:title" content="theirs">', 'post', { 'post:title': 'ours' });
    expect(page.querySelector('meta[name="post:title"]')?.getAttribute('content')).toBe('ours');
  });
});
