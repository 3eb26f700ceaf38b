// Plain text, as one would write it into a mail.
import { expect, it } from 'vitest';
import { text } from '../../../src/formats/text.ts';
import { noPicture, sampleCopy } from '../sample-article.ts';

const write = async (changes = {}) => (await text.write(sampleCopy(changes), 'name', noPicture))[0]?.content;

it('is the title, what is known, the paragraphs and the address', async () => {
  expect(await write()).toBe(`央行：三季度末人民币贷款余额同比增长8.1%
上海证券报  张三  2026-09-28 20:40

第一段。

第二段。

https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml
`);
});

it('leaves no gap for what is not known', async () => {
  expect(await write({ title: '', source: '', author: '', date: '', url: '', canonicalUrl: '' })).toBe('第一段。\n\n第二段。\n');
});
