// Reads the built folders: their files, the manifest, and which script reaches which.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { TARGETS, type Target } from '../../vite.config.ts';

export { TARGETS, type Target };

export const root = join(import.meta.dirname, '../..');

export interface Output {
  target: Target;
  /** Paths inside the folder, sorted. */
  files: string[];
  manifest: Manifest;
  read(path: string): string;
  bytes(path: string): Buffer;
}

/** What the tests look at of a manifest. */
export interface Manifest {
  version: string;
  icons: Record<string, string>;
  action: { default_popup: string; default_icon: Record<string, string> };
  options_ui: { page: string };
  background: { service_worker?: string; scripts?: string[]; type?: string };
  declarative_net_request: { rule_resources: { id: string; enabled: boolean; path: string }[] };
  content_scripts: { js: string[]; css?: string[] }[];
  [key: string]: unknown;
}

export function outputOf(target: Target, folder = join(root, 'dist', target)): Output {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no build in ${folder}: run npm run build first.`);
  const bytes = (path: string) => readFileSync(join(folder, path));
  const read = (path: string) => bytes(path).toString('utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(folder.length + 1), entry.name))
    .sort();
  return { target, files, manifest: JSON.parse(read('manifest.json')), read, bytes };
}

/** The built folders, read once for each test file. */
export const outputs = TARGETS.map((target) => outputOf(target));

/** A selector may hold the word in quotes: that is no import. */
const STATIC_IMPORT = /(?<!["'`])\b(?:import|export)\s*(?:[\w$*{},\s]+?from\s*)?(["'])([^"'\n]+)\1/g;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*(["'`])([^"'`\n]+)\1/g;
const IN_A_PAGE = /\b(?:src|href)="([^"]+)"/g;

/** The files that one file names by import, or by src and href in a page; `later` ones too, which are loaded when they are needed. */
function namedBy(path: string, text: string, later: boolean): string[] {
  const names = path.endsWith('.html')
    ? [...text.matchAll(IN_A_PAGE)].map((match) => match[1] as string)
    : [...text.matchAll(STATIC_IMPORT), ...(later ? text.matchAll(DYNAMIC_IMPORT) : [])].map((match) => match[2] as string);
  return names.filter((name) => !/^(?:[a-z-]+:|#)/i.test(name)).map((name) => (name.startsWith('/') ? name.slice(1) : join(dirname(path), name)));
}

/** All files that a context loads, beginning with the one that the manifest names; without `later`, only what it loads before it shows anything. */
export function loadedFrom(output: Output, start: string, later = true): string[] {
  const seen = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    if (!output.files.includes(path))
      throw new Error(`dist/${output.target}: ${[...seen].at(-1) ?? 'the manifest'} names ${path}, which is not there.`);
    seen.add(path);
    if (/\.(?:js|html)$/.test(path)) queue.push(...namedBy(path, output.read(path), later));
  }
  return [...seen].sort();
}

/** `content` is what a page has at document_start, `cleaner` at document_end, `engine` when something is asked of it. */
export const CONTEXTS = ['content', 'cleaner', 'engine', 'background', 'popup', 'library'] as const;
export type Context = (typeof CONTEXTS)[number];

export function startOf({ manifest }: Output, context: Context): string {
  const start = {
    content: manifest.content_scripts[0]?.js[0],
    cleaner: manifest.content_scripts[1]?.js[0],
    // Named by the background, and by no manifest.
    engine: 'src/content/engine.iife.js',
    background: manifest.background.service_worker ?? manifest.background.scripts?.[0],
    popup: manifest.action.default_popup,
    library: manifest.options_ui.page,
  }[context];
  if (!start) throw new Error(`The manifest names no file for ${context}.`);
  return start.replace(/[#?].*$/, '');
}
