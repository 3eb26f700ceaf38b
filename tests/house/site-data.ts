// Finds the rules, templates, picks and address shapes in whatever src/sites exports, by their shape.
import type { AddressShape, FieldPick, LeftAlone, LineRule, MustPass, NetworkRule, NoiseRule, Template } from '../../src/sites/site.ts';

export interface Found<T> {
  /** `src/sites/x.ts: NAME[3]`, for messages that point. */
  where: string;
  value: T;
}

/** Modules of src/sites that say something while running (files of types alone export nothing). */
export const siteModules: Record<string, Record<string, unknown>> = Object.fromEntries(
  Object.entries(import.meta.glob<Record<string, unknown>>('../../src/sites/*.ts', { eager: true }))
    .map(([path, module]) => [path.replace('../../', ''), { ...module }] as const)
    .filter(([, module]) => Object.keys(module).length > 0),
);

/** A file is data or code, never both: data survives messages, storage and generators. */
export const dataModules = Object.entries(siteModules).filter(([, module]) => Object.values(module).every((value) => typeof value !== 'function'));
export const codeModules = Object.entries(siteModules).filter(([, module]) => Object.values(module).some((value) => typeof value === 'function'));

type Fields = Record<string, unknown>;
const has = (fields: Fields, ...names: string[]) => names.every((name) => name in fields);

function collect<T>(matches: (fields: Fields) => boolean): Found<T>[] {
  const found: Found<T>[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown, where: string) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (!Array.isArray(value) && matches(value as Fields)) found.push({ where, value: value as T });
    for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? `${where}[${key}]` : `${where}.${key}`);
  };
  for (const [path, module] of dataModules) for (const [name, value] of Object.entries(module)) walk(value, `${path}: ${name}`);
  return found;
}

export const noiseRules = collect<NoiseRule>((fields) => has(fields, 'id', 'category', 'select', 'why'));
export const lineRules = collect<LineRule>((fields) => has(fields, 'id', 'does', 'line'));
export const templates = collect<Template>((fields) => has(fields, 'id', 'witnesses', 'body'));
export const addressShapes = collect<AddressShape>((fields) => has(fields, 'id', 'address', 'verdict'));
export const networkRules = collect<NetworkRule>((fields) => has(fields, 'id', 'hosts', 'stops'));
export const mustPass = collect<MustPass>((fields) => has(fields, 'address', 'kind', 'why'));
export const leftAlone = collect<LeftAlone>((fields) => has(fields, 'id', 'address', 'why') && !('verdict' in fields));
export const picks = collect<FieldPick>((fields) => has(fields, 'as') && ('select' in fields || 'meta' in fields));

/** Every selector of the data, with its place. */
export const selectors: Found<string>[] = [
  ...noiseRules.flatMap(({ where, value }) => [value.select, value.unless ?? '*'].map((selector) => ({ where, value: selector }))),
  ...picks.flatMap(({ where, value }) => ('select' in value ? [{ where, value: value.select }] : [])),
  ...templates.flatMap(({ where, value }) => [...value.witnesses.flat(), ...value.body].map((selector) => ({ where, value: selector }))),
];
