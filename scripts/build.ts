// Builds dist/chrome and dist/firefox, the folders that are installed and tested.
import { build } from 'vite';
import { TARGETS } from '../vite.config.ts';

/** Builds every target, one after the other (crxjs keeps one manifest at a time). Throws what vite throws. */
export async function buildAll(log: (line: string) => void = () => {}): Promise<void> {
  for (const target of TARGETS) {
    const start = performance.now();
    await build({ mode: target, logLevel: 'warn' });
    log(`built dist/${target} in ${Math.round(performance.now() - start)} ms`);
  }
}

export async function main(): Promise<number> {
  await buildAll(console.log);
  return 0;
}
