// The built extension with its manifest changed: it may look at any address, so that pages of other Sina channels can be read too.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EVERYWHERE = ['*://*/*'];

/** Copies the folder; its code stays byte for byte what is shipped. */
export function wideExtension(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'jingdu-wide-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[];
    content_scripts: { matches: string[]; include_globs?: string[] }[];
  };
  manifest.host_permissions = EVERYWHERE;
  for (const script of manifest.content_scripts) {
    script.matches = EVERYWHERE;
    delete script.include_globs;
  }
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
