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
];

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
