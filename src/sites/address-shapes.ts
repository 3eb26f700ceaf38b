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

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** What shapes are compared with; each part is written anew by the browser each time it is asked for. */
const placeOf = ({ hostname, pathname }: URL): string => hostname + pathname;

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

/** Links into the gateway are often not encoded, so that its own parameters end up behind the true address: that one ends at its extension. */
function unwrap(url: URL, place: string): URL {
  const found = url.search === '' ? undefined : wrappers.find(({ pattern }) => pattern.test(place));
  const inner = found && url.searchParams.get(found.parameter);
  const target = inner ? parsed(inner) : null;
  return target !== null && isSina(target.hostname) ? target : url;
}

/** The first of the shapes that an address has; `none` where it has none of them, `foreign` where it is no address of Sina's. Never throws. */
export function shapeOf<Shape extends ShapeSigns>(address: string, shapes: Iterable<readonly [Shape, RegExp]>): Match<Shape> | 'none' | 'foreign' {
  const given = parsed(address);
  if (given === null || !isWeb(given) || !isSina(given.hostname)) return 'foreign';
  const outer = placeOf(given);
  const url = unwrap(given, outer);
  const place = url === given ? outer : placeOf(url);
  for (const [shape, pattern] of shapes) {
    const match = pattern.exec(place);
    if (match !== null && (shape.query === undefined || shape.query.every((name) => url.searchParams.get(name))))
      return { shape, groups: match.groups ?? {}, url };
  }
  return 'none';
}
