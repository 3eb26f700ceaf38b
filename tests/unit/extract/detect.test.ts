// Which template a document has, told by the document alone.
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/extract/detect.ts';
import { isMissing } from '../../../src/extract/find-template.ts';
import { TEMPLATES } from '../../../src/sites/templates.ts';
import { desktop, mobile, parse } from './sample-page.ts';

const PAGES: [string, string, string][] = [
  ['desktop-2018', desktop(), 'artibody'],
  ['desktop-2018', desktop().replace('id="artibody"', 'id="article"'), 'article'],
  ['desktop-2015', '<h1 id="artibodyTitle">题</h1><span class="time-source">2016年06月14日10:36</span><div id="artibody">文</div>', 'artibody'],
  [
    'desktop-2009',
    '<h1 id="pagelogo"></h1><h1 id="artibodyTitle">题</h1><span id="pub_date">2012年05月18日</span><div id="artibody">文</div>',
    'artibody',
  ],
  ['mobile', mobile(), ''],
  ...[
    '<a href="http://www.sina.com.cn/">新浪首页</a>',
    '<link rel="stylesheet" href="//n.sinaimg.cn/a.css">',
    '<script src="//finance.sina.com.cn/a.js"></script>',
    '<meta name="mediaid" content="海湾商报">',
    '<p data-sudaclick="content_p">文</p>',
  ].map((own): [string, string, string] => ['desktop-text', `${own}<h1>题</h1><div id="artibody">文</div>`, 'artibody']),
];

/** Names that others use as well. */
const OTHER = '<header><h1>题</h1><span>2017年05月03日 09:10</span><span class="source">海湾商报</span></header><div id="artibody">文</div>';

it.each(PAGES)('%s is known by its page', (id, html, bodyId) => {
  const detected = detect(parse(html));
  expect(detected.template?.id).toBe(id);
  if (detected.template !== null) expect(detected.body.id).toBe(bodyId);
});

describe('no template', () => {
  it.each([
    ['an empty page', ''],
    ['a title without a text', '<h1 class="main-title">题</h1><div class="date-source"></div>'],
    ['a text without a title', '<div class="date-source"></div><div id="artibody">文</div>'],
    ['a mobile text without a title', '<section class="art_content">文</section>'],
    ['a page of another house', `${OTHER}<a href="https://www.example.com">首页</a>`],
    ['a page of another house that can be shared at Weibo', `${OTHER}<a href="http://v.t.sina.com.cn/share/share.php?url=1">分享</a>`],
    ['a page of another house with Weibo’s button', `${OTHER}<script src="http://tjs.sjs.sinajs.cn/open/api/js/wb.js"></script>`],
    ['a page of another house with a picture out of Weibo', `${OTHER}<img src="http://ww1.sinaimg.cn/large/a.jpg">`],
    [
      'a page of another house that quotes Sina',
      `${OTHER}<p>稿源：<a href="http://tech.sina.com.cn/i/2017-05-03/doc-ifyetwtf9876543.shtml">新浪科技</a></p>`,
    ],
    [
      'a page of another house with the names of a flash',
      '<h1 class="main-title">题</h1><p class="date">2024年11月02日 08:00</p><div id="article">文</div>',
    ],
    ['a list', '<h1 class="channel-logo">股票</h1><ul><li><a href="/x">甲</a></li></ul>'],
  ])('has %s', (_, html) => {
    expect(detect(parse(html))).toEqual({ template: null, missing: false });
  });

  it.each(['页面没有找到', ' 页面没有找到_新浪网', '404 Not Found'])('has the page for missing articles, titled %s', (title) => {
    expect(detect(parse(`<title>${title}</title>`))).toEqual({ template: null, missing: true });
    expect(isMissing(parse(`<title>${title}</title>`), TEMPLATES)).toBe(true);
  });

  it('is not missing for a title that only holds the words', () => {
    expect(detect(parse('<title>为什么总有页面没有找到</title>'))).toEqual({ template: null, missing: false });
    expect(isMissing(parse('<title>为什么总有页面没有找到</title>'), TEMPLATES)).toBe(false);
  });
});
