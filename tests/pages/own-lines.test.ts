// The short look at a text finds the same lines of Sina's own as the whole reading, on every page that there is.
import { describe, expect, it } from 'vitest';
import { firstLook } from '../../src/content/first-look.ts';
import { seeText } from '../../src/content/own-lines.ts';
import { named } from '../../src/content/rule-names.ts';
import { detect } from '../../src/extract/detect.ts';
import { textOf } from '../../src/extract/dom.ts';
import { extract, readLines } from '../../src/extract/extract.ts';
import { fold } from '../../src/extract/values.ts';
import { BAD_PAGES, STORIES } from '../newsstand/contents.ts';
import { EXTRA_PAGES } from './extra/contents.ts';
import { documentOf } from './read-page.ts';

/** The one page of ten megabytes takes jsdom minutes. */
const TOO_LARGE_HERE = ['ten-megabytes'];

const PAGES = [
  ...STORIES.map(({ name, url, reply }) => ({ name, address: url, open: () => documentOf(reply()) })),
  ...BAD_PAGES.filter(({ name }) => !TOO_LARGE_HERE.includes(name)).map(({ name, url, reply }) => ({ name, address: url, open: () => documentOf(reply()) })),
  ...EXTRA_PAGES.map(({ name, address, html }) => ({ name, address, open: () => documentOf({ body: html }) })),
];

/** What the whole reading drops and is the whole of an element. */
function droppedByReading(body: Element, address: string) {
  return readLines(body, address, []).dropped.flatMap(({ line, rule }) =>
    line.element !== body && fold(textOf(line.element)) === fold(line.text) ? [{ rule: rule.id, text: fold(line.text) }] : [],
  );
}

describe.each(PAGES)('the page $name', ({ address, open }) => {
  it('has the same lines of Sina’s own in a short look, and the same problem', () => {
    const document = open();
    const seen = firstLook(document, seeText);
    const { problem } = extract(document, { address, by: 'document' });
    if (seen.problem !== null) {
      expect(seen.problem).toBe(problem);
      return;
    }
    if (!seen.isShort) expect(problem).toBeNull();
    const detected = detect(document);
    if (!('body' in detected)) throw new Error('a page with a text has a template');
    const found = seen.lines().map(({ element, rule }) => ({ rule: named(rule).id, text: fold(textOf(element)) }));
    expect(found).toEqual(droppedByReading(detected.body, address));
  });
});

it('finds lines at all', () => {
  const all = PAGES.map(({ open }) => firstLook(open(), seeText)).flatMap((seen) => (seen.problem === null ? seen.lines() : []));
  expect(all.length).toBeGreaterThan(100);
});
