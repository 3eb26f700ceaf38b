// Reads an address: whether it is an article's by its shape, the article's id, and the address without the junk of links.
import type { ProblemCode } from '../article/article.ts';
import { ADDRESSES, WRAPPERS } from './addresses.ts';
import { SINA_DOMAINS } from './hosts.ts';
import type { AddressShape } from './site.ts';

/** `kind` is the id of the shape that matched. An article's `id` is the same for its desktop, mobile and wrapped addresses. */
export type AddressVerdict =
  | { verdict: 'article'; kind: string; id: string; canonical: string }
  | { verdict: 'refused'; kind: string; problem: ProblemCode };

const shapes = ADDRESSES.map((shape) => ({ shape, address: new RegExp(shape.address) }));
const wrappers = WRAPPERS.map((wrapper) => ({ wrapper, address: new RegExp(wrapper.address) }));

const refused = (kind: string, problem: ProblemCode): AddressVerdict => ({ verdict: 'refused', kind, problem });

/** Parsed once: asking beforehand whether it can be parsed would parse it twice. */
function parsed(address: string): URL | null {
  // A saved file has none; the error that the parser throws costs more than all the rest of reading an address.
  if (address === '') return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function isSina(host: string): boolean {
  return SINA_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Links into the gateway are often not encoded, so that its own parameters end up behind the true address: that one ends at its extension. */
function unwrap(url: URL): URL {
  const found = wrappers.find(({ address }) => address.test(url.hostname + url.pathname));
  const inner = found && url.searchParams.get(found.wrapper.parameter);
  const target = inner ? parsed(inner) : null;
  return target !== null && isSina(target.hostname) ? target : url;
}

/** `comos:fyiakur8792929` and `comos-fyiakur8792929` are written without the leading i of the id. */
function comosId(value: string): string {
  const bare = value.replace(/^.*comos[:-]/, '');
  return /^[a-z]{7}\d{7}$/.test(bare) ? `i${bare}` : bare;
}

function idOf(shape: AddressShape, groups: Record<string, string | undefined>, url: URL): string {
  const parts = [shape.prefix, groups.host, groups.day?.replace(/\D/g, ''), groups.uid, groups.id];
  for (const name of shape.query ?? []) parts.push(comosId(url.searchParams.get(name) ?? ''));
  return parts.filter((part) => part !== undefined && part !== '').join('-');
}

function canonicalOf(shape: AddressShape, url: URL): string {
  const query = new URLSearchParams((shape.query ?? []).map((name) => [name, url.searchParams.get(name) ?? '']));
  return `https://${url.hostname}${url.pathname}${query.size > 0 ? `?${query}` : ''}`;
}

/** Judges an address by its shape alone; the document still has to agree. Never throws: what is no address is foreign. */
export function readAddress(address: string): AddressVerdict {
  const given = parsed(address);
  if (given === null || !/^https?:$/.test(given.protocol) || !isSina(given.hostname)) return refused('none', 'foreign-address');
  const url = unwrap(given);
  const place = url.hostname + url.pathname;
  for (const { shape, address: pattern } of shapes) {
    const match = pattern.exec(place);
    if (match === null || !(shape.query ?? []).every((name) => url.searchParams.get(name))) continue;
    if (shape.verdict !== 'article') return refused(shape.id, shape.verdict);
    return { verdict: 'article', kind: shape.id, id: idOf(shape, match.groups ?? {}, url), canonical: canonicalOf(shape, url) };
  }
  return refused('none', 'unknown-address');
}
