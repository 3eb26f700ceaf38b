// Marks a script all of whose functions are called as soon as it runs, so that Chromium compiles them in one go instead of reading each of them twice.
import type { CrxPlugin } from '@crxjs/vite-plugin';

/** V8 looks for it at the top of the file (https://v8.dev/blog/explicit-compile-hints); to other browsers it is a comment. */
export const EAGER = '//# allFunctionsCalledOnLoad\n';

/** `file` is the script's place in the built folder. */
export function eagerScript(file: string): CrxPlugin {
  return {
    name: 'jingdu:eager-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const script = bundle[file];
        if (script?.type === 'asset') script.source = EAGER + script.source;
        else if (script?.type === 'chunk') script.code = EAGER + script.code;
        else throw new Error(`${file} was not built`);
      },
    },
  };
}
