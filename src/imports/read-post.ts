// A post of Sina's feed: the front matter says title, time and head image, the body is what the page had.
import { extractPost } from '../extract/extract-post.ts';
import { partOf } from '../html/documents.ts';
import { FEED } from '../sites/feed.ts';
import { parsedContents } from './envelope.ts';
import { type Matter, textIn } from './front-matter.ts';
import { type Imported, RefusedFile } from './imported.ts';
import { pictureFrom } from './pictures.ts';
import { refusalFor } from './read-html.ts';
import type { ReadBeside } from './read-markdown.ts';

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

/** Where the pictures lie that came with the post, and where each came from. */
function picturesBeside(page: Document): Map<string, string> {
  const shown = [...page.querySelectorAll('img[real_src]')];
  return new Map(shown.map((picture) => [picture.getAttribute('src') ?? '', picture.getAttribute('real_src') ?? '']));
}

export async function readPost(matter: Matter, body: string, beside: ReadBeside): Promise<Imported> {
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
  const page = partOf(body, 'post', metas);
  const sources = picturesBeside(page);
  const { problem, article, removed } = extractPost(page, sources.get(head) ?? head);
  if (article === null) throw refusalFor(problem);
  const imported = parsedContents(article, removed, null, 'not-an-article');
  for (const [path, src] of sources) {
    const picture = await pictureFrom(imported.article, src, await beside(path), null);
    if (picture !== null) imported.pictures.push(picture);
  }
  return imported;
}
