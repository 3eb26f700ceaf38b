// How the two extension folders are built from one manifest, and which groups of tests there are.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { normalizePath, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { asciiScripts } from './scripts/ascii-scripts.ts';
import { backgroundScript } from './scripts/background-script.ts';
import { bareSiteData } from './scripts/bare-site-data.ts';
import { eagerScript } from './scripts/eager-script.ts';
import { engineScript } from './scripts/engine-script.ts';
import { licencesFile } from './scripts/licences.ts';
import { networkRules } from './scripts/network-rules.ts';
import { optionsAddress } from './scripts/options-address.ts';
import { popupPage } from './scripts/popup-page.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

// The floors the manifest promises; `:has()`, `replaceChildren` and BigInt-free output hold on all of them.
const FLOOR = { chrome: 'chrome121', firefox: 'firefox140' } as const;

const JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } satisfies UserConfig['oxc'];

/**
 * Chromium keeps Alt+Shift with A, B, C, N, P, R, T, W, X and Z for itself (seen in 156) and drops a suggestion of one without a word:
 * there R and P would be no keys at all. D is for 读.
 */
const CHROMIUM_KEYS: Record<string, string> = { 'read-mode': 'Alt+Shift+D', pause: 'Alt+Shift+U' };

/** The manifest for one browser: the keys that only the other one knows are taken out, the version comes from package.json. */
export function manifestFor(target: Target): ManifestV3Export {
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  const manifest = read('./manifest.json');
  delete manifest.$schema;
  manifest.version = read('./package.json').version;
  if (target === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    for (const [command, key] of Object.entries(CHROMIUM_KEYS)) manifest.commands[command].suggested_key.default = key;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}

function extension(target: Target): UserConfig {
  const root = normalizePath(fileURLToPath(new URL('.', import.meta.url)));
  const alias = bareSiteData(`${root}node_modules/.jingdu/${target}`);
  const shared: UserConfig = {
    oxc: JSX,
    resolve: { alias },
    // A page's modules are asked for all at once, not one after the other.
    build: { target: FLOOR[target], modulePreload: { polyfill: false }, sourcemap: false },
  };
  return {
    ...shared,
    plugins: [
      engineScript(root, alias, FLOOR[target]),
      networkRules(target),
      licencesFile(root),
      optionsAddress(),
      popupPage(root, shared),
      backgroundScript(root, shared),
      crx({
        manifest: manifestFor(target),
        browser: target,
        // Classic scripts, at document_start and at document_end. crxjs' default loader imports its code after the first paint,
        // and would need web_accessible_resources that any page could probe.
        contentScripts: { standaloneFiles: ['src/content/index.iife.ts', 'src/content/cleaner.iife.ts'] },
      }),
      // Of the cleaner's functions a page calls two thirds at once; the first script comes to every page, and most call little of it.
      eagerScript('src/content/cleaner.iife.js'),
      asciiScripts(),
    ],
    build: { ...shared.build, outDir: `dist/${target}`, emptyOutDir: true },
  };
}

/** Tests of the rooms that talk to the browser put doubles in the place of its modules, each file its own. */
const APART = ['background', 'library', 'platform', 'popup', 'ui'].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`);

/** Files share a worker and its document: each test makes what it needs and none keeps state in modules. */
const IN_ONE_DOCUMENT = { environment: './tests/environment/document.ts', isolate: false };

const isTarget = (mode: string): mode is Target => (TARGETS as readonly string[]).includes(mode);

export default defineConfig(({ mode }) => ({
  oxc: JSX,
  ...(isTarget(mode) ? extension(mode) : {}),
  test: {
    // What a golden page is expected to give is written by `npm run pages:update` alone, never by a test that misses it.
    update: 'none',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: APART, ...IN_ONE_DOCUMENT } },
      { extends: true, test: { name: 'entries', include: APART, environment: './tests/environment/document.ts' } },
      { extends: true, test: { name: 'pages', include: ['tests/pages/*.test.ts'], ...IN_ONE_DOCUMENT } },
      { extends: true, test: { name: 'house', include: ['tests/house/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'bundle', include: ['tests/bundle/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          retry: 0,
        },
      },
    ],
  },
}));
