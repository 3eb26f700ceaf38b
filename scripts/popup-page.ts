// Builds the popup with one script and one style sheet of its own: it is loaded anew at each click, and shown when the last of its files is there.
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { builtApart } from './built-apart.ts';

/** Where the manifest looks for it. */
const PAGE = 'src/popup/index.html';

/** `root` is the project's folder; `shared` is how all pages are built. */
export function popupPage(root: string, shared: UserConfig): CrxPlugin {
  return {
    name: 'jingdu:popup-page',
    // To the build of all pages it is an empty one.
    load: (id) => (id === `${root}${PAGE}` ? '<!doctype html>' : null),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') throw new Error(`there is no ${PAGE} to be filled`);
        const outputs = await builtApart(root, PAGE, shared);
        if (outputs.length !== 3) throw new Error(`the popup is ${outputs.length} files instead of a page, a script and a style sheet`);
        for (const { fileName, ...file } of outputs) {
          const source = file.type === 'chunk' ? file.code : file.source;
          if (fileName === PAGE) page.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
