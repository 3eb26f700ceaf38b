// What is shipped is ours and stays ours: no remote code, nothing made from strings, and each package only where it has work.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTEXTS, type Context, loadedFrom, type Output, outputs, root, startOf } from './output.ts';

const FORBIDDEN: [string, RegExp][] = [
  ['eval', /(?<![.\w$])eval\s*\(/],
  ['new Function', /\bnew\s+Function\b|(?<![.\w$])Function\s*\(\s*["'`]/],
  ['a source map', /sourceMappingURL=/],
  ['an address of a developer machine', /\blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|file:\/\//],
  ['a script from elsewhere', /<script[^>]+src=["'](?:https?:)?\/\/|\bimport\s*\(?\s*["'](?:https?:)?\/\/|\bimportScripts\s*\(/],
  ['a style or frame from elsewhere', /<(?:link|iframe|object|embed)[^>]+(?:href|src|data)=["'](?:https?:)?\/\//],
  ['WebAssembly', /\bWebAssembly\b/],
];

/** A string of each package that minifying leaves as it is. */
const MARKS: Record<string, { mark: string; source: string }> = {
  preact: { mark: 'dangerouslySetInnerHTML', source: 'preact/dist/preact.mjs' },
  dompurify: { mark: 'SAFE_FOR_TEMPLATES', source: 'dompurify/dist/purify.es.mjs' },
  turndown: { mark: 'blankReplacement', source: 'turndown/lib/turndown.browser.es.js' },
  'zip.js': { mark: 'End of central directory not found', source: '@zip.js/zip.js/lib/core/zip-reader.js' },
  'js-yaml': { mark: 'YAMLException', source: 'js-yaml/dist/js-yaml.mjs' },
  marked: { mark: 'Please report this to https://github.com/markedjs/marked', source: 'marked/lib/marked.esm.js' },
  idb: { mark: 'continuePrimaryKey', source: 'idb/build/index.js' },
  polyfill: { mark: 'This script should only be loaded in a browser extension', source: 'webextension-polyfill/dist/browser-polyfill.js' },
};

const MAY_LOAD: Record<Context, string[]> = {
  content: [],
  cleaner: [],
  engine: [],
  background: ['idb', 'polyfill'],
  popup: ['preact', 'polyfill'],
  library: ['preact', 'polyfill', 'idb', 'dompurify', 'turndown', 'zip.js', 'js-yaml', 'marked'],
};

const textOf = (output: Output, context: Context) =>
  loadedFrom(output, startOf(output, context))
    .filter((path) => path.endsWith('.js'))
    .map(output.read)
    .join('\n');

describe.each(outputs.map((output) => [output.target, output] as const))('the code of %s', (_target, output) => {
  const readable = output.files.filter((path) => /\.(?:js|html|css|json)$/.test(path));

  for (const [name, pattern] of FORBIDDEN) {
    it(`holds no ${name.replace(/^an? /, '')}`, () => {
      expect(readable.length).toBeGreaterThan(5);
      const found = readable.flatMap((path) => {
        const text = output.read(path);
        const at = text.search(pattern);
        return at < 0 ? [] : `${path} holds ${name}: …${text.slice(Math.max(0, at - 40), at + 60)}…`;
      });
      expect(found).toEqual([]);
    });
  }

  it('does not say where it was built', () => {
    const told = readable.filter((path) => output.read(path).includes(root));
    expect(told.map((path) => `${path} holds ${root}: it was built for development; build with NODE_ENV=production.`)).toEqual([]);
  });

  it('has no map beside it', () => expect(output.files.filter((path) => path.endsWith('.map'))).toEqual([]));

  for (const context of CONTEXTS) {
    it(`loads in ${context} no package but ${MAY_LOAD[context].join(', ') || 'none'}`, () => {
      const text = textOf(output, context);
      const strays = Object.keys(MARKS).filter((name) => !MAY_LOAD[context].includes(name) && text.includes((MARKS[name] as { mark: string }).mark));
      expect(
        strays.map((name) => `${name} is loaded by ${context}: find the import that brings it (tests/house/imports.test.ts) or the shared chunk.`),
      ).toEqual([]);
    });
  }

  it('has the packages in the library, so that their marks are still good ones', () => {
    const text = textOf(output, 'library');
    for (const name of MAY_LOAD.library)
      expect(text, `${name} is not in the library any more, or its mark has changed.`).toContain((MARKS[name] as { mark: string }).mark);
  });
});

it('knows each package by a string that its source has', () => {
  for (const { mark, source } of Object.values(MARKS)) expect(readFileSync(`${root}/node_modules/${source}`, 'utf8')).toContain(mark);
});
