// The folder that is installed: a copy of the built one, which can be made to speak one language whatever the machine's is.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName, Locale, OpenOptions } from './browser.ts';

const BUILT: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Browsers offer no switch for the language of `i18n`: with one folder of messages left there is nothing to choose. */
function inOneLanguage(copy: string, locale: Locale): void {
  for (const other of readdirSync(join(copy, '_locales'))) {
    if (other !== locale) rmSync(join(copy, '_locales', other), { recursive: true });
  }
  const manifest = join(copy, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: locale }));
}

/** Without the permission that no quota holds for. */
function withQuota(copy: string): void {
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions = manifest.permissions.filter((permission: string) => permission !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
}

/** `profile` is where the copy goes: it is thrown away with it. */
export function extensionFolder(browser: BrowserName, { extension, locale, room }: OpenOptions, profile: string): string {
  const folder = resolve(extension ?? BUILT[browser]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`no extension in ${folder}; build it first: npm run build`);
  const copy = join(profile, 'extension');
  // Never the built folder itself: Chromium writes its index of the rules against requests into whatever it loads.
  cpSync(folder, copy, { recursive: true });
  if (locale !== undefined) inOneLanguage(copy, locale);
  if (room !== undefined) withQuota(copy);
  return copy;
}
