// Reading a node whose own methods the page has replaced.
import { expect, it } from 'vitest';
import { attribute, find, findAll, hasClass, lengthOf, matches, nameOf, textOf, walker } from '../../../src/extract/dom.ts';
import { parse } from './sample-page.ts';

const document = parse('<form id="f" class="c"><input name="x"><p>甲</p><!--乙--></form>');
const form = document.getElementById('f') as HTMLFormElement;
const input = document.querySelector('input') as HTMLInputElement;

// Browsers do this for `<input name=querySelector>` in a form and `<img name=querySelector>` anywhere; jsdom does not.
const shadow = (node: Node, names: string[]) => {
  for (const name of names) Object.defineProperty(node, name, { value: input, configurable: true });
};
shadow(form, ['querySelector', 'querySelectorAll', 'getAttribute', 'matches', 'textContent', 'children']);
shadow(document, ['querySelector', 'querySelectorAll']);

it('the name, attributes and text of a node are its own', () => {
  expect(nameOf(form)).toBe('form');
  expect(attribute(form, 'class')).toBe('c');
  expect(attribute(form, 'absent')).toBe('');
  expect(textOf(form)).toBe('甲');
  expect(matches(form, 'form.c')).toBe(true);
  expect(matches(form, 'p')).toBe(false);
});

it('what is inside a node or a document is found', () => {
  expect(find(form, 'p')?.textContent).toBe('甲');
  expect(find(document, 'p')?.textContent).toBe('甲');
  expect(find(form, 'ul')).toBeNull();
  expect(findAll(form, '*').length).toBe(2);
  expect(findAll(document, 'p').length).toBe(1);
});

it('a walk meets elements, text and comments', () => {
  const tree = walker(form);
  const met: string[] = [];
  for (let node = tree.nextNode(); node !== null; node = tree.nextNode()) met.push(node.nodeName);
  expect(met).toEqual(['INPUT', 'P', '#text', '#comment']);
});

it.each([
  ['keyword', true],
  ['a keyword b', true],
  ['a\tkeyword\nb', true],
  ['keywords', false],
  ['KEYWORD', false],
  ['key word', false],
  ['', false],
])('the classes %j hold the one: %s', (classes, holds) => {
  const element = parse(`<!DOCTYPE html><a class="${classes}"></a>`).querySelector('a') as Element;
  expect(hasClass(element, 'keyword')).toBe(holds);
  expect(element.matches('.keyword')).toBe(holds);
});

it('an id alone is found as the page’s own search finds it, in quirks mode too', () => {
  const html = '<p id="Text">甲</p><b id="twice">一</b><i id="twice">二</i>';
  for (const page of [parse(html), parse(`<!DOCTYPE html>${html}`)])
    for (const selector of ['#Text', '#text', '#twice', '#none', '#twice:not(b)']) expect(find(page, selector)).toBe(page.querySelector(selector));
});

it('a class has no case in a page of quirks', () => {
  const element = parse('<a class="KeyWord"></a>').querySelector('a') as Element;
  expect(hasClass(element, 'keyword')).toBe(element.matches('.keyword'));
});

it('a comment is as long as its text', () => {
  expect(lengthOf(form.lastChild as Comment)).toBe(1);
});
