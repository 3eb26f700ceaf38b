// The feed whose posts the project began with: what its front matter says of every article alike.

/** Where posts of this form are published: a feed of Sina Finance turned into Hexo posts. */
export const FEED = {
  /** The feed's own name stands as each post's author; it is no writer and no medium. */
  name: '新浪财经',
  /** Where nothing is known of an article's channel, its category is the site. */
  category: '新浪财经',
  why: 'Every post of the feed says `author: 新浪财经`, whoever wrote it; blogs that take such posts expect a value there.',
  seen: 'https://github.com/Rock-Candy-Tea/RSSHUB-PAGE',
} as const;
