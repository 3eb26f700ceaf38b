// The part of the site data that a page needs at document_start: no names, reasons and fields. Built, it is its own value and nothing else.
import { ADDRESSES } from './addresses.ts';
import { LINES } from './lines.ts';
import { NOISE_AROUND } from './noise-around.ts';
import { NOISE_IN_BODY } from './noise-in-body.ts';
import type { AddressShape, LineRule, NoiseRule, NoiseSigns, TemplateSigns } from './site.ts';
import { TEMPLATES } from './templates.ts';

/** A rule goes by its place in the list of the file that it is from. */
const signs = (rules: readonly NoiseRule[]): Omit<NoiseSigns, 'id'>[] => rules.map(({ id, why, seen, ...rest }) => rest);

export const IN_BODY = signs(NOISE_IN_BODY);
export const AROUND = signs(NOISE_AROUND);

const articles = ADDRESSES.map(({ verdict }) => verdict === 'article');

/** Shapes behind the last one of an article tell only why an address is none. */
export const SHAPES: readonly (Pick<AddressShape, 'address' | 'query'> & { isArticle?: true })[] = ADDRESSES.slice(
  0,
  articles.lastIndexOf(true) + 1,
).map(({ address, query, verdict }) => ({ address, ...(query && { query }), ...(verdict === 'article' && { isArticle: true }) }));

export const WITNESSED: readonly TemplateSigns[] = TEMPLATES.map(({ witnesses, body }) => ({ witnesses, body }));

/** Lines that go, each with its place in the list of all of them. */
export const DROPPED: readonly (Pick<LineRule, 'line' | 'within'> & { category: NoiseSigns['category']; at: number })[] = LINES.flatMap(
  ({ does, category, line, within }, at) => (does === 'drop' ? [{ at, category: category ?? 'tools', line, ...(within && { within }) }] : []),
);
