// Makes the browser's own way to the settings lead to them: they are a part of the library's page, behind its `#`, which no file name has.
import type { CrxPlugin } from '@crxjs/vite-plugin';

/** Chromium only brings a tab to the front that shows the same page, whatever is behind the `#`: with the query an open library is another page. */
export function optionsAddress(): CrxPlugin {
  return {
    name: 'jingdu:options-address',
    renderCrxManifest(manifest) {
      const { page, ...rest } = manifest.options_ui ?? {};
      return { ...manifest, options_ui: { ...rest, page: `${page}?settings#settings` } };
    },
  };
}
