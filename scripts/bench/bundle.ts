// Puts the browser's side of the benchmark into one script, built as the extension is.
import { build } from 'vite';

/** `readable` keeps the functions' names, for profiles. */
export async function bundle(readable: boolean, entry = 'scripts/bench/in-page.ts'): Promise<string> {
  process.env.NODE_ENV = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: !readable,
      lib: { entry, formats: ['iife'], name: 'jingduBenchBundle', fileName: 'bench' },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`the bundle of ${entry} is empty`);
  return code;
}
