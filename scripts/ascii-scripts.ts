// Writes every script in ASCII alone: one Chinese character makes V8 keep, and read, the whole of a script at two bytes a character.
import type { CrxPlugin } from '@crxjs/vite-plugin';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The same script with each other character as its escape, which strings, templates and expressions read alike; `String.raw` would not,
 * and no script has one with such a character. A backslash that stood before one would now be before another.
 */
export const ascii = (code: string): string =>
  code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, character: string) => slashes.slice(slashes.length % 2) + escaped(character));

export function asciiScripts(): CrxPlugin {
  return {
    name: 'jingdu:ascii-scripts',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = ascii(file.code);
          else if (file.fileName.endsWith('.js') && typeof file.source === 'string') file.source = ascii(file.source);
        }
      },
    },
  };
}
