// HTML files: the address that a saved page had, and what becomes of pages without an article.
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../src/html/documents.ts';
import { readHtml, savedAddress } from '../../../src/imports/read-html.ts';
import { ADDRESS, desktop } from '../extract/sample-page.ts';

const addressOf = (text: string) => savedAddress(pageOf(text), text);
const URL_OF_PAGE = ADDRESS;

describe('savedAddress', () => {
  it.each([
    [`<!-- saved from url=(0069)${URL_OF_PAGE} -->`, URL_OF_PAGE],
    [`<html><!--\n Page saved with SingleFile \n url: ${URL_OF_PAGE} \n saved date: x-->`, URL_OF_PAGE],
    [`<link rel="canonical" href="//finance.sina.com.cn/a.shtml">`, 'https://finance.sina.com.cn/a.shtml'],
    [`<meta property="og:url" content="${URL_OF_PAGE}">`, URL_OF_PAGE],
    ['<link rel="canonical" href="javascript:alert(1)">', ''],
    ['<p>', ''],
  ])('%j', (text, address) => expect(addressOf(text)).toBe(address));
});

describe('readHtml', () => {
  it('reads a saved page with the engine, under the address it had', async () => {
    const { article, savedAt } = await readHtml(`<!-- saved from url=(0069)${URL_OF_PAGE} -->${desktop()}`);
    expect(article).toMatchObject({ id: 'injabcde1234567', canonicalUrl: URL_OF_PAGE });
    expect(savedAt).toBeNull();
  });

  it.each([
    ['<p>别的网站</p>', 'not-an-article'],
    [desktop().slice(0, desktop().lastIndexOf('</p>')), 'torn'],
  ])('says why there is no article', async (page, refusal) => {
    await expect(readHtml(page)).rejects.toMatchObject({ refusal });
  });
});
