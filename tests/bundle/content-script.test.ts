// Classic scripts, one for each moment: a loader would run after the first paint and show files of ours to every page.
import { describe, expect, it } from 'vitest';
import { ascii } from '../../scripts/ascii-scripts.ts';
import { EAGER } from '../../scripts/eager-script.ts';
import { codeOf } from '../house/source.ts';
import { outputs, startOf } from './output.ts';

const SCRIPTS = outputs.flatMap((output) => (['content', 'cleaner', 'engine'] as const).map((context) => [context, output.target, output] as const));

describe.each(SCRIPTS)('the script %s of %s', (context, _target, output) => {
  const path = startOf(output, context);

  it('is one file, without a style sheet beside it', () => {
    expect(output.manifest.content_scripts).toHaveLength(2);
    for (const { js, css } of output.manifest.content_scripts) {
      expect(js).toHaveLength(1);
      expect(css, 'The curtain writes its own style from the site data.').toBeUndefined();
    }
  });

  it('is one function that calls itself', () => {
    const text = output.read(path).replace(EAGER, '').trim();
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

it.each(outputs.map((output) => [output.target, output] as const))(
  'in %s the script that cleans is compiled whole, and the one of every page is not',
  (_, output) => {
    expect(output.read(startOf(output, 'cleaner')).startsWith(EAGER)).toBe(true);
    expect(output.read(startOf(output, 'content'))).not.toContain(EAGER.trim());
  },
);

it.each([
  ["'来源'", "'\\u6765\\u6e90'"],
  ['/^\\—+$/', '/^\\u2014+$/'],
  ["'\\\\—'", "'\\\\\\u2014'"],
  ["'😀'", "'\\ud83d\\ude00'"],
])('%s in ASCII says the same', (code, written) => {
  expect(ascii(code)).toBe(written);
});

describe.each(outputs.map((output) => [output.target, output] as const))('the scripts of %s', (_, output) => {
  it.each(output.files.filter((file) => file.endsWith('.js')))('%s is ASCII alone', (file) => {
    expect(output.read(file)).not.toMatch(/[^\0-\x7f]/);
  });
});
