// What stands in the site data for people is not shipped: every article page would load it.
import { describe, expect, it } from 'vitest';
import { ascii } from '../../scripts/ascii-scripts.ts';
import { bare } from '../../scripts/bare-site-data.ts';
import { addressShapes, lineRules, networkRules, noiseRules, templates } from '../house/site-data.ts';
import { type Context, outputs, startOf } from './output.ts';

const explained = [...noiseRules, ...lineRules, ...templates, ...addressShapes, ...networkRules];
const reasons = [...new Set(explained.map(({ value }) => ascii(value.why)))];

describe.each(outputs.map((output) => [output.target, output] as const))('dist/%s', (_target, output) => {
  it('holds none of the reasons', () => {
    expect(reasons.length).toBeGreaterThan(100);
    const scripts = output.files.filter((path) => path.endsWith('.js')).map((path) => output.read(path));
    const shipped = reasons.filter((reason) => scripts.some((script) => script.includes(reason)));
    expect(shipped, 'Name the module of these in scripts/bare-site-data.ts.').toEqual([]);
  });

  it('holds the rules themselves', () => {
    const missingIn = (context: Context, part: 'id' | 'select') => {
      // Data may stand in a string, where its own quotes are escaped.
      const plain = (text: string) => text.replaceAll('\\', '');
      const script = plain(output.read(startOf(output, context)));
      return noiseRules.filter(({ value }) => !script.includes(plain(value[part]))).map(({ value }) => value.id);
    };
    expect(missingIn('content', 'select'), 'A page is cleaned by all of them.').toEqual([]);
    expect(missingIn('engine', 'id'), 'Receipts name each of them.').toEqual([]);
  });
});

it('bare data is the same but for what is for people', () => {
  const data = { id: 'x', why: 'y', inner: [{ seen: 'z', line: '^a', examples: ['b'] }], none: null, number: 1 };
  expect(bare(data)).toEqual({ id: 'x', inner: [{ line: '^a' }], none: null, number: 1 });
});
