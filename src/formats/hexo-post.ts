// An article as the kind of Hexo post that Sina's feed is published in: its front matter, and the clean HTML as the body.
import { escapeHtml } from '../html/escape.ts';
import { sanitize } from '../html/sanitize.ts';
import { FEED } from '../sites/feed.ts';
import type { ArticleFormat, Exported } from './format.ts';
import { singleQuoted } from './front-matter.ts';
import { linkTo, pictureFilesOf } from './picture-files.ts';
import { withStockMarks } from './stock-marks.ts';

/** Where a picture beside the post came from, in Sina's own attribute: themes do not load it, and the post comes back with its pictures. */
const TRUE_ADDRESS = 'real_src';

/** `Thu, 10 Jun 2021 02:08:44 GMT`, as the feed writes it. */
function feedTime(date: string): string {
  const moment = new Date(date);
  return Number.isNaN(moment.getTime()) ? '' : moment.toUTCString();
}

/** Hexo reads braces as its templates' marks, in front matter and body alike. */
const withoutTemplates = (text: string) => text.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

/** The head image is a picture of the article or none. */
function headImage(copy: Exported, addresses: ReadonlyMap<string, string>): string {
  const src = copy.images.some((picture) => picture.src === copy.lead) ? copy.lead : '';
  return addresses.get(src) ?? src;
}

/** The feed quotes titles and addresses, and writes its own few words bare. */
const bareOrQuoted = (name: string) => (/^[\p{Script=Han}－]+$/u.test(name) ? name : singleQuoted(withoutTemplates(name)));

function frontMatterOf(copy: Exported, head: string): string {
  const date = feedTime(copy.date);
  const lines = [
    `title: ${singleQuoted(withoutTemplates(copy.title))}`,
    'categories: ',
    ...[...FEED.categories, ...(copy.channel === '' ? [] : [FEED.channel + copy.channel])].map((name) => ` - ${bareOrQuoted(name)}`),
    ...(head === '' ? [] : [`headimg: ${singleQuoted(head)}`]),
    `author: ${bareOrQuoted(copy.author || FEED.name)}`,
    'comments: false',
    ...(date === '' ? [] : [`date: ${date}`]),
    ...(head === '' ? [] : [`thumbnail: ${singleQuoted(head)}`]),
  ];
  return ['---', ...lines, '---'].join('\n');
}

/** As the feed writes it, below the text; without it a post that came in would leave without its editor. */
const editorLine = ({ editor }: Exported) =>
  editor === '' ? '' : `\n<p class="article-editor">${FEED.editor}${withoutTemplates(escapeHtml(editor))} </p>`;

export const hexoPost: ArticleFormat = {
  id: 'hexo-post',
  makes: 'article',
  extension: 'md',
  mime: 'text/markdown;charset=utf-8',
  async write(copy, name, picture) {
    const files = await pictureFilesOf(copy, picture);
    const addresses = new Map(files.map(({ src, file }) => [src, linkTo(name, file)]));
    const body = withoutTemplates(withStockMarks(sanitize(copy.html), copy.stocks));
    const linked = [...addresses].reduce((html, [src, path]) => {
      const written = withoutTemplates(src.replaceAll('&', '&amp;'));
      return html.replaceAll(` src="${written}"`, () => ` src="${path}" ${TRUE_ADDRESS}="${written}"`);
    }, body);
    return [
      { path: `${name}.md`, content: `\n${frontMatterOf(copy, headImage(copy, addresses))}\n\n<div>\n${linked}${editorLine(copy)}\n</div>\n` },
      ...files.map(({ file, bytes }) => ({ path: `${name}/${file}`, content: bytes })),
    ];
  },
};
