// A copy of the extension that Chromium gives every channel at install: its question about permissions cannot be answered by any driver.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the folder back. */
export function channelsGiven(folder: string): string {
  cpSync('dist/chrome', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...optional_host_permissions] }));
  return folder;
}
