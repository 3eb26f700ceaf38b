// An article as Markdown: one body, and the front matter that Hexo, Hugo and Obsidian each expect.
import type { Article } from '../article/article.ts';
import { articleOf } from '../article/article-of.ts';
import { readersDay } from '../article/readers-day.ts';
import { ENVELOPE_VERSION } from './envelope.ts';
import type { ArticleFormat, Exported, FormatId } from './format.ts';
import { field, frontMatter, listField, packed } from './front-matter.ts';
import { type MarkdownBody, markdownOf } from './markdown-body.ts';
import { linkTo, type PictureFile, pictureFilesOf } from './picture-files.ts';

/** What the visible fields and the text do not say, so that the file comes back as the same article. */
export interface MarkdownData {
  version: number;
  savedAt: string;
  /** The reader's own: those of a preset are mixed with others, or written in its own way. */
  tags: readonly string[];
  article: Omit<Article, 'text' | 'html' | 'images'>;
  removed: Exported['removed'];
  headless: number[];
  /** Where each picture's file lies, and the address it had. */
  pictures: Record<string, string>;
}

interface Preset {
  id: FormatId;
  /** Where the text and its pictures lie. */
  text(name: string): string;
  folder(name: string): string;
  /** How the text names a picture's file. */
  link(name: string, file: string): string;
  fields(copy: Exported): string[];
  /** The title stands above the text too; generators set it themselves. */
  heading: boolean;
}

const stockTags = (copy: Exported) => copy.stocks.map(({ market, code }) => `${market}${code}`);
const stockNames = (copy: Exported) => [...new Set(copy.stocks.map(({ name, market, code }) => name || `${market}${code}`))];
/** The desk's keywords are what a blog calls tags, and so are the reader's own. A note is nobody's but the reader's: posts have none. */
const tagsOf = (copy: Exported) => [...new Set([...copy.tags, ...stockNames(copy), ...copy.keywords])];

/** Obsidian's tags are letters, figures, `_`, `-` and `/`, and never figures alone (https://help.obsidian.md/tags#Tag+format). */
function obsidianTag(tag: string): string {
  const written = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\p{N}+$/u.test(written) ? `_${written}` : written;
}
const addressOf = (copy: Exported) => copy.canonicalUrl || copy.url;

const beside = {
  text: (name: string) => `${name}.md`,
  folder: (name: string) => name,
  link: linkTo,
};

const PRESETS: Preset[] = [
  {
    id: 'markdown',
    ...beside,
    heading: true,
    fields: (copy) => [
      ...field('title', copy.title),
      ...field('source', copy.source),
      ...field('author', copy.author),
      ...field('editor', copy.editor),
      ...field('date', copy.date),
      ...field('url', addressOf(copy)),
      ...field('original', copy.sourceUrl),
      ...field('saved', copy.savedAt),
      ...listField(
        'stocks',
        copy.stocks.map(({ market, code, name }) => `${market}${code} ${name}`.trim()),
      ),
      ...listField('tags', copy.tags),
      ...field('note', copy.note),
    ],
  },
  {
    // https://hexo.io/docs/front-matter and https://hexo.io/docs/asset-folders
    id: 'hexo',
    ...beside,
    heading: false,
    fields: (copy) => [
      ...field('title', copy.title),
      ...field('date', copy.date),
      ...field('author', copy.author || copy.source),
      ...field('source', copy.source),
      ...field('url', addressOf(copy)),
      ...listField('tags', tagsOf(copy)),
      ...listField('categories', copy.channel === '' ? [] : [copy.channel]),
      'comments: false',
    ],
  },
  {
    // https://gohugo.io/content-management/front-matter/ and /page-bundles/: a folder for each article, fields of one's own under `params`.
    id: 'hugo',
    text: (name) => `${name}/index.md`,
    folder: (name) => name,
    link: (_name, file) => file,
    heading: false,
    fields: (copy) => [
      ...field('title', copy.title),
      ...field('date', copy.date),
      'draft: false',
      ...listField('tags', tagsOf(copy)),
      ...listField('categories', copy.channel === '' ? [] : [copy.channel]),
      'params:',
      ...[...field('author', copy.author), ...field('source', copy.source), ...field('editor', copy.editor), ...field('url', addressOf(copy))].map(
        (line) => `  ${line}`,
      ),
      `  saved: "${copy.savedAt}"`,
    ],
  },
  {
    // https://help.obsidian.md/properties: flat, and no tag of digits alone.
    id: 'obsidian',
    ...beside,
    heading: false,
    fields: (copy) => [
      ...field('title', copy.title),
      ...field('source', addressOf(copy)),
      ...field('publisher', copy.source),
      ...listField('author', copy.author === '' ? [] : copy.author.split(' ')),
      ...field('published', copy.date.slice(0, 19)),
      ...field('created', readersDay(copy.savedAt)),
      ...listField('tags', [...new Set([...copy.tags.map(obsidianTag).filter((tag) => tag !== ''), ...stockTags(copy)])]),
      ...field('note', copy.note),
    ],
  },
];

function dataOf(copy: Exported, body: MarkdownBody, pictures: Map<string, string>): MarkdownData {
  const { text: _text, html: _html, images: _images, ...article } = articleOf(copy);
  const { savedAt, tags, removed } = copy;
  return {
    version: ENVELOPE_VERSION,
    savedAt,
    tags,
    article,
    removed,
    headless: body.headless,
    pictures: Object.fromEntries([...pictures].map(([src, path]) => [path, src])),
  };
}

function makeFormat(preset: Preset): ArticleFormat {
  return {
    id: preset.id,
    makes: 'article',
    extension: 'md',
    mime: 'text/markdown;charset=utf-8',
    async write(copy, name, picture) {
      const files: PictureFile[] = await pictureFilesOf(copy, picture);
      const addresses = new Map(files.map(({ src, file }) => [src, preset.link(name, file)]));
      const body = markdownOf(copy, addresses);
      const matter = frontMatter([...preset.fields(copy), `jingdu: ${packed(dataOf(copy, body, addresses))}`]);
      const heading = preset.heading && body.title !== '' ? [`# ${body.title}`] : [];
      return [
        { path: preset.text(name), content: `${[matter, ...heading, body.body].join('\n\n')}\n` },
        ...files.map(({ file, bytes }) => ({ path: `${preset.folder(name)}/${file}`, content: bytes })),
      ];
    },
  };
}

const [plain, hexoMarkdown, hugoBundle, obsidianNote] = PRESETS.map(makeFormat) as [ArticleFormat, ArticleFormat, ArticleFormat, ArticleFormat];
export const markdown = plain;
export const hexo = hexoMarkdown;
export const hugo = hugoBundle;
export const obsidian = obsidianNote;
