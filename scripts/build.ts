// Builds dist/chrome and dist/firefox, the folders that are installed and tested.
import { build } from 'vite';
import { TARGETS } from '../vite.config.ts';

/** Builds every target, one after the other (crxjs keeps one manifest at a time). Throws what vite throws. */
export async function buildAll(log: (line: string) => void = () => {}): Promise<void> {
  // The runner of these scripts counts as development, and JSX built for development names the folders of this machine.
  process.env.NODE_ENV = 'production';
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
