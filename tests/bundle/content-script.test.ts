// One classic script at document_start: a loader would run after the first paint and show files of ours to every page.
import { describe, expect, it } from 'vitest';
import { codeOf } from '../house/source.ts';
import { outputs, startOf } from './output.ts';

describe.each(outputs.map((output) => [output.target, output] as const))('the content script of %s', (_target, output) => {
  const [script] = output.manifest.content_scripts;
  const path = startOf(output, 'content');

  it('is one file, without a style sheet beside it', () => {
    expect(output.manifest.content_scripts).toHaveLength(1);
    expect(script?.js).toHaveLength(1);
    expect(script?.css, 'The curtain writes its own style from the site data.').toBeUndefined();
  });

  it('is one function that calls itself', () => {
    const text = output.read(path).trim();
    expect(text.slice(0, 40)).toMatch(/^(?:(?:"use strict"|'use strict');?\s*)?[(!](?:async\s*)?(?:function\s*\(\)|\(\)\s*=>)\s*\{/);
    expect(text.slice(-8), "Nothing may be left in the global scope that Sina's other scripts share.").toMatch(/\)\(\)[;)]*$/);
  });

  it('imports and exports nothing', () => {
    const code = codeOf(output.read(path));
    expect(code).not.toMatch(/\bimport\s*[("'{*]|\bimport\s+[\w$]+\s+from\b/);
    expect(code).not.toMatch(/(?<![.\w$])export\s*(?:\{|default\b|const\b|function\b|class\b)/);
    expect(code).not.toMatch(/\bimportScripts\b|\bimport\.meta\b/);
  });

  it('asks for no file of the extension by its address', () => {
    expect(codeOf(output.read(path)), 'A page could find out that its reader uses Jingdu.').not.toMatch(/\bruntime\s*\.\s*getURL\b/);
    expect(output.manifest.web_accessible_resources).toBeUndefined();
  });
});
