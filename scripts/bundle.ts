// Puts a browser's side of a script into one piece, built as the extension is.
import { build } from 'vite';

/** `entry` is a path from the project's root. `readable` keeps the functions' names, for profiles and for the lines of an error. */
export async function bundle(entry: string, { readable = false } = {}): Promise<string> {
  process.env.NODE_ENV = 'production';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: !readable,
      lib: { entry, formats: ['iife'], name: 'jingduBundle', fileName: 'bundle' },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunks.find((chunk) => chunk.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`the bundle of ${entry} is empty`);
  return code;
}
