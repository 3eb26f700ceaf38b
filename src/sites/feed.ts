// The feed whose posts the project began with: what its front matter says of every article alike, and where a post states its fields.
import type { Template } from './site.ts';

/** Where posts of this form are published: a feed of Sina Finance turned into Hexo posts. */
export const FEED = {
  /** The feed's own name stands as each post's author; it is no writer and no medium. */
  name: '新浪财经',
  /** The categories that all posts have; a last one is this word and the channel. */
  categories: ['金融', '新浪财经'],
  channel: '新浪财经－',
  /** Before the editor's name, in the line below the text. */
  editor: '责任编辑：',
  why: 'Every post says `author: 新浪财经`, whoever wrote it; its last category is the channel, such as 新浪财经－国內.',
  seen: 'https://github.com/Rock-Candy-Tea/RSSHUB-PAGE',
} as const;

/** What the front matter says is written into the document's metadata under these names, so that a post is read like any page. */
export const FEED_TEMPLATE: Template = {
  id: 'feed-post',
  name: '订阅文章',
  witnesses: [],
  body: ['#post'],
  fields: {
    title: [{ meta: 'post:title', as: 'text' }],
    originalTitle: [],
    source: [],
    sourceUrl: [],
    origin: [],
    author: [{ meta: 'post:author', as: 'name' }],
    editor: [
      { select: '.article-editor', as: 'editor' },
      { select: '.show_author', as: 'editor' },
    ],
    date: [{ meta: 'post:date', as: 'time' }],
    publishedAt: [],
    channel: [{ meta: 'post:channel', as: 'text' }],
  },
  byline: [],
  keywords: [],
  why: 'A post is the inside of #artibody without its page: title, time and channel stand in the front matter, the editor in the text.',
  seen: 'https://github.com/Rock-Candy-Tea/RSSHUB-PAGE',
};
