// What is known of Sina is pure, explained data: one thing a rule, a reason and a page for each, and expressions that hold.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { INSTALLED_HOSTS } from '../../src/sites/hosts.ts';
import { readAddress } from '../../src/sites/read-address.ts';
import {
  addressShapes,
  codeModules,
  dataModules,
  type Found,
  leftAlone,
  lineRules,
  mustPass,
  networkRules,
  noiseRules,
  picks,
  selectors,
  templates,
} from './site-data.ts';
import { importsOf } from './source.ts';
import { read, resolveImport } from './tree.ts';

/** Made here and not by the test environment: that one would load the files of the house as if for a browser. */
const page = new JSDOM().window.document;

const explained: Found<{ id: string; why: string }>[] = [...noiseRules, ...lineRules, ...templates, ...addressShapes, ...networkRules, ...leftAlone];
const seen: Found<{ seen: string }>[] = [...noiseRules, ...lineRules, ...templates, ...networkRules, ...mustPass];

function faults<T>(found: Found<T>[], fault: (value: T) => string | null): string[] {
  return found.flatMap(({ where, value }) => {
    const sentence = fault(value);
    return sentence === null ? [] : `${where}: ${sentence}`;
  });
}

function hasTopLevelComma(selector: string): boolean {
  const bare = selector.replace(/\\./g, '').replace(/"[^"]*"|'[^']*'/g, '');
  let depth = 0;
  for (const character of bare) {
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) depth--;
    if (character === ',' && depth === 0) return true;
  }
  return false;
}

function compileFault(expression: string | undefined): string | null {
  if (expression === undefined) return null;
  try {
    new RegExp(expression, 'u');
    return null;
  } catch (fault) {
    return `/${expression}/u does not compile: ${(fault as Error).message}`;
  }
}

/** Every alternative at the top must hold on to the beginning, or the rule eats prose that only mentions the words. */
function anchorFault(expression: string | undefined): string | null {
  if (expression === undefined) return null;
  let depth = 0;
  const alternatives = [''];
  for (const [piece] of expression.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|[\s\S]/g)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === '|' && depth === 0) alternatives.push('');
    else alternatives[alternatives.length - 1] += piece;
  }
  return alternatives.every((alternative) => alternative.startsWith('^'))
    ? null
    : `"${expression}" must begin with ^ (each alternative), so that it never matches in the middle of prose.`;
}

function idFaults(found: Found<{ id: string }>[]): string[] {
  const first = new Map<string, string>();
  return found.flatMap(({ where, value: { id } }) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `${where}: the id "${id}" is not kebab-case; ids are stored with articles.`;
    const other = first.get(id);
    first.set(id, other ?? where);
    return other ? `${where}: the id "${id}" is taken by ${other}: choose another, ids are stored with articles.` : [];
  });
}

/** Data that is the outcome of code: the build writes its value down, and the code is not shipped. */
const COMPUTED_BY: Record<string, readonly string[]> = { 'src/sites/at-start.ts': ['./rule-keys.ts'] };

