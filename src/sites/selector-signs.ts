// What an element must have so that a selector can mean it, read off the selector's own text: asking the browser's matcher hundreds of times for nothing is dear.

/** What an attribute must begin with, end in, hold or be; without a sign, only that it says something. */
export interface Hint {
  name: string;
  sign: '^' | '$' | '*' | '=' | '';
  wanted: string;
}

export interface SelectorSigns {
  /** `#id`, `.class`, `[attribute]` or a name, in small letters. */
  key: string;
  /** The element's name, where the key is another sign. */
  name?: string;
  /** The class or id as it is written, where the selector has more than it. */
  exact?: string;
  hint?: Hint;
  /** The selector asks for more than all this, and the browser's matcher has to say whether it is there. */
  isMore?: true;
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

/** Attributes whose values have case in HTML (https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors). */
const HAS_CASE = /^(?:id|class|style|href|src|background|data-.*)$/;

/** Of values without case no more than that there is one. */
export function hintOf(selector: string): Hint | null {
  const asked = [...subjectOf(selector).matchAll(/\[([\w-]+)([*^$]?)="([^"]+)"\]/g)];
  const [, name = '', sign = '', wanted = ''] = asked.find(([, name = '']) => HAS_CASE.test(name)) ?? asked[0] ?? [];
  if (name === '') return null;
  return HAS_CASE.test(name) ? { name, sign: (sign || '=') as Hint['sign'], wanted } : { name, sign: '', wanted: '' };
}

/** One element's name, its class or id, and one attribute, each at most once: no combinator, and nothing in round brackets. */
const COMPOUND = /^(?<name>[a-z][a-z0-9]*)?(?:\[[^\]]*\])?(?<exact>[#.][\w-]+)?(?:\[[^\]]*\])?$/;

/** Whether name, class or id, and what is known of one attribute are all of a selector. */
function isWhole(selector: string, hint: Hint | null): boolean {
  const attributes = selector.match(/\[[^\]]*\]/g) ?? [];
  return COMPOUND.test(selector) && attributes.length < 2 && (hint === null ? attributes.every((one) => !one.includes('=')) : hint.sign !== '');
}

export function signsOf(selector: string): SelectorSigns {
  if (isSimple(selector)) return { key: selector.toLowerCase() };
  const key = keyOf(selector);
  const { name, exact } = COMPOUND.exec(selector)?.groups ?? {};
  const [hint, inside] = [hintOf(selector), insideOf(selector)];
  return {
    key,
    ...(name !== undefined && name !== key && { name }),
    ...(exact !== undefined && { exact }),
    ...(hint && { hint }),
    ...(inside !== null && { inside }),
    ...(!isWhole(selector, hint) && { isMore: true as const }),
  };
}
