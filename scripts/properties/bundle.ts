// Engine and generator as one script for a page.
import { build } from 'vite';

export async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome121',
      lib: { entry: 'tests/generator/in-browser.ts', formats: ['iife'], name: 'jingduProperties' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('vite gave no bundle');
  return output.output[0].code;
}
