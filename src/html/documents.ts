// Strings of others as inert documents to be read: nothing in them runs or loads, and nothing of them reaches the screen from here.

/** A whole page, as a browser without scripts would build it. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A part of a page in an element of this id, whatever tags it opens or closes; `metas` become the document's metadata. */
export function partOf(html: string, id: string, metas: Readonly<Record<string, string>>): Document {
  const page = pageOf(html);
  const box = page.createElement('div');
  box.id = id;
  box.append(...page.body.childNodes);
  for (const [name, content] of Object.entries(metas)) {
    const meta = page.createElement('meta');
    meta.setAttribute('name', name);
    meta.setAttribute('content', content);
    page.head.prepend(meta);
  }
  page.body.replaceChildren(box, page.createComment(' end '));
  return page;
}
