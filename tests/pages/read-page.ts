// Reads a replica page as a browser would: bytes by the charset of the reply, then of the page, into an inert document.
import type { Reply } from '../newsstand/reply.ts';

const inType = (type: string | undefined) => /charset=["']?([\w-]+)/i.exec(type ?? '')?.[1];

/** What the page says of itself in its first kilobyte. */
function inMeta(bytes: Buffer): string | undefined {
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1];
}

/** With scripts on, as in a tab, the inside of <noscript> is text; a parser without scripts would read it as markup. */
const scriptsOn = (html: string): string =>
  html.replace(/(<noscript>)([\s\S]*?)(<\/noscript>)/g, (_, open: string, inside: string, close: string) => {
    return open + inside.replace(/&/g, '&amp;').replace(/</g, '&lt;') + close;
  });

export function documentOf({ body, type }: Reply): Document {
  const html = typeof body === 'string' ? body : new TextDecoder(inType(type) ?? inMeta(body) ?? 'gbk').decode(body);
  const text = typeof body === 'string' && inType(type) !== undefined ? new TextDecoder(inType(type)).decode(Buffer.from(body)) : html;
  return new DOMParser().parseFromString(scriptsOn(text), 'text/html');
}

/** A whole page as text, to see that nothing of it has changed. */
export function pageText(document: Document): string {
  return `${document.doctype?.name ?? ''}${document.documentElement.outerHTML}`;
}
