// What Markdown says by order alone, put back into tags: a picture on its own line is a figure, the emphasis under it its caption.

function isAlone(node: Node): boolean {
  const rest = [...(node.parentNode?.childNodes ?? [])].filter((other) => other !== node);
  return rest.every((other) => other.nodeType === Node.TEXT_NODE && (other.textContent ?? '').trim() === '');
}

/** The only child element of a paragraph, if there is nothing else in it. */
function only(paragraph: Element | null, name: string): Element | null {
  const child = paragraph?.nodeName === 'P' ? paragraph.firstElementChild : null;
  return child?.nodeName === name && isAlone(child) ? child : null;
}

function intoFigure(paragraph: Element, picture: Element): void {
  const figure = paragraph.ownerDocument.createElement('figure');
  figure.append(picture);
  const below = paragraph.nextElementSibling;
  const caption = only(below, 'EM');
  const words = (caption?.textContent ?? '').replace(/\s+/g, ' ').trim();
  // Only the caption that the picture has in words too: a line in italics may follow any picture.
  if (caption !== null && words !== '' && words === (picture.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim()) {
    const captioned = paragraph.ownerDocument.createElement('figcaption');
    captioned.append(...caption.childNodes);
    figure.append(captioned);
    below?.remove();
  }
  paragraph.replaceWith(figure);
}

function withoutHeader(table: Element): void {
  for (const cell of table.querySelectorAll('tr:first-child th')) {
    const plain = cell.ownerDocument.createElement('td');
    plain.append(...cell.childNodes);
    for (const name of ['colspan', 'rowspan']) if (cell.hasAttribute(name)) plain.setAttribute(name, cell.getAttribute(name) ?? '');
    cell.replaceWith(plain);
  }
}

/** `headless`: the numbers of the tables whose first row is no header. */
export function restoreMarks(nodes: DocumentFragment, headless: readonly number[]): Element {
  for (const paragraph of nodes.querySelectorAll('p')) {
    const picture = only(paragraph, 'IMG');
    if (picture !== null) intoFigure(paragraph, picture);
  }
  const tables = [...nodes.querySelectorAll('table')];
  for (const at of headless) {
    const table = tables[at];
    if (table !== undefined) withoutHeader(table);
  }
  const box = nodes.ownerDocument.createElement('div');
  box.append(nodes);
  return box;
}
