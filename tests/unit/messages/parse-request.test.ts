// Requests to the background: what is whole gets through, the rest is refused.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../src/messages/parse-request.ts';
import { sampleArticle } from '../sample-article.ts';

describe('parseRequest', () => {
  it.each([
    ['article.save', { tabId: 7, id: 'x' }],
    ['article.find', { id: 'x' }],
    ['pictures.stop', { id: 'x' }],
    ['article.recent', { most: 3 }],
    ['library.open', { id: null, versions: false }],
    ['library.open', { id: 'x', versions: true }],
    ['article.compare', { article: sampleArticle() }],
    ['page.cleaned', { removed: 0 }],
    ['tab.gone', { tabId: 7 }],
  ] as const)('%s takes %j', (kind, request) => {
    expect(parseRequest[kind]({ ...request, more: 1 })).toEqual(request);
  });

  it.each([
    ['article.save', null],
    ['article.save', { tabId: 7 }],
    ['article.save', { tabId: '7', id: 'x' }],
    ['article.save', { tabId: -1, id: 'x' }],
    ['article.save', { tabId: 1.5, id: 'x' }],
    ['article.find', {}],
    ['article.find', { id: '' }],
    ['article.find', { id: 'x'.repeat(301) }],
    ['article.recent', { most: 101 }],
    ['article.compare', { article: { id: 'x' } }],
    ['library.open', {}],
    ['library.open', { id: 7 }],
    ['page.cleaned', {}],
    ['tab.gone', { tabId: '7' }],
    ['page.cleaned', { removed: Number.NaN }],
  ] as const)('%s refuses %j', (kind, raw) => {
    expect(() => parseRequest[kind](raw)).toThrow(expect.objectContaining({ code: 'bad-message' }));
  });
});
