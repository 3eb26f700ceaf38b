// The only component that shows an article's HTML: sanitised here, whatever it went through before, and put in as nodes.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitizeToFragment } from '../html/sanitize.ts';
import { word } from '../platform/words.ts';

/** The pictures whose places stand in a text. */
const away = new WeakMap<Element, HTMLImageElement>();

/** A picture elsewhere is not fetched: opening a copy must tell nobody what one reads. Its place and its address stay. */
function placeholderFor(picture: HTMLImageElement): HTMLElement {
  const words = word('ui_picture_away');
  const place = document.createElement('a');
  place.className = 'picture-away';
  place.href = picture.getAttribute('src') ?? '';
  place.target = '_blank';
  place.rel = 'noopener noreferrer';
  const said = picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
  const alt = picture.alt.trim();
  place.textContent = alt === '' || alt === said ? words : `${words} · ${alt}`;
  picture.removeAttribute('src');
  away.set(place, picture);
  return place;
}

/** A picture that lies here: the address to show, and its own size in pixels, none where it cannot be drawn. */
export interface PictureHere {
  address: string;
  width: number;
  height: number;
}

/** With its size at hand it has its place before it is drawn: nothing below it moves. */
function showIn(picture: HTMLImageElement, { address, width, height }: PictureHere): void {
  if (width > 0) {
    picture.width = width;
    picture.height = height;
  }
  picture.src = address;
}

/** A picture that is being read keeps its place; whoever reads it finds it by the address it had. */
function coming(picture: HTMLImageElement, src: string): void {
  picture.removeAttribute('src');
  picture.dataset.coming = src;
}

/** A picture takes none by itself: until something around it does, as the button that makes it large. */
function takeFocus(picture: HTMLImageElement): void {
  picture.tabIndex = -1;
  picture.focus({ preventScroll: true });
}

/** Puts a picture that has come where a text keeps its place for it. Gives how many stand now where only a way to them was. */
export function putInPlace(text: Element, src: string, here: PictureHere): number {
  for (const picture of text.querySelectorAll<HTMLImageElement>(`img[data-coming="${CSS.escape(src)}"]`)) {
    picture.removeAttribute('data-coming');
    showIn(picture, here);
  }
  const places = [...text.querySelectorAll(`a.picture-away[href="${CSS.escape(src)}"]`)];
  for (const place of places) {
    const picture = away.get(place);
    if (picture === undefined) continue;
    const hadFocus = document.activeElement === place;
    showIn(picture, here);
    place.replaceWith(picture);
    if (hadFocus) takeFocus(picture);
  }
  return places.length;
}

/** Wide tables scroll in a box of their own, which the keyboard can reach. */
function boxed(table: HTMLTableElement): void {
  const box = document.createElement('div');
  box.className = 'table-box';
  box.tabIndex = 0;
  table.replaceWith(box);
  box.append(table);
}

/** The nodes to show. `pictures` gives for an address what to show in its place, null while it is being read. Made apart from the component, on nodes that are in no page yet, so that nothing is fetched. */
export function articleNodes(html: string, pictures: ReadonlyMap<string, PictureHere | null> = new Map()): DocumentFragment {
  const nodes = sanitizeToFragment(html);
  for (const picture of nodes.querySelectorAll('img')) {
    const src = picture.getAttribute('src') ?? '';
    const here = pictures.get(src);
    // Without one, a screen reader would read out the address.
    if (!picture.hasAttribute('alt')) picture.alt = '';
    if (here === null) coming(picture, src);
    else if (here !== undefined) showIn(picture, here);
    else if (/^https?:/i.test(src)) picture.replaceWith(placeholderFor(picture));
  }
  for (const table of nodes.querySelectorAll('table')) if (table.closest('.table-box') === null) boxed(table);
  for (const link of nodes.querySelectorAll('a')) link.target = '_blank';
  return nodes;
}

interface ArticleHtmlProps {
  html: string;
  pictures?: ReadonlyMap<string, PictureHere | null>;
  /** What else is done to the nodes before they are shown. Another function is another text. */
  dress?: (nodes: DocumentFragment) => void;
}

export function ArticleHtml({ html, pictures, dress }: ArticleHtmlProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const nodes = articleNodes(html, pictures);
    dress?.(nodes);
    box.current?.replaceChildren(nodes);
  }, [html, pictures, dress]);
  // Sina writes simplified Chinese, whatever language our words are in: fonts and screen readers go by it.
  return <div class="article-body" lang="zh-CN" ref={box} />;
}