describe('site data', () => {
  it('is all there', () => {
    const counts = { noiseRules, lineRules, templates, addressShapes, networkRules, mustPass, leftAlone, picks, dataModules };
    for (const [name, found] of Object.entries(counts))
      expect(found.length, `src/sites exports no ${name}: this test would look at nothing.`).toBeGreaterThan(0);
  });

  it('is free of functions: every export survives a structured clone', () => {
    const broken = dataModules.flatMap(([path, module]) =>
      Object.entries(module).flatMap(([name, value]) => {
        try {
          expect(structuredClone(value)).toEqual(value);
          return [];
        } catch (fault) {
          return `${path}: ${name} is no plain data (${(fault as Error).message}).`;
        }
      }),
    );
    expect(broken).toEqual([]);
  });

  it('stands apart from code: a file exports data or functions, not both', () => {
    const mixed = codeModules.flatMap(([path, module]) =>
      Object.entries(module)
        .filter(([, value]) => typeof value !== 'function')
        .map(([name]) => `${path} exports the data ${name} beside functions: move the data into a file of its own.`),
    );
    expect(mixed).toEqual([]);
  });

  it('imports types and other data only, and what it is computed by before it is shipped', () => {
    const data = new Set(dataModules.map(([path]) => path));
    const strays = dataModules.flatMap(([path]) =>
      importsOf(read(path))
        .filter(({ typeOnly }) => !typeOnly)
        .filter(({ specifier }) => !data.has(resolveImport(path, specifier) ?? '') && !COMPUTED_BY[path]?.includes(specifier))
        .map(({ specifier }) => `${path} is data and imports ${specifier}: data may import types and other data.`),
    );
    expect(strays).toEqual([]);
  });

  it('has permanent, unique ids', () => {
    // Noise and line rules share receipts, so they share their names too.
    expect([
      ...idFaults([...noiseRules, ...lineRules]),
      ...idFaults(templates),
      ...idFaults(addressShapes),
      ...idFaults(networkRules),
      ...idFaults(leftAlone),
    ]).toEqual([]);
  });

  it('says why, in more than a word', () => {
    expect(
      faults(explained, ({ id, why }) => (why.trim().length >= 10 ? null : `"${id}" needs a reason of at least ten characters in \`why\`.`)),
    ).toEqual([]);
  });

  it('says where it was seen', () => {
    expect(
      faults(seen, (rule) =>
        URL.canParse(rule.seen) && /^https?:/.test(rule.seen) ? null : `\`seen\` must be the address of a page, not "${rule.seen}".`,
      ),
    ).toEqual([]);
  });

  it('has one selector a rule', () => {
    expect(
      faults(selectors, (selector) =>
        hasTopLevelComma(selector) ? `"${selector}" is several selectors: make a rule of each, so that a receipt points at one.` : null,
      ),
    ).toEqual([]);
    expect(hasTopLevelComma('a:is(b, c)[title="d, e"]')).toBe(false);
  });

  it('has selectors that parse', () => {
    const parseFault = (selector: string) => {
      try {
        page.querySelector(selector);
        return null;
      } catch (fault) {
        return `"${selector}" is no selector: ${(fault as Error).message}`;
      }
    };
    expect(faults(selectors, parseFault)).toEqual([]);
  });

  it('has expressions that compile', () => {
    expect([
      ...faults(noiseRules, ({ text }) => compileFault(text)),
      ...faults(lineRules, ({ line }) => compileFault(line)),
      ...faults(addressShapes, ({ address }) => compileFault(address)),
    ]).toEqual([]);
  });

  it('never matches prose in the middle', () => {
    expect([...faults(noiseRules, ({ text }) => anchorFault(text)), ...faults(lineRules, ({ line }) => anchorFault(line))]).toEqual([]);
  });
});

describe('addresses', () => {
  it('have examples', () => {
    const fault = 'give at least one full address in `examples`.';
    expect(
      faults(addressShapes, ({ examples }) => (examples.length > 0 && examples.every((example) => URL.canParse(example)) ? null : fault)),
    ).toEqual([]);
  });

  it('are read as the shape that gives them as examples, and as no earlier one', () => {
    const strays = addressShapes.flatMap(({ where, value: { id, verdict, examples } }) =>
      examples.flatMap((example) => {
        const read = readAddress(example);
        const outcome = read.verdict === 'article' ? read.verdict : read.problem;
        if (read.kind !== id) return `${where}: ${example} is read as "${read.kind}", not as "${id}": narrow one of the two, or change their order.`;
        return outcome === verdict ? [] : `${where}: ${example} comes out as ${outcome}, not as ${verdict}.`;
      }),
    );
    expect(strays).toEqual([]);
  });
});

/** Whether a rule means an address, as the generated expression reads it. */
const meets = ({ hosts, path }: { hosts: readonly string[]; path: string }, address: string): boolean => {
  const { hostname, pathname, search } = new URL(address);
  return hosts.includes(hostname) && (pathname + search).startsWith(path);
};

describe('rules against requests', () => {
  it('stop at least one address each, and mean those that they say they stop', () => {
    const strays = faults(networkRules, (rule) => {
      if (rule.stops.length === 0) return `"${rule.id}" needs an address in \`stops\`, to be asked for in real browsers.`;
      const other = rule.stops.find((address) => !meets(rule, address));
      return other === undefined ? null : `"${rule.id}" does not mean ${other}.`;
    });
    expect(strays).toEqual([]);
  });

  it('never mean what must pass', () => {
    expect(
      faults(mustPass, ({ address, kind }) => {
        const rule = networkRules.find(({ value }) => value.kinds.includes(kind) && meets(value, address));
        return rule === undefined ? null : `${address} must pass and is stopped by "${rule.value.id}".`;
      }),
    ).toEqual([]);
  });

  it('leave alone pages that are no articles, and no article', () => {
    const patterns = leftAlone.map(({ value }) => new RegExp(value.address));
    const isLeft = (address: string) => patterns.some((pattern) => pattern.test(address));
    const installed = (address: string) => (INSTALLED_HOSTS as readonly string[]).includes(new URL(address).hostname);
    const articles = addressShapes.flatMap(({ value }) => (value.verdict === 'article' ? value.examples : [])).filter(installed);
    const others = addressShapes.flatMap(({ value }) => (value.verdict === 'article' ? [] : value.examples)).filter(installed);
    expect(articles.length).toBeGreaterThan(5);
    expect(articles.filter(isLeft)).toEqual([]);
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter((address) => !isLeft(address) && !/author|norm/.test(address))).toEqual([]);
  });
});
