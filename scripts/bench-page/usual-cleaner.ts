// A cleaner of the usual kind, built from the same site data: one style sheet and one sweep, put in when the document is idle.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INSTALLED_HOSTS } from '../../src/sites/hosts.ts';
import { NOISE_AROUND } from '../../src/sites/noise-around.ts';
import { NOISE_IN_BODY } from '../../src/sites/noise-in-body.ts';

const code = (selectors: readonly string[]): string => `(() => {
  const selectors = ${JSON.stringify(selectors)};
  const sheet = document.createElement('style');
  sheet.textContent = selectors.map((selector) => selector + '{display:none!important}').join('\\n');
  document.head.append(sheet);
  document.body.style.overflow = 'auto';
})();
`;

/** An extension folder of its own; the caller throws it away. */
export function usualCleaner(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-usual-'));
  const rules = [...NOISE_AROUND, ...NOISE_IN_BODY].filter((rule) => rule.text === undefined);
  const manifest = {
    manifest_version: 3,
    name: 'a cleaner of the usual kind',
    version: '1.0',
    background: { service_worker: 'nothing.js' },
    content_scripts: [{ matches: INSTALLED_HOSTS.map((host) => `*://${host}/*`), js: ['clean.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'clean.js'), code(rules.map(({ select }) => select)));
  writeFileSync(join(folder, 'nothing.js'), '');
  return folder;
}
