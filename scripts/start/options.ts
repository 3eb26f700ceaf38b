// What may be typed behind `npm start --`, and what each of it means.
import { KINDS, type Kind } from '../browsers.ts';

export interface Options {
  browser: Kind;
  /** Do the whole job without a person: forced, or because there is no display. */
  alone: boolean;
  /** A saved page to show under its own address instead of the replica's article. */
  saved: { file: string; url: string; charset: string | null } | null;
}

export const USAGE = `usage: npm start -- [--browser ${KINDS.join('|')}] [--headless] [--page FILE --url URL [--charset NAME]]

  --browser   which browser to open; chromium when left out
  --headless  show nothing: open an article, save it, export it, and put the pictures and files into out/
  --page      a saved Sina page, shown under --url with its scripts off; its character set is found out unless --charset names it`;

/** Thrown for what cannot be understood; its message says which word it was. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function kindOf(word: string): Kind {
  const kind = KINDS.find((known) => known === word);
  if (kind === undefined) throw new UsageError(`--browser ${word}: not one of ${KINDS.join(', ')}`);
  return kind;
}

function addressOf(word: string): string {
  if (!URL.canParse(word) || !/^https?:$/.test(new URL(word).protocol)) throw new UsageError(`--url ${word}: not an http address`);
  return new URL(word).href;
}

export function optionsOf(args: string[]): Options {
  const given = new Map<string, string>();
  let headless = false;
  for (let at = 0; at < args.length; at++) {
    const name = args[at] ?? '';
    if (name === '--headless') headless = true;
    else if (['--browser', '--page', '--url', '--charset'].includes(name)) {
      const value = args[++at];
      if (value === undefined || value.startsWith('--')) throw new UsageError(`${name} wants a value`);
      given.set(name, value);
    } else throw new UsageError(`unknown option ${name}`);
  }
  const [file, url] = [given.get('--page'), given.get('--url')];
  if ((file === undefined) !== (url === undefined)) throw new UsageError('--page and --url go together');
  if (given.has('--charset') && file === undefined) throw new UsageError('--charset is about --page');
  return {
    browser: kindOf(given.get('--browser') ?? 'chromium'),
    alone: headless || !hasDisplay(),
    saved: file === undefined || url === undefined ? null : { file, url: addressOf(url), charset: given.get('--charset') ?? null },
  };
}
