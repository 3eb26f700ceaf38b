// The files that the house tests look at, and the imports between them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { importsOf } from './source.ts';

const root = join(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the top of the project: `src/sites/site.ts`. */
  path: string;
  text: string;
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(root, path));
}

export function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).sort();
}

/** All files below a folder whose names end so. Finding none is a fault: a test that looks at nothing passes for the wrong reason. */
export function filesBelow(folder: string, endings: string[]): SourceFile[] {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(folder, entry.parentPath.slice(join(root, folder).length), entry.name))
    .sort();
  if (paths.length === 0) throw new Error(`No ${endings.join(' or ')} file below ${folder}/: the house tests would look at nothing.`);
  return paths.map((path) => ({ path, text: read(path) }));
}

export const CODE = ['.ts', '.tsx'];

/** All code that is shipped. */
export const sourceFiles = () => filesBelow('src', CODE);

/** `src/sites/site.ts` lies in the room `sites`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** What a relative import points at, from the top of the project; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('.') ? join(dirname(from), path) : null;
}

/** Which files each file imports (packages left out). */
export function importGraph(files: SourceFile[]): Map<string, string[]> {
  return new Map(files.map(({ path, text }) => [path, importsOf(text).flatMap(({ specifier }) => resolveImport(path, specifier) ?? [])]));
}

/** Everything that is imported from these files on, themselves included. */
export function reachedFrom(starts: string[], graph: Map<string, string[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [...starts];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    queue.push(...(graph.get(path) ?? []));
  }
  return seen;
}

/** `path:line` of each match, for messages that point. */
export function placesOf(pattern: RegExp, path: string, code: string): string[] {
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...code.matchAll(global)].map(
    (match) => `${path}:${code.slice(0, match.index).split('\n').length} (${match[0].trim().replace(/\s+/g, ' ')})`,
  );
}
