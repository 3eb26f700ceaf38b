// How an address is compared with shapes: without its scheme and its junk, taken out of the gateway that it may be wrapped in.
import { WRAPPERS } from './addresses.ts';
import { SINA_DOMAINS } from './hosts.ts';
import type { AddressShape } from './site.ts';

/** What of a shape decides whether an address has it. */
export type ShapeSigns = Pick<AddressShape, 'address' | 'query'>;

/** A shape that an address has, what its groups hold, and the address as it was compared. */
export interface Match<Shape> {
  shape: Shape;
  groups: Record<string, string | undefined>;
  url: URL;
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
  return SINA_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Links into the gateway are often not encoded, so that its own parameters end up behind the true address: that one ends at its extension. */
function unwrap(url: URL): URL {
  const found = WRAPPERS.find(({ address }) => new RegExp(address).test(url.hostname + url.pathname));
  const inner = found && url.searchParams.get(found.parameter);
  const target = inner ? parsed(inner) : null;
  return target !== null && isSina(target.hostname) ? target : url;
}

/** The first of the shapes that an address has; `none` where it has none of them, `foreign` where it is no address of Sina's. Never throws. */
export function shapeOf<Shape extends ShapeSigns>(address: string, shapes: Iterable<readonly [Shape, RegExp]>): Match<Shape> | 'none' | 'foreign' {
  const given = parsed(address);
  if (given === null || !/^https?:$/.test(given.protocol) || !isSina(given.hostname)) return 'foreign';
  const url = unwrap(given);
  const place = url.hostname + url.pathname;
  for (const [shape, pattern] of shapes) {
    const match = pattern.exec(place);
    if (match !== null && (shape.query ?? []).every((name) => url.searchParams.get(name))) return { shape, groups: match.groups ?? {}, url };
  }
  return 'none';
}
