// The library’s address says which article is open, `#article=<id>` (with `/versions` its versions side by side), which stock, `#stock/<id>`, or `#check`, so that a link, a reload and Back all work.

export function idInAddress(hash: string): string | null {
  const coded = /^#article=([^/]+)(?:\/versions)?$/.exec(hash)?.[1];
  if (coded === undefined) return null;
  try {
    return decodeURIComponent(coded);
  } catch (thrown) {
    if (thrown instanceof URIError) return coded;
    throw thrown;
  }
}

export function addressOf(id: string): string {
  return `#article=${encodeURIComponent(id)}`;
}

export const isVersions = (hash: string): boolean => /^#article=[^/]+\/versions$/.test(hash);

export const isCheck = (hash: string): boolean => hash === '#check';

/** The stock whose page is open: market and code in one, as `sh600519`. */
export function stockInAddress(hash: string): string | null {
  const coded = /^#stock\/(.+)$/.exec(hash)?.[1];
  return coded === undefined ? null : idInAddress(`#article=${coded}`);
}

export const stockAddress = (key: string): string => `#stock/${encodeURIComponent(key)}`;
