// What belongs to a context stays in it: the browser's namespace, the extension's database, the page.
import { describe, expect, it } from 'vitest';
import { codeOf } from './source.ts';
import { placesOf, roomOf, sourceFiles } from './tree.ts';

const GLOBALS = [
  {
    names: ['chrome', 'browser'],
    rooms: ['platform'],
    instead: 'import what you need from src/platform/',
  },
  {
    names: ['indexedDB', 'IDBKeyRange'],
    rooms: ['shelf'],
    instead: "ask the background, for in a content script indexedDB is the site's own database",
  },
  {
    names: ['window', 'document', 'location'],
    rooms: ['content', 'popup', 'library', 'ui', 'html'],
    instead: 'take it as a parameter, so that it also works on a copy and in a test',
  },
];

/** The name is the file's own: imported, declared, or a parameter with a type, taken whole or out of an object. */
function isBound(name: string, code: string): boolean {
  const own = [
    `\\bimport\\s+(?:type\\s+)?\\{[^}]*\\b${name}\\b[^}]*\\}`,
    `\\b(?:const|let|function|class)\\s+${name}\\b`,
    `[(,]\\s*${name}\\??\\s*:\\s*[A-Z]`,
    `[(,]\\s*\\{[^{}()]*\\b${name}\\b[^{}()]*\\}\\s*:\\s*[A-Z]`,
  ];
  return own.some((pattern) => new RegExp(pattern).test(code));
}

/** Uses of a global: no member of something else, no key, no literal. */
function freeUses(name: string, path: string, code: string): string[] {
  const throughTheScope = placesOf(new RegExp(`\\b(?:globalThis|self)\\s*\\.\\s*${name}\\b`), path, code);
  if (isBound(name, code)) return throughTheScope;
  return [...throughTheScope, ...placesOf(new RegExp(`(?<![.\\w$'"\\-])${name}(?![\\w$'"\\-]|\\s*\\??:)`), path, code)];
}

describe('globals', () => {
  const files = sourceFiles();

  for (const { names, rooms, instead } of GLOBALS) {
    it(`${names.join(', ')} are used in ${rooms.map((room) => `src/${room}/`).join(', ')} only`, () => {
      const strays = files
        .filter(({ path }) => !rooms.includes(roomOf(path)))
        .flatMap(({ path, text }) => names.flatMap((name) => freeUses(name, path, codeOf(text))))
        .map((place) => `${place} is not for this room: ${instead}.`);
      expect(strays).toEqual([]);
    });
  }

  it('are told from names of our own', () => {
    const uses = (code: string) => GLOBALS.flatMap(({ names }) => names.flatMap((name) => freeUses(name, 'x.ts', codeOf(code)))).length;
    for (const stray of [
      'chrome.runtime.id',
      'f(browser?.tabs)',
      'indexedDB.open(1)',
      'document.body',
      'f(document)',
      'location.href',
      'globalThis.chrome',
    ]) {
      expect(uses(stray), `${stray} is a global`).toBe(1);
    }
    const ours = [
      "import { browser } from '../platform/browser.ts'; browser.tabs",
      'page.document.body',
      '{ location: string }',
      'f(document: Document) { document.body }',
      'f({ document, taken }: Sources) { document.body }',
      "by === 'document'",
    ];
    for (const own of ours) expect(uses(own), `${own} is none`).toBe(0);
  });
});
