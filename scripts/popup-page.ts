// Builds the popup with one script and one style sheet of its own: it is loaded anew at each click, and shown when the last of its files is there.
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type UserConfig } from 'vite';

/** Where the manifest looks for it. */
const PAGE = 'src/popup/index.html';

/** What the popup shares with other pages would be files of its own, and those it has to wait for. `root` is the project's folder; `shared` is how all pages are built. */
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
        const built = await build({
          ...shared,
          root,
          configFile: false,
          logLevel: 'warn',
          build: { ...shared.build, write: false, rolldownOptions: { input: `${root}${PAGE}`, output: { codeSplitting: false } } },
        });
        const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
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
