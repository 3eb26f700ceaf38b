// The body as Markdown: what the text needs said of it beside its marks.
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../src/formats/markdown-body.ts';

const of = (html: string, addresses = new Map<string, string>()) => markdownOf({ title: '# 甲\n乙', html }, addresses);

describe('markdownOf', () => {
  it('gives the title as one line of text', () => expect(of('').title).toBe('\\# 甲 乙'));

  it('tells tables without a header, whose first row is set as one', () => {
    const [plain, headed] = ['<table><tr><td>1</td></tr></table>', '<table><tr><th>1</th></tr></table>'];
    expect(of(plain + headed + plain).headless).toEqual([0, 2]);
  });

  it('gives pictures the place of their files', () => {
    const html = '<p><img src="https://x.cn/1.jpg" alt=""></p><p><img src="https://x.cn/2.jpg" alt=""></p>';
    expect(of(html, new Map([['https://x.cn/1.jpg', 'a/1.jpg']])).body).toBe('![](a/1.jpg)\n\n![](https://x.cn/2.jpg)');
  });
});
