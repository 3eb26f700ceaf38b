// Sanitised nodes as XHTML, for books, which are XML.
import type { SafeHtml } from './sanitize.ts';

/** Characters that no XML 1.0 document may hold (https://www.w3.org/TR/xml/#charsets). */
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function xmlText(text: string): string {
  return text.replace(NO_XML, '');
}

/** Takes what `sanitizeToFragment` gave. The serialiser writes the namespace on each element; the page around says it once. */
export function xhtmlOf(nodes: DocumentFragment): SafeHtml {
  const serializer = new XMLSerializer();
  const written = [...nodes.childNodes].map((node) => serializer.serializeToString(node)).join('');
  // Here and not before: `&#1;` becomes such a character only when it is parsed.
  return xmlText(written.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')) as SafeHtml;
}
