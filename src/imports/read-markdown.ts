// Our own Markdown back to the article: the text and the title as they stand in the file, edits included; the other fields from the data in its front matter.
import { Marked, type RendererObject } from 'marked';
import { canonical } from '../extract/canonical.ts';
import { escapeHtml } from '../html/escape.ts';
import { restoreMarks } from '../html/markdown-marks.ts';
import { sanitizeToFragment } from '../html/sanitize.ts';
import { checkVersion, fieldsOf, parsedContents, parseJson } from './envelope.ts';
import { type Matter, textIn } from './front-matter.ts';
import type { Imported } from './imported.ts';
import { parseMarks } from './kept.ts';
import { pictureFrom } from './pictures.ts';

/** The bytes of a file that lies beside the text, by its path from there; null when there is none. */
export type ReadBeside = (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** A bare address in the text is text: links are written as such. */
const noBareLinks = { url: () => undefined };

/** Addresses as they are written: with a sign encoded it would be another address, whose picture nobody knows. */
const trueAddresses: RendererObject = {
  image({ href, text, tokens }) {
    const alt = tokens === undefined ? text : this.parser.parseInline(tokens, this.parser.textRenderer);
    return `<img src="${escapeHtml(href)}" alt="${escapeHtml(alt)}">`;
  },
  link({ href, tokens }) {
    return `<a href="${escapeHtml(href)}">${this.parser.parseInline(tokens)}</a>`;
  },
};

function htmlOf(body: string, addresses: ReadonlyMap<string, string>): string {
  const marked = new Marked({
    gfm: true,
    tokenizer: noBareLinks,
    renderer: trueAddresses,
    walkTokens(token) {
      if (token.type === 'image') token.href = addresses.get(token.href) ?? token.href;
    },
  });
  return marked.parse(body, { async: false });
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Above the text the title stands once more, where the form wants it. Any other heading there is the reader's own. */
function withoutTitle(body: string, titles: readonly unknown[]): string {
  const [line = '', heading = ''] = /^\s*# ([^\n]*)\n/.exec(body) ?? [];
  const said = spaced(heading.replace(/\\(\p{ASCII})/gu, '$1'));
  return titles.some((title) => typeof title === 'string' && spaced(title) === said) ? body.slice(line.length) : body;
}

export async function readMarkdown(matter: Matter, text: string, beside: ReadBeside): Promise<Imported> {
  const data = fieldsOf(parseJson(textIn(matter, 'jingdu')));
  checkVersion(data.version);
  const article = fieldsOf(data.article);
  const pictures = new Map(Object.entries(fieldsOf(data.pictures ?? {})).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  const headless = Array.isArray(data.headless) ? data.headless.filter((at) => Number.isSafeInteger(at)) : [];
  const title = textIn(matter, 'title') || article.title;
  const body = withoutTitle(text, [title, article.title]);
  const box = restoreMarks(sanitizeToFragment(htmlOf(body, pictures)), headless);
  const imported = parsedContents({ ...article, ...canonical(box), title }, data.removed, data.savedAt);
  imported.marks = parseMarks({ tags: data.tags ?? [], note: textIn(matter, 'note') });
  for (const [path, src] of pictures) {
    const picture = await pictureFrom(imported.article, src, await beside(path), null);
    if (picture !== null) imported.pictures.push(picture);
  }
  return imported;
}
