// Puts right what browsers show as it is and books refuse: blocks inside inline marks, items outside lists, captions outside figures.

const INLINE = 'a, strong, em, sub, sup';
const BLOCKS = 'p, hr, h2, h3, h4, blockquote, pre, ul, ol, li, figure, figcaption, table';
/** These hold text and inline marks only. */
const TEXT_ONLY = 'pre, h2, h3, h4, p';

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Everything in a list is an item; what stands beside them goes into the one before. */
function intoItems(list: Element): void {
  for (const child of [...list.childNodes]) {
    if (child.nodeName === 'LI' || (child.nodeType === Node.TEXT_NODE && child.textContent?.trim() === '')) continue;
    const before = child.previousSibling;
    const last = before?.nodeName === 'LI' ? before : list.insertBefore(list.ownerDocument.createElement('li'), child);
    last.appendChild(child);
  }
}

/** Changes the nodes; takes what `sanitizeToFragment` gave. No text is lost. */
export function mendNesting(nodes: DocumentFragment): void {
  for (const element of nodes.querySelectorAll(INLINE)) if (element.querySelector(BLOCKS) !== null) unwrap(element);
  for (const item of nodes.querySelectorAll('li')) if (!['UL', 'OL'].includes(item.parentNode?.nodeName ?? '')) rename(item, 'p');
  for (const caption of nodes.querySelectorAll('figcaption')) {
    const isAtEnd = caption.nextElementSibling === null || caption.previousElementSibling === null;
    const isOnly = caption.parentElement?.querySelectorAll(':scope > figcaption').length === 1;
    if (caption.parentNode?.nodeName !== 'FIGURE' || !isAtEnd || !isOnly) rename(caption, 'p');
  }
  for (const list of nodes.querySelectorAll('ul, ol')) intoItems(list);
  for (const element of nodes.querySelectorAll(TEXT_ONLY)) if (element.querySelector(BLOCKS) !== null) unwrap(element);
}
