// Each folder holds what its browser needs, names only files that are there, and nothing that nobody names.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LICENCES_FILE } from '../../scripts/licences.ts';
import { CONTEXTS, loadedFrom, outputs, root, startOf } from './output.ts';

describe.each(outputs.map((output) => [output.target, output] as const))('dist/%s', (_target, output) => {
  const { manifest, files } = output;
  const icons = [...Object.values(manifest.icons), ...Object.values(manifest.action.default_icon)];
  const rules = manifest.declarative_net_request.rule_resources.map(({ path }) => path);
  const loaded = CONTEXTS.flatMap((context) => loadedFrom(output, startOf(output, context)));

  it('holds every file that the manifest and the pages name', () => {
    for (const path of [...icons, ...rules, ...loaded]) expect(files, `${path} is named and not there.`).toContain(path);
  });

  it('holds no file that nobody names', () => {
    // The settings fetch the list of licences.
    const known = new Set(['manifest.json', LICENCES_FILE, ...icons, ...rules, ...loaded]);
    const strays = files.filter((path) => !known.has(path) && !/^_locales\/\w+\/messages\.json$/.test(path));
    expect(strays.map((path) => `${path} is loaded by nothing: keep it out of the build.`)).toEqual([]);
  });

  it('has the words of the default locale and of every other', () => {
    expect(files).toContain(`_locales/${manifest.default_locale}/messages.json`);
    expect(files.filter((path) => path.startsWith('_locales/')).length).toBeGreaterThanOrEqual(3);
  });

  it('lists the licence of every package that it ships, and of no other', () => {
    const listed = JSON.parse(output.read(LICENCES_FILE)) as { name: string; version: string; licence: string; text: string }[];
    const { name, dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
    expect(listed.map((licence) => [licence.name, licence.version]).slice(1)).toEqual(Object.entries(dependencies).sort());
    expect(listed[0]?.name).toBe(name);
    for (const { name, licence, text } of listed) expect([name, licence !== '', text.length > 500]).toEqual([name, true, true]);
  });

  it('leads from the browser’s own page of extensions to the settings, in a tab', () => {
    expect(manifest.options_ui).toEqual({ page: 'src/library/index.html?settings#settings', open_in_tab: true });
  });

  it('has the version of package.json', () => {
    expect(manifest.version).toBe(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).version);
  });

  it('stops requests by rules that hold from the start', () => {
    const { rule_resources } = manifest.declarative_net_request;
    expect(rule_resources.length).toBeGreaterThan(3);
    for (const { id, enabled, path } of rule_resources) {
      expect(enabled, id).toBe(true);
      expect((JSON.parse(output.read(path)) as unknown[]).length, path).toBeGreaterThan(0);
    }
  });

  it('keeps keys for other tools out', () => {
    expect(manifest).not.toHaveProperty('$schema');
    expect(manifest).not.toHaveProperty('key');
    expect(manifest).not.toHaveProperty('update_url');
  });
});

describe('each browser', () => {
  const [chrome, firefox] = outputs;

  it('gets its own background: Chrome a service worker', () => {
    expect(chrome?.manifest.background).toEqual({ service_worker: expect.any(String), type: 'module' });
    expect(chrome?.manifest).not.toHaveProperty('browser_specific_settings');
    expect(chrome?.manifest.minimum_chrome_version).toBe('121');
  });

  it('gets its own background: Firefox an event page', () => {
    expect(firefox?.manifest.background).toEqual({ scripts: [expect.any(String)], type: 'module' });
    expect(firefox?.manifest).not.toHaveProperty('minimum_chrome_version');
    expect(firefox?.manifest).toMatchObject({ browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } } });
  });

  it('has keys that it does not keep for itself', () => {
    const keys = (manifest: object | undefined) =>
      Object.values((manifest as { commands: Record<string, { suggested_key?: { default: string } }> }).commands).flatMap(
        ({ suggested_key }) => suggested_key?.default ?? [],
      );
    expect(keys(chrome?.manifest)).toEqual(['Alt+Shift+S', 'Alt+Shift+D', 'Alt+Shift+U', 'Alt+Shift+L']);
    expect(keys(firefox?.manifest)).toEqual(['Alt+Shift+S', 'Alt+Shift+R', 'Alt+Shift+P', 'Alt+Shift+L']);
  });

  it('is asked for the same otherwise', () => {
    const common = (manifest: object | undefined) => {
      const { background, browser_specific_settings, minimum_chrome_version, commands, ...rest } = (manifest ?? {}) as Record<string, unknown>;
      return rest;
    };
    expect(Object.keys(common(chrome?.manifest)).length).toBeGreaterThan(8);
    expect(common(chrome?.manifest)).toEqual(common(firefox?.manifest));
  });
});
