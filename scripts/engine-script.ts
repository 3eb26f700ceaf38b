// Builds the engine's script into the extension: one classic script that the background brings into a page, so that no manifest names it.
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { type Alias, build } from 'vite';

/** Where `src/background/engine.ts` looks for it. */
const FILE = 'src/content/engine.iife.js';

/** `root` is the project's folder; `alias` and `floor` are the same as for all other scripts. */
export function engineScript(root: string, alias: Alias[], floor: string): CrxPlugin {
  return {
    name: 'jingdu:engine-script',
    async generateBundle() {
      const built = await build({
        root,
        configFile: false,
        logLevel: 'warn',
        resolve: { alias },
        build: {
          write: false,
          target: floor,
          modulePreload: false,
          lib: { entry: `${root}src/content/engine.iife.ts`, formats: ['iife'], name: 'engine' },
        },
      });
      const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
      const [script] = outputs;
      if (outputs.length !== 1 || script?.type !== 'chunk') throw new Error(`the engine is ${outputs.length} files instead of one script`);
      this.emitFile({ type: 'asset', fileName: FILE, source: script.code });
    },
  };
}
