// The hash of an article: the same for the same words, wherever they were put together.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { hashOfArticle, hashOfBytes } from '../../../src/shelf/hash.ts';
import { sampleArticle } from '../sample-article.ts';

describe('hashOfBytes', () => {
  it('is SHA-256 in hexadecimal', async () => {
    // FIPS 180-2, appendix B.1.
    expect(await hashOfBytes(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('hashOfArticle', () => {
  it('does not depend on the order of fields', async () => {
    const article = sampleArticle();
    const turned = Object.fromEntries(Object.entries(article).reverse()) as typeof article;
    turned.stocks = turned.stocks.map(({ market, code, name }) => ({ name, code, market }));
    expect(await hashOfArticle(turned)).toBe(await hashOfArticle(article));
  });

  it.each([{ title: '改' }, { stocks: [] }, { text: '第一段。\n第二段' }, { stated: {} }, { pages: { count: 2, held: [1] } }])(
    'changes with %j',
    async (change) => {
      expect(await hashOfArticle(sampleArticle(change))).not.toBe(await hashOfArticle(sampleArticle()));
    },
  );
});
