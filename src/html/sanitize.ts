// The only DOMPurify: which tags and attributes an article may be made of, whoever wrote the string.
import DOMPurify, { type Config } from 'dompurify';

declare const safe: unique symbol;
/** HTML that went through the allow-list below; nothing else can make one. */
export type SafeHtml = string & { readonly [safe]: true };

const TAGS = [
  ...['p', 'br', 'hr', 'h2', 'h3', 'h4', 'strong', 'em', 'sub', 'sup', 'blockquote', 'pre', 'a'],
  ...['ul', 'ol', 'li', 'figure', 'figcaption', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];

const WEB = /^https?:\/\//i;
// SVG is left out: it is a document with scripts of its own, and looks like a picture only in <img>.
const PICTURE = /^(?:https?:\/\/|blob:|data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,)/i;
/** What each attribute may say, and on which tags it may stand. */
const ATTRIBUTES: Record<string, { tags: readonly string[]; value: RegExp }> = {
  href: { tags: ['A'], value: WEB },
  src: { tags: ['IMG'], value: PICTURE },
  alt: { tags: ['IMG'], value: /^/ },
  // Three digits are wider than any table; browsers lay out tens of thousands and stall.
  colspan: { tags: ['TD', 'TH'], value: /^[1-9]\d{0,2}$/ },
  rowspan: { tags: ['TD', 'TH'], value: /^[1-9]\d{0,2}$/ },
};

/** Exported for the test that pins it: the two layers catch each other's faults, so neither could be loosened unseen otherwise. */
export const CONFIG: Config = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: Object.keys(ATTRIBUTES),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // All other attributes have to look like an address, or be named here.
  ADD_URI_SAFE_ATTR: ['colspan', 'rowspan'],
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|data:image\/|blob:)/i,
  // Their text is a control's label or a fallback for old browsers, not prose.
  ADD_FORBID_CONTENTS: ['button', 'select', 'textarea', 'object', 'canvas'],
};

function makePurifier(): typeof DOMPurify {
  const purifier = DOMPurify(window);
  // An element with `is` would be taken apart for it; it is only asking to be a custom element, and we have none.
  purifier.addHook('beforeSanitizeElements', (node) => {
    if ('removeAttribute' in node) (node as Element).removeAttribute('is');
  });
  purifier.addHook('uponSanitizeAttribute', (node, data) => {
    const rule = ATTRIBUTES[data.attrName];
    data.keepAttr = rule?.tags.includes(node.nodeName) === true && rule.value.test(data.attrValue.trim());
  });
  purifier.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeName === 'A' && node.hasAttribute('href')) node.setAttribute('rel', 'noopener noreferrer');
    // A picture without an address is a broken frame; its words are kept in its place.
    if (node.nodeName === 'IMG' && !node.hasAttribute('src')) node.replaceWith(node.getAttribute('alt') ?? '');
  });
  return purifier;
}

let purifier: typeof DOMPurify | null = null;

// Made at the first use: this file may be loaded where the window comes later (tools, tests).
function purify(): typeof DOMPurify {
  purifier ??= makePurifier();
  return purifier;
}

/** The allowed part of any HTML, as a string. Sanitising twice gives the same. Pictures named in `pictures` get the address given there. */
export function sanitize(html: string, pictures: ReadonlyMap<string, string> = new Map()): SafeHtml {
  if (pictures.size === 0) return purify().sanitize(html, CONFIG) as string as SafeHtml;
  const nodes = sanitizeToFragment(html);
  // Made in the fragment's own document, which is inert: in a live one each picture would be fetched.
  const box = nodes.ownerDocument.createElement('div');
  box.append(nodes);
  for (const picture of box.querySelectorAll('img')) {
    const address = pictures.get(picture.getAttribute('src') ?? '');
    if (address !== undefined) picture.setAttribute('src', address);
  }
  // Once more: an address that was put in has to be an allowed one too.
  return purify().sanitize(box.innerHTML, CONFIG) as string as SafeHtml;
}

/** The allowed part of any HTML as nodes of an inert document: nothing loads before they are put into a live one. */
export function sanitizeToFragment(html: string): DocumentFragment {
  return purify().sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
}
