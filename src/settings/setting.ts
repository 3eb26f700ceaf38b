// What a setting is: what holds when nothing is stored, and how stored data becomes a value again.

/** `parse` gives null for what is none of its values: then `initial` holds, and whoever wrote it may have been newer than us. */
export interface Setting<Value> {
  initial: Value;
  parse(raw: unknown): Value | null;
  /** Where 0.1.0 kept it: a field of something stored under another key. Read as long as nothing is stored under its own. */
  before?: { key: string; field: string };
}

const MOST = 100;

/** A list keeps of what is stored all that it understands. */
export function listOf<Item>(parseItem: (raw: unknown) => Item | null): Setting<readonly Item[]> {
  return {
    initial: [],
    parse: (raw) => (Array.isArray(raw) ? [...new Set(raw.slice(0, MOST).flatMap((item) => parseItem(item) ?? []))] : null),
  };
}
