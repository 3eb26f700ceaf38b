// An article as one HTML page that stands alone: styles and pictures inside, no script, a policy that allows none, and its own data to come back from.
import { toBase64 } from '../article/base64.ts';
import { Markup, html as markup } from '../html/escape.ts';
import { sanitize } from '../html/sanitize.ts';
import { ENVELOPE, envelopeOf } from './envelope.ts';
import type { ArticleFormat, Exported } from './format.ts';
import { type PictureFile, pictureFilesOf } from './picture-files.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src https: http: data:";

function metaOf(name: string, content: string): Markup | null {
  return content === '' ? null : markup`<meta name="${name}" content="${content}">\n`;
}

function headOf(copy: Exported): Markup[] {
  const metas = [
    metaOf('author', copy.author),
    metaOf('editor', copy.editor),
    metaOf('source', copy.source),
    metaOf('date', copy.date),
    metaOf('saved', copy.savedAt),
    metaOf('stocks', copy.stocks.map((stock) => `${stock.market}${stock.code} ${stock.name}`.trim()).join(', ')),
  ].filter((meta) => meta !== null);
  const address = copy.canonicalUrl || copy.url;
  return address === '' ? metas : [...metas, markup`<link rel="canonical" href="${address}">\n`];
}

function linked(text: string, address: string): Markup {
  return address === '' ? markup`${text}` : markup`<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}

function bylineOf(copy: Exported): Markup {
  const parts = [
    copy.source === '' ? null : linked(copy.source, copy.sourceUrl),
    copy.author === '' ? null : markup`<span>${copy.author}</span>`,
    copy.date === '' ? null : markup`<time datetime="${copy.date}">${copy.date.slice(0, 16).replace('T', ' ')}</time>`,
  ].filter((part) => part !== null);
  return markup`<p class="byline">${parts.map((part, i) => (i === 0 ? part : markup` · ${part}`))}</p>`;
}

/** In a template: inert, unseen, and read by our import. JSON in a script would be a script to whoever looks for one. */
async function dataOf(copy: Exported, pictures: readonly PictureFile[]): Promise<Markup> {
  return markup`<template id="${ENVELOPE}">${JSON.stringify(await envelopeOf(copy, pictures, false))}</template>`;
}

async function pageOf(copy: Exported, pictures: readonly PictureFile[]): Promise<string> {
  const addresses = new Map(pictures.map(({ src, mime, bytes }) => [src, `data:${mime};base64,${toBase64(bytes)}`]));
  const address = copy.url || copy.canonicalUrl;
  return markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${copy.title}</title>
${headOf(copy)}<style>
:root { color-scheme: light dark; --paper: #fcfbf8; --ink: #1d1b18; --ink-2: #625d55; --line: #e6e1d8 }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --ink: #e4e2dd; --ink-2: #a3a09a; --line: #303339 } }
body { max-width: 34em; margin: 0 auto; padding: 2em 1em 4em; background: var(--paper); color: var(--ink);
  font: 18px/1.85 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; line-break: strict; overflow-wrap: anywhere }
h1 { margin: 0 0 .4em; font-size: 1.5em; line-height: 1.4 }
h2, h3, h4 { margin: 1.2em 0 .6em; font-size: 1.25em; line-height: 1.5 }
h3, h4 { font-size: 1.1em }
p { margin: 0 0 .9em }
article > p { text-indent: 2em }
article > p:has(> img) { text-indent: 0 }
a { color: inherit; text-underline-offset: .2em }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--line) }
figure { margin: 1.2em 0; text-align: center }
figcaption, .byline, footer { color: var(--ink-2); font-size: 14px }
img { max-width: 100%; height: auto }
table { display: block; max-width: 100%; margin: 1em 0; overflow-x: auto; border-collapse: collapse; font-size: 15px; line-height: 1.6 }
td, th { padding: .3em .6em; border: 1px solid var(--line) }
pre { overflow-x: auto; font-size: 14px }
footer { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line) }
</style>
</head>
<body>
<h1>${copy.title}</h1>
${bylineOf(copy)}
<article>
${Markup.of(sanitize(copy.html, addresses))}
</article>
${address === '' ? null : markup`<footer>${linked(address, address)}</footer>\n`}${await dataOf(copy, pictures)}
</body>
</html>
`.html;
}

export const html: ArticleFormat = {
  id: 'html',
  makes: 'article',
  extension: 'html',
  mime: 'text/html;charset=utf-8',
  write: async (copy, name, picture) => [{ path: `${name}.html`, content: await pageOf(copy, await pictureFilesOf(copy, picture)) }],
};
