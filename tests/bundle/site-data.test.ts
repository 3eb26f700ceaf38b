// What stands in the site data for people is not shipped: every article page would load it.
import { describe, expect, it } from 'vitest';
import { bare } from '../../scripts/bare-site-data.ts';
import { addressShapes, lineRules, networkRules, noiseRules, templates } from '../house/site-data.ts';
import { outputs } from './output.ts';

const explained = [...noiseRules, ...lineRules, ...templates, ...addressShapes, ...networkRules];
const reasons = [...new Set(explained.map(({ value }) => value.why))];

describe.each(outputs.map((output) => [output.target, output] as const))('dist/%s', (_target, output) => {
  it('holds none of the reasons', () => {
    expect(reasons.length).toBeGreaterThan(100);
    const scripts = output.files.filter((path) => path.endsWith('.js')).map((path) => output.read(path));
    const shipped = reasons.filter((reason) => scripts.some((script) => script.includes(reason)));
    expect(shipped, 'Name the module of these in scripts/bare-site-data.ts.').toEqual([]);
  });

  it('holds the rules themselves', () => {
    const script = output.read(output.manifest.content_scripts[0]?.js[0] ?? '');
    const missing = noiseRules.filter(({ value }) => !script.includes(value.id)).map(({ value }) => value.id);
    expect(missing).toEqual([]);
  });
});

it('bare data is the same but for what is for people', () => {
  const data = { id: 'x', why: 'y', inner: [{ seen: 'z', line: '^a', examples: ['b'] }], none: null, number: 1 };
  expect(bare(data)).toEqual({ id: 'x', inner: [{ line: '^a' }], none: null, number: 1 });
});
