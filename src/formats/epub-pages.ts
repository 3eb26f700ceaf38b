// The pages of a book: an article as XHTML, the contents by day, the package, and the style that sets Chinese.
import { Markup, html as markup } from '../html/escape.ts';
import { mendNesting } from '../html/nesting.ts';
import { sanitizeToFragment } from '../html/sanitize.ts';
import { xhtmlOf, xmlText } from '../html/xhtml.ts';
import type { BookWords, Exported } from './format.ts';

export interface Chapter {
  file: string;
  title: string;
  /** As the article's: ISO 8601 with +08:00, or empty. */
  date: string;
}

export interface BookPicture {
  path: string;
  mime: string;
}

export const STYLE = `@charset "utf-8";
body { margin: 0; padding: 0 .5em; line-height: 1.8; text-align: justify; line-break: strict; overflow-wrap: break-word }
h1 { margin: 1em 0 .5em; font-size: 1.4em; line-height: 1.4; text-align: start }
h2, h3, h4 { margin: 1.2em 0 .6em; line-height: 1.5; text-align: start }
h2 { font-size: 1.2em }
h3, h4 { font-size: 1.1em }
p { margin: 0; text-indent: 2em }
.byline, .address, figcaption { color: #625d55; font-size: .8em; text-indent: 0 }
.byline { margin: 0 0 1.5em }
.address { margin: 2em 0 0; word-break: break-all }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid #e6e1d8 }
figure { margin: 1em 0; text-align: center; break-inside: avoid }
figure p, td p, th p, li p { text-indent: 0 }
img { max-width: 100%; height: auto }
table { width: 100%; margin: 1em 0; border-collapse: collapse; font-size: .8em; line-height: 1.5; text-align: start }
td, th { padding: .3em .5em; border: 1px solid #aaa; vertical-align: top }
pre { white-space: pre-wrap; font-size: .8em }
nav ol { padding-left: 1em; list-style: none }
nav a { text-decoration: none }
`;

/** A book holds its pictures or none: what is not kept becomes a link to where it lies. */
function placePictures(nodes: DocumentFragment, paths: ReadonlyMap<string, string>, word: string): void {
  for (const picture of nodes.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? '';
    const path = paths.get(src);
    if (path !== undefined) {
      picture.setAttribute('src', path);
      continue;
    }
    const link = nodes.ownerDocument.createElement('a');
    link.textContent = picture.getAttribute('alt') || word;
    if (linkAddress(src) !== '') link.setAttribute('href', src);
    picture.replaceWith(link);
  }
}

/** The browser's own way of writing addresses leaves a few characters that an XML reader refuses. */
function linkAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  return new URL(address).href.replace(/[|{}^`\\[\]<>"']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function tidyLinks(nodes: DocumentFragment): void {
  for (const link of nodes.querySelectorAll('a')) {
    link.removeAttribute('rel');
    const address = linkAddress(link.getAttribute('href') ?? '');
    if (address === '') link.removeAttribute('href');
    else link.setAttribute('href', address);
  }
}

const page = (title: string, body: Markup, head: Markup | null = null) => `<?xml version="1.0" encoding="utf-8"?>
${
  markup`<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="zh-CN" lang="zh-CN">
<head>
<title>${title}</title>
${head}<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`.html
}`;

export function chapterPage(copy: Exported, paths: ReadonlyMap<string, string>, words: BookWords): string {
  const nodes = sanitizeToFragment(copy.html);
  mendNesting(nodes);
  placePictures(nodes, paths, words.picture);
  tidyLinks(nodes);
  const title = xmlText(copy.title) || words.untitled;
  const byline = [copy.source, copy.author, copy.date.slice(0, 16).replace('T', ' ')]
    .filter((value) => value !== '')
    .map(xmlText)
    .join(' · ');
  const address = linkAddress(copy.canonicalUrl || copy.url);
  return page(
    title,
    markup`<section epub:type="chapter">
<h1>${title}</h1>
${byline === '' ? null : markup`<p class="byline">${byline}</p>\n`}${Markup.of(xhtmlOf(nodes))}
${address === '' ? null : markup`<p class="address"><a href="${address}">${address}</a></p>\n`}</section>`,
  );
}

/** In the order of their time, as the contents list them; what has none stands last. */
export function inOrder(chapters: readonly Chapter[]): Chapter[] {
  const rank = ({ date }: Chapter) => date || '~';
  return [...chapters].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

interface Day {
  day: string;
  chapters: Chapter[];
}

function daysOf(chapters: readonly Chapter[]): Day[] {
  const days = new Map<string, Chapter[]>();
  for (const chapter of chapters) days.set(chapter.date.slice(0, 10), [...(days.get(chapter.date.slice(0, 10)) ?? []), chapter]);
  return [...days].map(([day, inside]) => ({ day, chapters: inside }));
}

/** Articles of one day stand under that day, as in a newspaper's index. */
export function contentsPage(chapters: readonly Chapter[], words: BookWords): string {
  const entry = (chapter: Chapter) => markup`<li><a href="${chapter.file}">${chapter.title}</a></li>\n`;
  const days = daysOf(chapters).map(
    ({ day, chapters: inside }) => markup`<li><span>${day === '' ? words.undated : words.day(day)}</span>
<ol>
${inside.map(entry)}</ol></li>
`,
  );
  return page(
    words.contents,
    markup`<nav epub:type="toc" id="toc">
<h1>${words.contents}</h1>
<ol>
${days}</ol>
</nav>`,
  );
}

export function packagePage(chapters: readonly Chapter[], pictures: readonly BookPicture[], words: BookWords, id: string): string {
  const item = (name: string, href: string, mime: string, properties = '') =>
    markup`<item id="${name}" href="${href}" media-type="${mime}"${properties === '' ? null : markup` properties="${properties}"`}/>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>
${
  markup`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="zh-CN">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${xmlText(words.title(chapters.length))}</dc:title>
<dc:language>zh-CN</dc:language>
<meta property="dcterms:modified">${words.made.slice(0, 19)}Z</meta>
</metadata>
<manifest>
${item('contents', 'contents.xhtml', 'application/xhtml+xml', 'nav')}${item('style', 'style.css', 'text/css')}${chapters.map((chapter, at) =>
  item(`a${at + 1}`, chapter.file, 'application/xhtml+xml'),
)}${pictures.map((picture, at) => item(`p${at + 1}`, picture.path, picture.mime))}</manifest>
<spine>
<itemref idref="contents"/>
${chapters.map((_, at) => markup`<itemref idref="a${at + 1}"/>\n`)}</spine>
</package>
`.html
}`;
}
