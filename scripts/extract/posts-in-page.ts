// The browser's side of `npm run -s extract -- --post`: one file through the library's own import.

import { importFiles } from '../../src/imports/import-file.ts';
import type { Outcome } from '../../src/imports/imported.ts';

/** What one file gives; pictures stay here, for nobody prints their bytes. */
export type PostAnswer = { outcomes: Outcome[]; ms: number };

async function readPost(path: string, base64: string): Promise<PostAnswer> {
  const content = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
  const start = performance.now();
  const outcomes: Outcome[] = [];
  for await (const outcome of importFiles([{ path, content }], new AbortController().signal)) outcomes.push(outcome);
  const ms = performance.now() - start;
  const withoutBytes = outcomes.map((one) => ('imported' in one ? { ...one, imported: { ...one.imported, pictures: [] } } : one));
  return { outcomes: withoutBytes, ms };
}

Object.assign(globalThis, { readPost });
