// Imports go down: which room may know which, and that there are no circles.
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './source.ts';
import { CODE, filesBelow, importGraph, resolveImport, roomOf, sourceFiles } from './tree.ts';

interface Room {
  rooms: string[];
  packages?: string[];
}

/** Leaves first. A room that is not in anybody's list is an entry: nothing imports it. */
const MAY_IMPORT: Record<string, Room> = {
  article: { rooms: [] },
  sites: { rooms: ['article'] },
  html: { rooms: ['article'], packages: ['dompurify'] },
  extract: { rooms: ['article', 'sites'] },
  formats: { rooms: ['article', 'sites', 'html'], packages: ['turndown'] },
  archive: { rooms: ['article'], packages: ['@zip.js/zip.js'] },
  imports: { rooms: ['article', 'sites', 'html', 'extract', 'formats', 'archive'], packages: ['js-yaml', 'marked'] },
  citations: { rooms: ['article'] },
  backup: { rooms: ['article', 'formats', 'archive', 'imports'] },
  platform: { rooms: ['article'], packages: ['webextension-polyfill'] },
  stories: { rooms: ['article', 'sites'] },
  shelf: { rooms: ['article', 'stories'], packages: ['idb'] },
  search: { rooms: ['article'] },
  messages: { rooms: ['article'] },
  settings: { rooms: ['article'] },
  reading: { rooms: ['article', 'sites'] },
  ui: { rooms: ['article', 'citations', 'html', 'platform'], packages: ['preact'] },
  content: { rooms: ['extract', 'sites', 'html', 'messages', 'settings', 'platform', 'article', 'reading'] },
  background: { rooms: ['shelf', 'sites', 'messages', 'settings', 'platform', 'article', 'reading'] },
  popup: { rooms: ['messages', 'settings', 'platform', 'ui', 'article', 'sites', 'reading'], packages: ['preact'] },
  library: {
    rooms: [
      'shelf',
      'formats',
      'archive',
      'imports',
      'backup',
      'settings',
      'platform',
      'ui',
      'article',
      'messages',
      'html',
      'search',
      'sites',
      'citations',
    ],
    packages: ['preact', 'diff'],
  },
};

const ENTRIES = [
  'src/content/index.iife.ts',
  'src/content/cleaner.iife.ts',
  'src/content/engine.iife.ts',
  'src/background/index.ts',
  'src/popup/main.tsx',
  'src/library/main.tsx',
];

/** What lies outside src/ and may be known there, each with the reason. */
const OUTSIDE: Record<string, string> = {
  '_locales/zh_CN/messages.json': 'the keys of the words; as a type only, for the browser reads the file itself',
};

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** What is wrong with one import, as a sentence, or null. */
function faultOf(path: string, { specifier, typeOnly }: Import): string | null {
  const room = roomOf(path);
  const may = MAY_IMPORT[room];
  if (!may) return `${path} lies in src/${room}/, a room without a row in the table of tests/house/imports.test.ts: give it one.`;
  const target = resolveImport(path, specifier);
  if (target === null) {
    const name = packageOf(specifier);
    if (may.packages?.includes(name)) return null;
    return `${path} imports the package "${name}", which is not for src/${room}/: use the room that wraps it.`;
  }
  if (target in OUTSIDE && typeOnly) return null;
  if (!target.startsWith('src/')) return `${path} imports ${target}, outside src/: shipped code knows nothing of scripts, tests and settings.`;
  if (ENTRIES.includes(target)) return `${path} imports the entry ${target}: move what it needs into a file of its own.`;
  const other = roomOf(target);
  if (other === room || may.rooms.includes(other)) return null;
  return `${path} imports ${target}: src/${room}/ may only know ${may.rooms.map((name) => `src/${name}/`).join(', ') || 'itself'}.`;
}

function firstCircle(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return null;
}

describe('imports', () => {
  const files = sourceFiles();

  it('go only where the table lets them', () => {
    expect(files.flatMap(({ path, text }) => importsOf(text).flatMap((named) => faultOf(path, named) ?? []))).toEqual([]);
  });

  it('are read at all: more than half of the files import something', () => {
    expect(files.filter(({ text }) => importsOf(text).length > 0).length).toBeGreaterThan(files.length / 2);
  });

  it('name files that exist, with their endings', () => {
    const known = new Set([...filesBelow('src', [...CODE, '.css']).map(({ path }) => path), ...Object.keys(OUTSIDE)]);
    const broken = [...importGraph(files)].flatMap(([path, targets]) =>
      targets.filter((target) => !known.has(target)).map((target) => `${path} imports ${target}, which is no file: write the name with its ending.`),
    );
    expect(broken).toEqual([]);
  });

  it('make no circle', () => {
    const circle = firstCircle(importGraph(files));
    expect(circle, `${circle?.join(' → ')} is a circle: move what both need into a third file below them.`).toBeNull();
  });

  it('keep the table itself free of circles between rooms', () => {
    const circle = firstCircle(new Map(Object.entries(MAY_IMPORT).map(([room, { rooms }]) => [room, rooms])));
    expect(circle, `The table lets ${circle?.join(' → ')} know each other: imports could go up.`).toBeNull();
  });
});
