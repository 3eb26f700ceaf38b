// Reading a document that may be hostile: `<form name=querySelector>` and its like replace methods on the node, so they are called from their prototypes.

/** Looked up once: walks ask these thousands of times a page. */
const { getAttribute, hasAttribute: asksAttribute, hasAttributes: asksAttributes, matches: asksSelector } = Element.prototype;
const { querySelector: findIn, querySelectorAll: findAllIn } = Element.prototype;
const { querySelector: findInDocument, querySelectorAll: findAllInDocument, getElementById, createTreeWalker } = Document.prototype;
const { contains: asksContained } = Node.prototype;

/** The kinds of nodes that a text is made of. */
export const { ELEMENT_NODE, TEXT_NODE, COMMENT_NODE } = Node;

type Getter<Owner, Value> = (this: Owner) => Value;
const getter = <Value, Owner = Node>(prototype: Owner, name: keyof Owner): Getter<Owner, Value> =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<Owner, Value>;

const nodeKind = /*#__PURE__*/ getter<number>(Node.prototype, 'nodeType');
const nodeText = /*#__PURE__*/ getter<string | null>(Node.prototype, 'textContent');
const nodeParent = /*#__PURE__*/ getter<Node | null>(Node.prototype, 'parentNode');
const nodeFirst = /*#__PURE__*/ getter<Node | null>(Node.prototype, 'firstChild');
const nodeNext = /*#__PURE__*/ getter<Node | null>(Node.prototype, 'nextSibling');
const nodePrevious = /*#__PURE__*/ getter<Node | null>(Node.prototype, 'previousSibling');
const nodeChildren = /*#__PURE__*/ getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const nodeDocument = /*#__PURE__*/ getter<Document>(Node.prototype, 'ownerDocument');
const documentMode = /*#__PURE__*/ getter<string, Document>(Document.prototype, 'compatMode');
const dataLength = /*#__PURE__*/ getter<number, CharacterData>(CharacterData.prototype, 'length');
const elementName = /*#__PURE__*/ getter<string, Element>(Element.prototype, 'localName');
const elementFirst = /*#__PURE__*/ getter<Element | null, Element>(Element.prototype, 'firstElementChild');
const elementNext = /*#__PURE__*/ getter<Element | null, Element>(Element.prototype, 'nextElementSibling');

export function kindOf(node: Node): number {
  return nodeKind.call(node);
}

export function textOf(node: Node): string {
  return nodeText.call(node) ?? '';
}

/** How long the text of a comment or text node is, in UTF-16 units, without making a string of it. */
export function lengthOf(node: CharacterData): number {
  return dataLength.call(node);
}

export function parentOf(node: Node): Node | null {
  return nodeParent.call(node);
}

export function firstOf(node: Node): Node | null {
  return nodeFirst.call(node);
}

export function nextOf(node: Node): Node | null {
  return nodeNext.call(node);
}

export function previousOf(node: Node): Node | null {
  return nodePrevious.call(node);
}

export function isEmpty(node: Node): boolean {
  return nodeFirst.call(node) === null;
}

export function contains(outer: Node, inner: Node): boolean {
  return asksContained.call(outer, inner);
}

/** The text that stands directly in an element, without that of its children. */
export function ownTextOf(element: Element): string {
  return [...nodeChildren.call(element)].map((child) => (kindOf(child) === TEXT_NODE ? textOf(child) : '')).join('');
}

export function nameOf(element: Element): string {
  return elementName.call(element);
}

/** Empty also where there is none. */
export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return asksAttribute.call(element, name);
}

/** Most elements of a text have none: one question instead of one for each attribute. */
export function hasAttributes(element: Element): boolean {
  return asksAttributes.call(element);
}

export function firstElementOf(element: Element): Element | null {
  return elementFirst.call(element);
}

export function nextElementOf(element: Element): Element | null {
  return elementNext.call(element);
}

export function hasElements(element: Element): boolean {
  return elementFirst.call(element) !== null;
}

export function matches(element: Element, selector: string): boolean {
  return asksSelector.call(element, selector);
}

function isDocument(root: Document | Element): root is Document {
  return root instanceof Document;
}

/** Whether an element has a class. Only in quirks mode, where classes have no case, the browser is asked. */
export function hasClass(element: Element, name: string): boolean {
  const classes = attribute(element, 'class');
  if (classes === '' || !classes.toLowerCase().includes(name.toLowerCase())) return false;
  return ` ${classes} `.includes(` ${name} `) || matches(element, `.${name}`);
}

const ID_ALONE = /^#[\w-]+$/;

/** The browser reads each selector anew for each document, but knows its ids; only in quirks mode, where ids have no case, are there more to find. */
function findInWhole(document: Document, selector: string): Element | null {
  if (!ID_ALONE.test(selector)) return findInDocument.call(document, selector);
  const named = getElementById.call(document, selector.slice(1));
  return named === null && documentMode.call(document) === 'BackCompat' ? findInDocument.call(document, selector) : named;
}

export function find(root: Document | Element, selector: string): Element | null {
  return isDocument(root) ? findInWhole(root, selector) : findIn.call(root, selector);
}

export function findAll(root: Document | Element, selector: string): NodeListOf<Element> {
  return isDocument(root) ? findAllInDocument.call(root, selector) : findAllIn.call(root, selector);
}

function treeOf(root: Element, kinds: number): TreeWalker {
  return createTreeWalker.call(nodeDocument.call(root), root, kinds);
}

/** A walker over elements, text and comments below `root`. Its own methods cannot be replaced by the page. */
export const walker = (root: Element): TreeWalker => treeOf(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);

export const commentsOf = (root: Element): TreeWalker => treeOf(root, NodeFilter.SHOW_COMMENT);
