// What comes from a page's process as its outline: taken for nothing but names, and not for more than there may be.
import { expect, it } from 'vitest';
import { parseOutline } from '../../../src/article/page-outline.ts';

it('keeps an outline', () => {
  const outline = { templates: [{ id: 'mobile', missing: ['.art_content'] }], metas: ['og:title'], lines: ['div#text 4'] };
  expect(parseOutline(outline)).toEqual(outline);
});

it.each([[null], ['text'], [[]], [{ templates: 7, metas: {}, lines: null }]])('keeps nothing of %j', (raw) => {
  expect(parseOutline(raw)).toEqual({ templates: [], metas: [], lines: [] });
});

it('leaves out what is no name, and cuts what is too much', () => {
  const { templates, metas, lines } = parseOutline({
    templates: [null, { id: 7 }, { id: 'mobile', missing: 'all' }],
    metas: [1, 'og:title', {}],
    lines: Array.from({ length: 5_000 }, () => 'x'.repeat(9_000)),
  });
  expect(templates).toEqual([{ id: 'mobile', missing: [] }]);
  expect(metas).toEqual(['og:title']);
  expect(lines).toHaveLength(1_000);
  expect(lines[0]).toHaveLength(400);
});
