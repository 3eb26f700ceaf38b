// Reading a document that may be hostile: `<form name=querySelector>` and its like replace methods on the node, so they are called from their prototypes.

const elementName = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get as (this: Element) => string;
const nodeText = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get as (this: Node) => string | null;

export function nameOf(element: Element): string {
  return elementName.call(element);
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function textOf(node: Node): string {
  return nodeText.call(node) ?? '';
}

/** The text that stands directly in an element, without that of its children. */
export function ownTextOf(element: Element): string {
  const children = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get?.call(element) as NodeListOf<ChildNode>;
  return [...children].map((child) => (child.nodeType === Node.TEXT_NODE ? textOf(child) : '')).join('');
}

const nodeParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (this: Node) => Node | null;
const nodeNext = Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')?.get as (this: Node) => Node | null;
const nodeKind = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')?.get as (this: Node) => number;

export function parentOf(node: Node): Node | null {
  return nodeParent.call(node);
}

const nodePrevious = Object.getOwnPropertyDescriptor(Node.prototype, 'previousSibling')?.get as (this: Node) => Node | null;

export function previousOf(node: Node): Node | null {
  return nodePrevious.call(node);
}

export function nextOf(node: Node): Node | null {
  return nodeNext.call(node);
}

const nodeFirst = Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild')?.get as (this: Node) => Node | null;

export function firstOf(node: Node): Node | null {
  return nodeFirst.call(node);
}

export function isEmpty(node: Node): boolean {
  return nodeFirst.call(node) === null;
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Most elements of a text have none: one question instead of one for each attribute. */
export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

const firstElement = Object.getOwnPropertyDescriptor(Element.prototype, 'firstElementChild')?.get as (this: Element) => Element | null;

export function hasElements(element: Element): boolean {
  return firstElement.call(element) !== null;
}

export function kindOf(node: Node): number {
  return nodeKind.call(node);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

function isDocument(root: Document | Element): root is Document {
  return root instanceof Document;
}

export function find(root: Document | Element, selector: string): Element | null {
  return isDocument(root) ? Document.prototype.querySelector.call(root, selector) : Element.prototype.querySelector.call(root, selector);
}

export function findAll(root: Document | Element, selector: string): NodeListOf<Element> {
  return isDocument(root) ? Document.prototype.querySelectorAll.call(root, selector) : Element.prototype.querySelectorAll.call(root, selector);
}

function treeOf(root: Element, kinds: number): TreeWalker {
  const owner = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get?.call(root) as Document;
  return Document.prototype.createTreeWalker.call(owner, root, kinds);
}

/** A walker over elements, text and comments below `root`. Its own methods cannot be replaced by the page. */
export const walker = (root: Element): TreeWalker => treeOf(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);

export const commentsOf = (root: Element): TreeWalker => treeOf(root, NodeFilter.SHOW_COMMENT);
