// What is read off the selectors of a list of rules together, so that a page need not do it: which rules could mean an element by what it has.
import { type SelectorSigns, signsOf } from './selector-signs.ts';

export interface RuleKeys {
  /** The places in the list of the rules with a key: `#id`, `.class`, `[attribute]` or a name. */
  places: Readonly<Record<string, readonly number[]>>;
  /** What a rule asks beside its key, by its place; of most selectors the key is all. */
  beyond: Readonly<Record<string, Omit<SelectorSigns, 'key'>>>;
  /** Attributes, other than `id` and `class`, by whose presence alone rules know an element. */
  marks: readonly string[];
  /** A selector of all elements that any rule could mean: presence of an attribute or a name is what the browser's matcher tells fastest. */
  suspects: string;
}

/** All that is read off the selectors of a list, whose order the places are of. */
export function keysOf(rules: readonly { select: string }[]): RuleKeys {
  const places: Record<string, number[]> = {};
  const beyond: Record<string, Omit<SelectorSigns, 'key'>> = {};
  for (const [place, { select }] of rules.entries()) {
    const { key, ...rest } = signsOf(select);
    places[key] = [...(places[key] ?? []), place];
    if (Object.keys(rest).length > 0) beyond[place] = rest;
  }
  const keys = Object.keys(places);
  const present = (key: string): string => (key.startsWith('#') ? '[id]' : key.startsWith('.') ? '[class]' : key);
  return {
    places,
    beyond,
    marks: keys.filter((key) => key.startsWith('[') && key !== '[id]' && key !== '[class]'),
    suspects: [...new Set(keys.map(present))].join(),
  };
}
