// Shows a page saved to disk under the address it came from, in the character set it is really in.
import { readFileSync } from 'node:fs';
import type { Route } from '../../tests/newsstand/reply.ts';

/** How much of a page may come before the place where it names its character set. */
const HEAD = 4096;

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes speak before the page's own word: a page saved by a browser is UTF-8 whatever its meta says. */
export function charsetOf(bytes: Buffer): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const declared = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, HEAD).toString('latin1'))?.[1]?.toLowerCase();
  return declared === undefined || /^utf-?8$/.test(declared) ? 'gb18030' : declared;
}

/** Answers that one address and nothing else. Its scripts stay off: they would call for a site that is not there. */
export function savedPageRoute(saved: { file: string; url: string; charset: string | null }): Route {
  const body = readFileSync(saved.file);
  const type = `text/html; charset=${saved.charset ?? charsetOf(body)}`;
  const { hostname, pathname, search } = new URL(saved.url);
  return (host, path) =>
    host === hostname && path === pathname + search ? { body, type, headers: { 'content-security-policy': "script-src 'none'" } } : undefined;
}
