// Builds the background as one script: the browser starts it anew whenever something happens, and each file more is waited for.
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { builtApart } from './built-apart.ts';

/** Where the manifest looks for it. */
const ENTRY = 'src/background/index.ts';

/** `root` is the project's folder; `shared` is how all scripts are built. */
export function backgroundScript(root: string, shared: UserConfig): CrxPlugin {
  return {
    name: 'jingdu:background-script',
    // To the build of all pages it is an empty one: it shares nothing with them.
    load: (id) => (id === `${root}${ENTRY}` ? 'export {};' : null),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const script = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === `${root}${ENTRY}`);
        if (script?.type !== 'chunk') throw new Error(`there is no ${ENTRY} to be filled`);
        const files = await builtApart(root, ENTRY, shared);
        const [built] = files;
        if (files.length !== 1 || built?.type !== 'chunk') throw new Error(`the background is ${files.length} files instead of one script`);
        script.code = built.code;
      },
    },
  };
}
