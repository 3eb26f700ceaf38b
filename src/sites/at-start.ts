// The part of the site data that a page needs at document_start: no names, reasons and fields. Built, it is its own value and nothing else.
import { ADDRESSES } from './addresses.ts';
import { LINES } from './lines.ts';
import { NOISE_AROUND } from './noise-around.ts';
import { NOISE_IN_BODY } from './noise-in-body.ts';
import { keysOf, type RuleKeys } from './rule-keys.ts';
import type { AddressShape, LineRule, NoiseRule, NoiseSigns, TemplateSigns } from './site.ts';
import { TEMPLATES } from './templates.ts';

/** A rule goes by its list and its place in it: `content/rule-names.ts` knows its name. */
const signs = (rules: readonly NoiseRule[], list: string): NoiseSigns[] =>
  rules.map(({ why, seen, current, ...rest }, at) => ({ ...rest, id: `${list}:${at}` }));

export const IN_BODY = signs(NOISE_IN_BODY, 'body');
export const AROUND = signs(NOISE_AROUND, 'around');

/** Of both lists, one behind the other. */
export const KEYS: RuleKeys = keysOf([...IN_BODY, ...AROUND]);

const articles = ADDRESSES.map(({ verdict }) => verdict === 'article');

type StartShape = Pick<AddressShape, 'address' | 'query'> & { isArticle: boolean };

/**
 * Neighbours that say the same are one expression: compiling one of ten parts costs less than compiling ten. Those before the first that is
 * no article's stay apart, since nearly every page has one of them. Nobody asks here for their groups.
 */
function merged(shapes: readonly AddressShape[]): StartShape[] {
  const runs: StartShape[] = [];
  const alone = shapes.findIndex(({ verdict }) => verdict !== 'article');
  for (const [at, { address, query, verdict }] of shapes.entries()) {
    const isArticle = verdict === 'article';
    const last = runs.at(-1);
    const part = `(?:${address.replace(/\(\?<\w+>/g, '(?:')})`;
    if (at >= alone && last !== undefined && !last.query && !query && last.isArticle === isArticle) last.address += `|${part}`;
    else runs.push({ address: part, isArticle, ...(query && { query }) });
  }
  return runs;
}

/** Shapes behind the last one of an article tell only why an address is none. */
export const SHAPES: readonly StartShape[] = merged(ADDRESSES.slice(0, articles.lastIndexOf(true) + 1));

export const WITNESSED: readonly TemplateSigns[] = TEMPLATES.map(({ witnesses, body }) => ({ witnesses, body }));

type DroppedLine = Pick<LineRule, 'line' | 'within'> & {
  category: NoiseSigns['category'];
  /** Where in the expression words stand, each by its place and its length: one of them is in whatever the rule means. Written out where that was done beforehand. */
  words?: readonly number[];
};

/** Lines that go: each goes by its place among them. */
export const DROPPED: readonly DroppedLine[] = LINES.flatMap(({ does, category, line, within }) =>
  does === 'drop' ? [{ category: category ?? 'tools', line, ...(within && { within }) }] : [],
);

/** The attributes that any rule looks at: a change of another one changes nothing for us. */
export const WATCHED_ATTRIBUTES: string[] = [
  ...new Set(['class', 'id', ...[...IN_BODY, ...AROUND].flatMap(({ select }) => [...select.matchAll(/\[([\w-]+)/g)].map(([, name]) => name ?? ''))]),
];
