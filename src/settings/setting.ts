// What a setting is: what holds when nothing is stored, and how stored data becomes a value again.

/** `parse` gives null for what is none of its values: then `initial` holds, and whoever wrote it may have been newer than us. */
export interface Setting<Value> {
  initial: Value;
  parse(raw: unknown): Value | null;
  /** Where 0.1.0 kept it: a field of something stored under another key. Read as long as nothing is stored under its own. */
  before?: { key: string; field: string };
}

/** Settings by their names. */
export type SettingTable = Record<string, Setting<unknown>>;
export type Values<Table extends SettingTable> = { [Name in keyof Table]: Table[Name]['initial'] };

const MOST = 100;

/** A list keeps of what is stored all that it understands. */
export function listOf<Item>(parseItem: (raw: unknown) => Item | null): Setting<readonly Item[]> {
  return {
    initial: [],
    parse: (raw) => (Array.isArray(raw) ? [...new Set(raw.slice(0, MOST).flatMap((item) => parseItem(item) ?? []))] : null),
  };
}

/** The key under which a setting is stored. */
export const keyOf = (name: string): string => `settings.${name}`;

/** All keys to read for these settings to be known. */
export const keysIn = (table: SettingTable): string[] => [
  ...new Set(Object.entries(table).flatMap(([name, { before }]) => [keyOf(name), ...(before === undefined ? [] : [before.key])])),
];

/** Never throws: what cannot be understood counts as not stored. */
export function valuesIn<Table extends SettingTable>(table: Table, stored: Record<string, unknown>): Values<Table> {
  const valueUnder = (name: string, { initial, parse, before }: Setting<unknown>): unknown => {
    const earlier = before && (stored[before.key] as Record<string, unknown> | null | undefined)?.[before.field];
    return parse(stored[keyOf(name)] ?? earlier) ?? initial;
  };
  return Object.fromEntries(Object.entries(table).map(([name, setting]) => [name, valueUnder(name, setting)])) as Values<Table>;
}
