// The lists of links with which a text begins or ends: only under their heading, only at an end, only links.
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/extract/line.ts';
import { relatedLists } from '../../../src/extract/related-lists.ts';
import { bodyOf } from './sample-page.ts';

const element = bodyOf('');
const items = (htmls: string[]): Item[] => htmls.map((html) => ({ kind: 'p', text: html.replace(/<[^>]*>/g, ''), html, element }));
const LINK = '<a href="https://finance.sina.com.cn/a.shtml">吊机又坏了</a>';
const found = (htmls: string[]) => relatedLists(items(htmls)).map(({ lines }) => lines.map(({ text }) => text));

describe('the lists of links', () => {
  it.each([
    [['船开走了。', '相关报道：', LINK, LINK], [['相关报道：', '吊机又坏了', '吊机又坏了']]],
    [['船开走了。', `相关报道：${LINK}`, LINK], [['相关报道：吊机又坏了', '吊机又坏了']]],
    [['船开走了。', '<strong>【延伸阅读】</strong>', `· ${LINK} (11-02)`], [['【延伸阅读】', '· 吊机又坏了 (11-02)']]],
    ...['相关新闻链接', '更多相关新闻：', '相关评论：', '更多新闻请看：'].map((heading): [string[], string[][]] => [
      ['船开走了。', heading, LINK],
      [[heading, '吊机又坏了']],
    ]),
    [['相关新闻', LINK, LINK, '船开走了。'], [['相关新闻', '吊机又坏了', '吊机又坏了']]],
    [[`相关阅读：${LINK}`, '船开走了。'], [['相关阅读：吊机又坏了']]],
    [['视频：吊机醒了', '相关新闻', LINK, '船开走了。'], [['相关新闻', '吊机又坏了']]],
    [
      ['相关新闻', LINK, '船开走了。', '相关新闻', LINK],
      [
        ['相关新闻', '吊机又坏了'],
        ['相关新闻', '吊机又坏了'],
      ],
    ],
  ])('%j has %j', (htmls, expected) => {
    expect(found(htmls)).toEqual(expected);
  });

  it.each([
    ['links without a heading', ['船开走了。', LINK, LINK]],
    ['links above the text without a heading', [LINK, LINK, '船开走了。']],
    ['prose behind the heading', ['船开走了。', '相关链接', '吊机是一种起重的机器。']],
    ['prose under a heading above the text', ['相关链接', '吊机是一种起重的机器。', '船开走了。']],
    [
      'a list between two paragraphs',
      ['船从清晨一直开到深夜，码头没有停，海水退下去又涨上来，岸上的灯亮了一夜，谁也没有睡。', '相关报道：', LINK, '船开走了。'],
    ],
    ['a list under more than a title', ['船', '灯', '海', '相关报道：', LINK, '船开走了。']],
    ['a heading with nothing behind it', ['船开走了。', '相关报道：']],
    ['a heading that is a sentence', ['船开走了。', '相关报道称，吊机又坏了。', LINK]],
    ['nothing but the list', ['相关报道：', LINK]],
    ['nothing but links without a heading at the end', ['相关报道：', LINK, LINK, LINK]],
    ['a list as long as an article', ['船开走了。', '相关报道：', ...Array.from({ length: 30 }, () => LINK)]],
    ['a list above the text that is longer than it', ['相关报道：', ...Array.from({ length: 30 }, () => LINK), '船开走了。']],
  ])('are not %s', (_, htmls) => {
    expect(found(htmls)).toEqual([]);
  });
});
