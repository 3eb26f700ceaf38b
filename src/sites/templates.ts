// The templates of Sina's article pages: by what one knows them, where their text is and where each field stands.
import type { Pick, Template } from './site.ts';

/** The time that readers see; `published_time` is up to four hours later and only a last resort. */
const META_TIMES: Pick[] = [
  { select: 'meta[name="weibo: article:create_at"]', attr: 'content', as: 'time' },
  { select: 'meta[name="bytedance:published_time"]', attr: 'content', as: 'time' },
  { select: 'meta[property="article:published_time"]', attr: 'content', as: 'time' },
];
const META_SOURCE: Pick = { select: 'meta[name="mediaid"]', attr: 'content', as: 'name' };
const OG_TITLE: Pick = { select: 'meta[property="og:title"]', attr: 'content', as: 'text' };
const PAGE_TITLE: Pick = { select: 'title', as: 'page-title' };
const EDITORS: Pick[] = [
  { select: '.article-editor', as: 'editor' },
  { select: '.show_author', as: 'editor' },
];

/** Most telling first: the witnesses of an earlier one must not all be on a page of a later one. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'mobile',
    name: '手机版',
    witnesses: ['.art_box h1.art_tit_h1', '.art_content'],
    body: ['.art_box .art_content', '.art_content'],
    fields: {
      title: [{ select: 'h1.art_tit_h1', as: 'text' }, OG_TITLE, PAGE_TITLE],
      originalTitle: [],
      source: [
        { select: '.look_info .weibo_user', as: 'name' },
        { select: '.weibo_info .weibo_user', as: 'name' },
        { select: 'meta[property="article:author"]', attr: 'content', as: 'name' },
      ],
      sourceUrl: [],
      origin: [],
      author: [{ select: '.art_content .spdauthor_con', as: 'name' }],
      editor: [],
      date: [
        { select: '.look_info time', as: 'time' },
        { select: '.weibo_info time', as: 'time' },
        { select: '.look_info', as: 'time' },
        { select: 'meta[property="article:published_time"]', attr: 'content', as: 'time' },
      ],
    },
    why: 'One template for all mobile pages; articles since 1999 are served in it.',
    seen: 'https://finance.sina.cn/2024-01-23/detail-inaephha3220334.d.html',
  },
  {
    id: 'desktop-2018',
    name: '桌面版 2018→',
    witnesses: ['h1.main-title', '.date-source'],
    body: ['#artibody', '#article'],
    fields: {
      title: [{ select: 'h1.main-title', as: 'text' }, OG_TITLE, PAGE_TITLE],
      originalTitle: [],
      source: [{ select: '.date-source .source', as: 'name' }, { select: '.date-source .ent-source', as: 'name' }, META_SOURCE],
      sourceUrl: [
        { select: '.date-source a.source', attr: 'href', as: 'url' },
        { select: '.date-source .source a', attr: 'href', as: 'url' },
      ],
      origin: [],
      author: [],
      editor: EDITORS,
      date: [{ select: '.date-source .date', as: 'time' }, { select: '.date-source', as: 'time' }, ...META_TIMES],
    },
    why: 'The current desktop template; finance calls the text #artibody, news and 看点 #article.',
    seen: 'https://finance.sina.com.cn/jjxw/2024-09-04/doc-incmykkm9423220.shtml',
  },
  {
    id: 'desktop-2015',
    name: '桌面版 2015–17',
    witnesses: ['#artibodyTitle', '.time-source', '#artibody'],
    body: ['#artibody'],
    fields: {
      title: [{ select: '#artibodyTitle', as: 'text' }, OG_TITLE, PAGE_TITLE],
      originalTitle: [],
      source: [
        { select: '.time-source [data-sudaclick="media_name"]', as: 'name' },
        { select: '.time-source [data-sudaclick="content_media_p"]', as: 'name' },
        { select: '.time-source', as: 'name-after-time' },
        META_SOURCE,
      ],
      sourceUrl: [{ select: '.time-source a', attr: 'href', as: 'url' }],
      origin: [],
      author: [],
      editor: EDITORS,
      date: [{ select: '.time-source', as: 'time' }, ...META_TIMES],
    },
    why: 'Time and medium share one element, without a space between day and hour.',
    seen: 'http://finance.sina.com.cn/roll/2017-02-16/doc-ifyarref5522192.shtml',
  },
  {
    id: 'desktop-2009',
    name: '桌面版 2009–14',
    witnesses: ['#artibodyTitle', '#pub_date', '#artibody'],
    body: ['#artibody'],
    fields: {
      title: [{ select: '#artibodyTitle', as: 'text' }, PAGE_TITLE],
      originalTitle: [],
      source: [{ select: '#media_name > a:first-child', as: 'name' }, { select: '#media_name', as: 'name' }, META_SOURCE],
      sourceUrl: [
        { select: '#media_name a:not(#media_weibo)', attr: 'href', as: 'url' },
        { select: '.artInfo .linkRed02 a', attr: 'href', as: 'url' },
      ],
      origin: [],
      author: [{ select: '#author_ename', as: 'name' }],
      editor: EDITORS,
      date: [{ select: '#pub_date', as: 'time' }, ...META_TIMES],
    },
    why: 'The first h1 is an empty logo; #art_source is always sina.com.cn and never the medium.',
    seen: 'http://finance.sina.com.cn/roll/20120307/074611531346.shtml',
  },
  {
    id: 'desktop-2008',
    name: '桌面版 2007–08',
    witnesses: ['#artibodyTitle h1', '#artibodyTitle .from_info', '#artibody'],
    body: ['#artibody'],
    fields: {
      title: [{ select: '#artibodyTitle h1', as: 'text' }, PAGE_TITLE],
      originalTitle: [],
      source: [
        { select: '.from_info .linkRed02', as: 'name' },
        { select: '.from_info', as: 'name-after-time' },
      ],
      sourceUrl: [{ select: '.from_info .linkRed02 a', attr: 'href', as: 'url' }],
      origin: [],
      author: [],
      editor: EDITORS,
      date: [{ select: '.from_info', as: 'time' }],
    },
    why: 'The title’s box holds address, time and medium in one line.',
    seen: 'https://news.sina.com.cn/s/2008-07-24/060214209648s.shtml',
  },
  {
    id: 'desktop-2004',
    name: '桌面版 2003–07',
    witnesses: ['#article th', '#zoom'],
    body: ['#zoom'],
    fields: {
      title: [{ select: '#article th h1', as: 'text' }, { select: '#article th', as: 'text' }, PAGE_TITLE],
      originalTitle: [],
      source: [
        { select: '#article td[align="center"] font', as: 'name' },
        { select: '#article td[align="center"]', as: 'name-after-time' },
      ],
      sourceUrl: [{ select: '#article td[align="center"] font a', attr: 'href', as: 'url' }],
      origin: [],
      author: [],
      editor: [],
      date: [{ select: '#article td[align="center"]', as: 'time' }],
    },
    why: 'Tables: the title in a heading cell, then a row with address, time and medium, then the text in one font element.',
    seen: 'http://tech.sina.com.cn/d/2005-09-21/1411725805.shtml',
  },
  {
    id: 'blog',
    name: '博客',
    witnesses: ['.articalTitle .titName', '.articalContent'],
    body: ['#sina_keyword_ad_area2', '.articalContent'],
    fields: {
      title: [{ select: '.articalTitle .titName', as: 'text' }, PAGE_TITLE],
      originalTitle: [],
      source: [{ select: '#ownernick', as: 'name' }],
      sourceUrl: [],
      origin: [],
      author: [{ select: '#ownernick', as: 'name' }],
      editor: [],
      date: [{ select: '.articalTitle .time', as: 'time' }],
    },
    why: 'Headings inside the text are h1, the title is an h2 (the spelling of the classes is Sina’s).',
    seen: 'https://blog.sina.com.cn/s/blog_5b2b70620102wvvm.html',
  },
];
