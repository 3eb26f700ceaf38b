// The list of all rules, picks and signatures, with how often generated pages have exercised each. Knows no document.

import { FIELD_NAMES, type FieldName } from '../../src/article/article.ts';
import { INJECTED } from '../../src/sites/injected.ts';
import { LINES } from '../../src/sites/lines.ts';
import { NOISE_AROUND } from '../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../src/sites/noise-in-body.ts';
import { NOISE_SPANS } from '../../src/sites/noise-spans.ts';
import { NOISE_PICTURES, PICTURE_ATTRIBUTES } from '../../src/sites/pictures.ts';
import { nameOfPlace } from '../../src/sites/place.ts';
import { RELATED_LISTS } from '../../src/sites/related-lists.ts';
import { SIGNATURES } from '../../src/sites/signatures.ts';
import type { FieldPick, Template, WordsPick } from '../../src/sites/site.ts';
import { TEMPLATES } from '../../src/sites/templates.ts';

export const GROUPS = [
  'noise-in-body',
  'dropped lines',
  'dropped lines in elements of their own',
  'lines that state a field',
  'signatures',
  'picture addresses',
  'picture attributes',
  'noise-around',
  'picks',
] as const;
export type Group = (typeof GROUPS)[number];

export type Counts = Record<Group, Record<string, number>>;

export const pickName = (template: Template, field: FieldName, pick: FieldPick): string =>
  `${template.id} ${field}: ${nameOfPlace(pick)} as ${pick.as}`;
export const wordsPickName = (template: Template, pick: WordsPick): string => `${template.id} keywords: ${nameOfPlace(pick)} as ${pick.as}`;

const zero = (names: readonly string[]): Record<string, number> => Object.fromEntries(names.map((name) => [name, 0]));

export function noCounts(): Counts {
  const dropping = LINES.filter(({ does }) => does === 'drop').map(({ id }) => id);
  const others = [INJECTED, NOISE_SPANS, RELATED_LISTS].flatMap((list) => list.map(({ id }) => id));
  return {
    'noise-in-body': zero(NOISE_IN_BODY.map(({ id }) => id)),
    'dropped lines': zero([...dropping, ...others]),
    'dropped lines in elements of their own': zero(dropping),
    'lines that state a field': zero(LINES.filter(({ field }) => field !== undefined).map(({ id }) => id)),
    signatures: zero(SIGNATURES.map(({ id }) => id)),
    'picture addresses': zero(NOISE_PICTURES.map(({ id }) => id)),
    'picture attributes': zero(PICTURE_ATTRIBUTES),
    'noise-around': zero(NOISE_AROUND.map(({ id }) => id)),
    picks: zero(
      TEMPLATES.flatMap((template) => [
        ...FIELD_NAMES.flatMap((field) => template.fields[field].map((pick) => pickName(template, field, pick))),
        ...template.keywords.map((pick) => wordsPickName(template, pick)),
      ]),
    ),
  };
}

export function bump(counts: Record<string, number>, name: string): void {
  if (name in counts) counts[name] = (counts[name] ?? 0) + 1;
}

export function added(counts: Counts, more: Counts): void {
  for (const group of GROUPS) for (const [name, times] of Object.entries(more[group])) counts[group][name] = (counts[group][name] ?? 0) + times;
}

/** The rules of a group that nothing exercised. */
export const neverExercised = (counts: Counts, group: Group): string[] =>
  Object.entries(counts[group])
    .filter(([, times]) => times === 0)
    .map(([name]) => name);
