// What a page says of itself is taken only when it is whole.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseStatus } from '../../../src/messages/parse-status.ts';
import { sampleStatus } from '../sample-article.ts';

describe('parseStatus', () => {
  it('gives a status as it is', () => {
    expect(parseStatus({ ...sampleStatus(), more: 1 })).toEqual(sampleStatus());
    const refused = sampleStatus({ state: 'refused', problem: 'page-torn', removed: [] });
    expect(parseStatus(refused)).toEqual(refused);
  });

  it.each([
    ['nothing', undefined],
    ['an unknown state', { ...sampleStatus(), state: 'happy' }],
    ['an unknown problem', { ...sampleStatus(), problem: 'valueOf' }],
    ['no template', { ...sampleStatus(), template: undefined }],
    ['removals that are none', { ...sampleStatus(), removed: [{}] }],
    ['no site', { ...sampleStatus(), site: undefined }],
    ['a site that is none', { ...sampleStatus(), site: 'https://x.cn/' }],
    ['items that are no list', { ...sampleStatus(), items: {} }],
    ['an item without a category', { ...sampleStatus(), items: [{ item: 1, rule: 'a', category: 'x', text: '', from: '', isBack: false }] }],
    ['an item that is neither back nor gone', { ...sampleStatus(), items: [{ item: 1, rule: 'a', category: 'qr', text: '', from: '' }] }],
    ['an item from no host', { ...sampleStatus(), items: [{ item: 1, rule: 'a', category: 'qr', text: '', from: '<b>', isBack: false }] }],
    [
      'an item that says a book',
      { ...sampleStatus(), items: [{ item: 1, rule: 'a', category: 'qr', text: 'x'.repeat(1_001), from: '', isBack: false }] },
    ],
    ['half a character', { ...sampleStatus(), kept: 0.5 }],
    ['a body in words', { ...sampleStatus(), body: '1846' }],
  ])('refuses %s', (_what, raw) => {
    expect(() => parseStatus(raw)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });
});
