// A post of Sina's feed: the front matter says title, time and head image, the body is what the page had.
import { extractPost } from '../extract/extract-post.ts';
import { partOf } from '../html/documents.ts';
import { FEED } from '../sites/feed.ts';
import { type Matter, textIn } from './front-matter.ts';
import { type Imported, RefusedFile } from './imported.ts';
import { refusalFor } from './read-html.ts';

/** Hexo posts write braces as entities, in the front matter too. */
const plain = (text: string) => text.replaceAll('&#123;', '{').replaceAll('&#125;', '}');

/** `Thu, 10 Jun 2021 02:08:44 GMT` as ISO 8601; a time without a zone is refused, for it would be the reader's own. */
function timeOf(text: string): string {
  if (!/(?:GMT|UTC|Z|[+-]\d\d:?\d\d)\s*$/.test(text)) return '';
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

function channelOf({ categories }: Matter): string {
  const last = Array.isArray(categories) ? categories.at(-1) : categories;
  const name = typeof last === 'string' ? plain(last).trim() : '';
  if ((FEED.categories as readonly string[]).includes(name)) return '';
  return name.startsWith(FEED.channel) ? name.slice(FEED.channel.length) : name;
}

/** Torn off in its text when the box around the body is not closed. */
const isTorn = (body: string) => /^\s*<div>/.test(body) && !/<\/div>\s*$/.test(body);

export function readPost(matter: Matter, body: string): Imported {
  const title = plain(textIn(matter, 'title'));
  if (title === '' || !/<[a-z]+[\s>]/i.test(body)) throw new RefusedFile('unknown-kind', 'front matter, but neither one of our files nor a post');
  if (isTorn(body)) throw new RefusedFile('torn', 'the post breaks off');
  const author = plain(textIn(matter, 'author'));
  const metas = {
    'post:title': title,
    'post:date': timeOf(textIn(matter, 'date')),
    'post:channel': channelOf(matter),
    'post:author': author === FEED.name ? '' : author,
  };
  const head = textIn(matter, 'headimg') || textIn(matter, 'thumbnail');
  const { problem, article, removed } = extractPost(partOf(body, 'post', metas), head);
  if (article === null) throw refusalFor(problem);
  return { article, removed, savedAt: null, pictures: [] };
}
