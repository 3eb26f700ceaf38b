// Reads an address: whether it is an article's by its shape, the article's id, and the address without the junk of links.
import type { ProblemCode } from '../article/article.ts';
import { type AddressParts, shapeOf } from './address-shapes.ts';
import { ADDRESSES } from './addresses.ts';
import type { AddressShape } from './site.ts';

/** `kind` is the id of the shape that matched. An article's `id` is the same for its desktop, mobile and wrapped addresses. */
export type AddressVerdict =
  | { verdict: 'article'; kind: string; id: string; canonical: string }
  | { verdict: 'refused'; kind: string; problem: ProblemCode };

const shapes = ADDRESSES.map((shape) => [shape, new RegExp(shape.address)] as const);

const refused = (kind: string, problem: ProblemCode): AddressVerdict => ({ verdict: 'refused', kind, problem });

/** `comos:fyiakur8792929` and `comos-fyiakur8792929` are written without the leading i of the id. */
function comosId(value: string): string {
  const bare = value.replace(/^.*comos[:-]/, '');
  return /^[a-z]{7}\d{7}$/.test(bare) ? `i${bare}` : bare;
}

function idOf(shape: AddressShape, groups: Record<string, string | undefined>, { query }: AddressParts): string {
  const parts = [shape.prefix, groups.host, groups.day?.replace(/\D/g, ''), groups.uid, groups.id];
  for (const name of shape.query ?? []) parts.push(comosId(query?.get(name) ?? ''));
  return parts.filter((part) => part !== undefined && part !== '').join('-');
}

function canonicalOf(shape: AddressShape, { hostname, pathname, query }: AddressParts): string {
  const bare = `https://${hostname}${pathname}`;
  return shape.query === undefined ? bare : `${bare}?${new URLSearchParams(shape.query.map((name) => [name, query?.get(name) ?? '']))}`;
}

/** Judges an address by its shape alone; the document still has to agree. Never throws: what is no address is foreign. */
export function readAddress(address: string): AddressVerdict {
  const match = shapeOf(address, shapes);
  if (match === 'foreign') return refused('none', 'foreign-address');
  if (match === 'none') return refused('none', 'unknown-address');
  const { shape, groups, place } = match;
  if (shape.verdict !== 'article') return refused(shape.id, shape.verdict);
  return { verdict: 'article', kind: shape.id, id: idOf(shape, groups, place), canonical: canonicalOf(shape, place) };
}
