// Makes the list of the packages that are in the build, each with its version and licence, as their own folders say it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';

export const LICENCES_FILE = 'licences.json';

const INSIDE = '/node_modules/';

/** The folder of the package that a bundled module comes from, or null for one of our own. */
export function packageFolder(module: string): string | null {
  const path = module.replace(/^\0/, '').replaceAll('\\', '/');
  const at = path.lastIndexOf(INSIDE);
  if (at < 0) return null;
  const [first = '', second = ''] = path.slice(at + INSIDE.length).split('/');
  // Our own site data is written there for the build (`bare-site-data.ts`), and tools keep caches in folders that begin with a dot.
  if (first.startsWith('.')) return null;
  return path.slice(0, at + INSIDE.length) + (first.startsWith('@') ? `${first}/${second}` : first);
}

/** Throws for a package that does not say its licence or has no text of it: then somebody has to look. */
export function licenceOf(folder: string): { name: string; version: string; licence: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  if (typeof license !== 'string' || file === undefined) throw new Error(`${name} in ${folder} does not say its licence`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() };
}

/** Ours first, then the others by name. */
export function licences(modules: readonly string[], root: string): ReturnType<typeof licenceOf>[] {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const others = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(licenceOf);
  return [licenceOf(root), ...others.sort((one, other) => (one.name < other.name ? -1 : 1))];
}

/** Writes `licences.json` into the build. */
export function licencesFile(root: string): CrxPlugin {
  return {
    name: 'jingdu:licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(licences(modules, root)) });
    },
  };
}
