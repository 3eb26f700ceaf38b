// Text becomes nodes or code in two places only, and both sanitise.
import { describe, expect, it } from 'vitest';
import { codeOf } from './source.ts';
import { placesOf, sourceFiles } from './tree.ts';

/** Everything that parses a string as HTML or runs it as code. */
const SINKS = [
  /\.\s*(?:inner|outer)HTML\s*(?:=(?!=)|\+=)/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\s*\.\s*write(?:ln)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bsrcdoc\b\s*=(?!=)/i,
  /\bsrcDoc\b\s*[=:](?!=)/,
  /\bDOMParser\b/,
  /\bcreateContextualFragment\b/,
  /\bsetHTML(?:Unsafe)?\s*\(/,
  /\bparseHTMLUnsafe\b/,
  /(?<![.\w$])eval\s*\(/,
  /\bFunction\s*\(/,
  /\bjavascript:/i,
];

const isDoor = (path: string) => path.startsWith('src/html/') || path === 'src/ui/safe-html.tsx';

describe('HTML sinks', () => {
  const files = sourceFiles();

  it('stand only in src/html/ and src/ui/safe-html.tsx', () => {
    const strays = files
      .filter(({ path }) => !isDoor(path))
      .flatMap(({ path, text }) => SINKS.flatMap((sink) => placesOf(sink, path, codeOf(text))))
      .map((place) => `${place}: build nodes, or go through src/html/ and src/ui/safe-html.tsx, which sanitise.`);
    expect(strays).toEqual([]);
  });

  it('are noticed in every spelling', () => {
    const written = [
      'x.innerHTML = y',
      'x.outerHTML += y',
      "x.insertAdjacentHTML('beforeend', y)",
      'document.write(y)',
      '<p dangerouslySetInnerHTML={{ __html: y }} />',
    ];
    written.push(
      'frame.srcdoc = y',
      '<iframe srcDoc={y} />',
      'new DOMParser()',
      'eval(y)',
      'new Function(y)',
      'range.createContextualFragment(y)',
      'x.setHTMLUnsafe(y)',
    );
    expect(written.filter((code) => !SINKS.some((sink) => sink.test(codeOf(code))))).toEqual([]);
    const harmless = ['x.innerHTML === y', 'const isFunction = y', 'retrieval(y)', "'innerHTML = '"];
    expect(harmless.filter((code) => SINKS.some((sink) => sink.test(codeOf(code))))).toEqual([]);
  });
});
