// No rule without its page: with any one of them taken out of the site data, some page gives another result. A new rule fails here until a page needs it.
import { beforeAll, describe, expect, it } from 'vitest';
import { detect } from '../../src/extract/detect.ts';
import { extract } from '../../src/extract/extract.ts';
import { INJECTED } from '../../src/sites/injected.ts';
import { LINES } from '../../src/sites/lines.ts';
import { NOISE_AROUND } from '../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../src/sites/noise-in-body.ts';
import { NOISE_SPANS } from '../../src/sites/noise-spans.ts';
import { CAPTIONS, NOISE_PICTURES, PICTURE_ATTRIBUTES } from '../../src/sites/pictures.ts';
import { RELATED_LISTS } from '../../src/sites/related-lists.ts';
import { SIGNATURES } from '../../src/sites/signatures.ts';
import type { NoiseSigns } from '../../src/sites/site.ts';
import { TEMPLATES } from '../../src/sites/templates.ts';
import { noCounts } from '../generator/counts.ts';
import { bodyOf, neededPicks, neededRules } from '../generator/coverage.ts';
import { allPages, type ParsedPage } from './all-pages.ts';
import { engineWith, type Given, givenBy } from './another-engine.ts';

/** The lists of site data that the engine reads by itself: the module, the export, and what it holds. */
const LISTS: readonly [path: string, name: string, list: readonly ({ id: string } | string)[]][] = [
  ['sites/lines', 'LINES', LINES],
  ['sites/signatures', 'SIGNATURES', SIGNATURES],
  ['sites/pictures', 'NOISE_PICTURES', NOISE_PICTURES],
  ['sites/pictures', 'PICTURE_ATTRIBUTES', PICTURE_ATTRIBUTES],
  ['sites/pictures', 'CAPTIONS', CAPTIONS],
  ['sites/injected', 'INJECTED', INJECTED],
  ['sites/noise-spans', 'NOISE_SPANS', NOISE_SPANS],
  ['sites/related-lists', 'RELATED_LISTS', RELATED_LISTS],
];
const idOf = (rule: { id: string } | string): string => (typeof rule === 'string' ? rule : rule.id);

const MINUTE = 60_000;
const SHORT = 3;

let pages: (ParsedPage & Given)[] = [];
beforeAll(() => {
  pages = allPages().map((page) => ({ ...page, ...givenBy(extract, page) }));
}, MINUTE);

/** First those on which a rule of that name had a say. */
const likelyFirst = (among: readonly (ParsedPage & Given)[], id: string): readonly (ParsedPage & Given)[] => [
  ...among.filter((page) => page.hadSay.has(id)),
  ...among.filter((page) => !page.hadSay.has(id)),
];

/** Those on which the list does anything; of a short one that is not asked beforehand. */
async function concerned(path: string, name: string, length: number): Promise<readonly (ParsedPage & Given)[]> {
  if (length <= SHORT) return pages;
  const without = await engineWith(path, { [name]: [] });
  return pages.filter((page) => givenBy(without, page).result !== page.result);
}

/** The rules that no page needs. */
function idleRules(rules: readonly NoiseSigns[], rootOf: (document: Document) => Element | null): string[] {
  const found = new Set<NoiseSigns>();
  for (const { document } of pages) {
    const root = rootOf(document);
    if (root !== null) for (const rule of neededRules(root, rules, (one) => found.has(one))) found.add(rule);
  }
  return rules.filter((rule) => !found.has(rule)).map(idOf);
}

describe('without any one of them some page gives another result', () => {
  it.each(LISTS)('%s: %s', { timeout: MINUTE }, async (path, name, list) => {
    const among = await concerned(path, name, list.length);
    const idle: string[] = [];
    for (const rule of list) {
      const engine = await engineWith(path, { [name]: list.filter((other) => other !== rule) });
      if (likelyFirst(among, idOf(rule)).every((page) => givenBy(engine, page).result === page.result)) idle.push(idOf(rule));
    }
    expect(idle).toEqual([]);
  });

  it('sites/noise-in-body', { timeout: MINUTE }, () => {
    expect(idleRules(NOISE_IN_BODY, bodyOf)).toEqual([]);
  });

  it('sites/noise-in-body: the numbers of pages', { timeout: MINUTE }, async () => {
    const numbered = NOISE_IN_BODY.filter(({ current }) => current !== undefined);
    const idle: string[] = [];
    for (const rule of numbered) {
      const { current: _, ...without } = rule;
      const engine = await engineWith('sites/noise-in-body', { NOISE_IN_BODY: NOISE_IN_BODY.map((other) => (other === rule ? without : other)) });
      if (pages.every((page) => givenBy(engine, page).result === page.result)) idle.push(rule.id);
    }
    expect(numbered.length).toBeGreaterThan(0);
    expect(idle).toEqual([]);
  });

  it('sites/noise-around', { timeout: MINUTE }, () => {
    expect(idleRules(NOISE_AROUND, (document) => document.documentElement)).toEqual([]);
  });

  it('sites/templates: the places of the fields', { timeout: MINUTE }, () => {
    const needed = pages.flatMap(({ document, address }) => {
      const { template } = detect(document);
      return template === null ? [] : neededPicks(document, address, template);
    });
    const idle = Object.keys(noCounts().picks).filter((pick) => !needed.includes(pick));
    expect(TEMPLATES.length).toBeGreaterThan(0);
    expect(idle).toEqual([]);
  });
});
