// How an address is compared with shapes: without its scheme and its junk, taken out of the gateway that it may be wrapped in.
import { WRAPPERS } from './addresses.ts';
import { SINA_DOMAINS } from './hosts.ts';
import type { AddressShape } from './site.ts';

/** What of a shape decides whether an address has it. */
export type ShapeSigns = Pick<AddressShape, 'address' | 'query'>;

/** What is read of an address. */
export interface AddressParts {
  hostname: string;
  pathname: string;
  /** Null where nothing is asked. */
  query: URLSearchParams | null;
}

/** A shape that an address has, what its groups hold, and the address as it was compared. */
export interface Match<Shape> {
  shape: Shape;
  groups: Record<string, string | undefined>;
  place: AddressParts;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** An address that parsing would give back as it is: nearly every article's, and the parser is the dearest part of reading one. */
const PLAIN = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(\/(?:[\w\-=&~+,;!$()*]|\.(?=\w)|[/:@](?!\.))*)$/;

function placeAt(address: string): AddressParts | null {
  const [, hostname = '', pathname = ''] = PLAIN.exec(address) ?? [];
  if (hostname !== '' && !hostname.includes('xn--')) return { hostname, pathname, query: null };
  const url = parsed(address);
  if (url === null || !isWeb(url)) return null;
  return { hostname: url.hostname, pathname: url.pathname, query: url.search === '' ? null : url.searchParams };
}

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
  return SINA_DOMAINS.some((domain) => host.endsWith(domain) && (host.length === domain.length || host.at(-domain.length - 1) === '.'));
}

const wrappers = WRAPPERS.map(({ address, parameter }) => ({ pattern: new RegExp(address), parameter }));

const compared = ({ hostname, pathname }: AddressParts): string => hostname + pathname;

/** Links into the gateway are often not encoded, so that its own parameters end up behind the true address: that one ends at its extension. */
function unwrap(place: AddressParts): AddressParts {
  if (place.query === null) return place;
  const found = wrappers.find(({ pattern }) => pattern.test(compared(place)));
  const inner = found && place.query.get(found.parameter);
  const target = inner ? placeAt(inner) : null;
  return target !== null && isSina(target.hostname) ? target : place;
}

/** The first of the shapes that an address has; `none` where it has none of them, `foreign` where it is no address of Sina's. Never throws. */
export function shapeOf<Shape extends ShapeSigns>(address: string, shapes: Iterable<readonly [Shape, RegExp]>): Match<Shape> | 'none' | 'foreign' {
  const given = placeAt(address);
  if (given === null || !isSina(given.hostname)) return 'foreign';
  const place = unwrap(given);
  const words = compared(place);
  for (const [shape, pattern] of shapes) {
    const match = pattern.exec(words);
    if (match !== null && (shape.query === undefined || shape.query.every((name) => place.query?.get(name))))
      return { shape, groups: match.groups ?? {}, place };
  }
  return 'none';
}
