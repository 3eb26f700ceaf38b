// What an element must have so that a selector can mean it, read off the selector's own text: asking the browser's matcher hundreds of times for nothing is dear.

/** What an attribute must begin with, end in or hold. */
export interface Hint {
  name: string;
  sign: '^' | '$' | '*';
  wanted: string;
}

export interface SelectorSigns {
  /** `#id`, `.class`, `[attribute]` or a name, in small letters. */
  key: string;
  /** The selector is its key and nothing more, so that having the key is meeting the selector. */
  isKey?: true;
  hint?: Hint;
  /** What must stand inside the element. */
  inside?: string;
}

/** Most selectors are one id or one class: all that can be known of them. */
const SIMPLE = /^[#.][\w-]+$/;
const isSimple = (selector: string): boolean => SIMPLE.test(selector);

/** A selector without what stands in brackets at its end. */
const plain = (selector: string): string => selector.replace(/:(?:has|not|is)\(.*\)$/, '');
/** The last part of a selector: what it asks of the element itself. */
const subjectOf = (selector: string): string => /[^\s>+~]+$/.exec(plain(selector))?.[0] ?? '';

/** What an element must have so that a rule can mean it, read off the last part of the rule's selector: `#id`, `.class`, `[attribute]` or a name. */
export function keyOf(selector: string): string {
  const subject = subjectOf(selector);
  const attributes = [...subject.matchAll(/\[([\w-]+)[^\]]*\]/g)].map(([, name]) => name ?? '');
  const bare = subject.replace(/\[[^\]]*\]/g, '');
  // Old pages are in quirks mode, where ids and classes have no case; `matches` has the last word.
  const exact = /[#.][\w-]+/.exec(bare)?.[0]?.toLowerCase();
  if (exact !== undefined) return exact;
  const told = attributes.find((name) => /^(?:id|class|data-.*)$/.test(name)) ?? (bare === '' ? attributes[0] : undefined);
  return told === undefined ? bare : `[${told}]`;
}

/** What must stand inside an element for a selector with `:has()`: the last part of its argument. */
export function insideOf(selector: string): string | null {
  return /:has\(\s*>?(?:[^)]*[\s>])?([^\s>)]+)\)/.exec(selector)?.[1] ?? null;
}

/** Only for attributes whose values have case in HTML (https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors). */
export function hintOf(selector: string): Hint | null {
  const [, name = '', sign = '', wanted = ''] = /\[(id|class|href|src|background)([*^$])="([^"]+)"\]/.exec(subjectOf(selector)) ?? [];
  return name === '' ? null : { name, sign: sign as Hint['sign'], wanted };
}

export function signsOf(selector: string): SelectorSigns {
  if (isSimple(selector)) return { key: selector.toLowerCase(), isKey: true };
  const key = keyOf(selector);
  const [hint, inside] = [hintOf(selector), insideOf(selector)];
  return { key, ...(selector.toLowerCase() === key && { isKey: true }), ...(hint && { hint }), ...(inside !== null && { inside }) };
}
