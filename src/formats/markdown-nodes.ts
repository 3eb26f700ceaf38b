// Puts an article's nodes where Markdown can say that they are: what stands in a list under its item, and spaces of Chinese and other type inside their tags.

/** White space that is a sign of the text like any other. At the edge of a tag the writer would take it out of there. */
const SPACES = '\u3000\u2028\u2029\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\ufeff';
/** What each of them is meanwhile: signs that Unicode keeps free of meaning, and none of them white space. */
const FIRST_HELD = 0xfdd0;
const HELD = /[\ufdd0-\ufdef]/g;

const held = (spaces: string): string => spaces.replace(/./gsu, (space) => String.fromCharCode(FIRST_HELD + SPACES.indexOf(space)));

/** Whether the marks of emphasis would stand at white space, where nobody reads them as such. */
export const isHeldAtEdge = (content: string): boolean => /^[\ufdd0-\ufdef]|[\ufdd0-\ufdef]$/.test(content);

/** Ends of lines to some readers of Markdown, and to none in the article. */
export const withoutLineEnds = (markdown: string): string => markdown.replace(/[\u2028\u2029]/g, (end) => `&#${end.codePointAt(0)};`);

export const released = (markdown: string): string =>
  markdown.replace(HELD, (sign) => withoutLineEnds(SPACES[sign.charCodeAt(0) - FIRST_HELD] ?? ''));

function edgeOf(element: Element, side: 'firstChild' | 'lastChild'): Node {
  let at: Node = element;
  for (let next = at[side]; next !== null; next = at[side]) at = next;
  return at;
}

/** An item holds what stands in the list behind it: Markdown knows nothing in a list but items. */
function intoItems(nodes: DocumentFragment): void {
  for (const child of nodes.querySelectorAll(':is(ul, ol) > :not(li)')) {
    const item = child.previousElementSibling;
    if (item?.nodeName === 'LI') item.append(child);
  }
}

export function prepare(nodes: DocumentFragment): void {
  intoItems(nodes);
  for (const element of nodes.querySelectorAll('a, em, strong, sub, sup')) {
    const [first, last] = [edgeOf(element, 'firstChild'), edgeOf(element, 'lastChild')];
    if (first instanceof Text) first.data = first.data.replace(/^[^\S \t\r\n\f\v]+/, held);
    if (last instanceof Text) last.data = last.data.replace(/[^\S \t\r\n\f\v]+$/, held);
  }
}

/** Whether a list needs another mark than usual: with that of the list right before it both would be read as one. */
export function isOther(list: Element): boolean {
  let other = false;
  for (let at = list.previousElementSibling; at?.nodeName === list.nodeName; at = at.previousElementSibling) other = !other;
  return other;
}
