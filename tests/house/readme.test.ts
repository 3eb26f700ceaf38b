// What README says of keys, browsers and versions is what is built, in both languages.
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../vite.config.ts';
import { read } from './tree.ts';

const [chrome, firefox] = (['chrome', 'firefox'] as const).map((target) => manifestFor(target) as unknown as Built);
interface Built {
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string }; gecko_android: { strict_min_version: string } };
  commands: Record<string, { suggested_key?: { default: string } }>;
}

describe.each([
  ['Chinese', '<a id="中文"></a>', '<a id="english"></a>'],
  ['English', '<a id="english"></a>', null],
])('the %s part of README', (_, start, end) => {
  const whole = read('README.md');
  const part = whole.slice(whole.indexOf(start), end === null ? undefined : whole.indexOf(end));

  it('has a row with the keys of each command, Chrome’s before Firefox’s', () => {
    const missing = Object.keys(chrome?.commands ?? {}).flatMap((command) => {
      const keys = [chrome, firefox].map((built) => built?.commands[command]?.suggested_key?.default);
      const row = keys.every((key) => key === undefined) ? '| – | – |' : `| ${keys.map((key) => `\`${key}\``).join(' | ')} |`;
      return part.includes(row) ? [] : [`${command}: ${row}`];
    });
    expect(missing).toEqual([]);
  });

  it('has each key of the library', () => {
    const lists = [...read('src/library/keys.ts').matchAll(/\b(?:keys|own): \[([^\]]+)\]/g)].map((match) => match[1] as string);
    const keys = lists.flatMap((list) => [...list.matchAll(/'([^']+)'/g)].map((match) => (match[1] === 'Escape' ? 'Esc' : (match[1] as string))));
    expect(keys).toContain('Enter');
    expect(keys.filter((key) => !part.includes(`\`${key}\``))).toEqual([]);
  });

  it('names the oldest browsers of the manifest', () => {
    const { gecko, gecko_android } = firefox?.browser_specific_settings ?? {};
    const oldest = [chrome?.minimum_chrome_version, gecko?.strict_min_version, gecko_android?.strict_min_version].map((version) =>
      parseInt(version ?? '', 10),
    );
    expect(oldest.filter((version) => !new RegExp(`(?<![\\d.])${version}(?![\\d.])`).test(part))).toEqual([]);
  });

  it('says what changed in the version that is built', () => {
    expect(part).toContain(`**${chrome?.version}**`);
  });
});
