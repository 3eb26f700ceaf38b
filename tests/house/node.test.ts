// The Node that the tools ask for is one with which every package runs; any other is refused before anything is installed, and README says which.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './tree.ts';

/** Whether a range of npm allows a version. Throws for what no package writes today, so that nothing is passed over. */
function allows(range: string, major: number, minor: number): boolean {
  return range.split('||').some((part) => {
    if (part.trim() === '*') return true;
    const parts = /^(\^|>=)?\s*v?(\d+)(?:\.(?:(\d+)|\*))?(?:\.\d+)?$/.exec(part.trim().replace(/\.x$/, ''));
    if (parts === null) throw new Error(`a range of versions that is not understood: ${range}`);
    const [, sign, least, within] = parts;
    return (sign === '>=' && major > Number(least)) || (major === Number(least) && minor >= Number(within ?? 0));
  });
}

const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
const RELEASES = [18, 19, 20, 21, 22, 23, 24, 25].flatMap((major) => [0, 12, 13, 18, 19, 99].map((minor) => [major, minor] as const));

describe('the Node of package.json', () => {
  it('runs every package', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { engines?: { node?: string } }> };
    const allowed = RELEASES.filter((release) => allows(engines.node, ...release));
    const refused = Object.entries(packages).flatMap(([path, { engines: asked }]) =>
      allowed
        .filter((release) => asked?.node !== undefined && !allows(asked.node, ...release))
        .map((release) => `${path} does not run on Node ${release.join('.')}, which package.json allows: it wants ${asked?.node}.`),
    );
    expect(allowed).not.toEqual([]);
    expect(refused).toEqual([]);
  });

  it('is the one that README names, in both languages', () => {
    const said = read('README.md').match(/Node [\d.]+\+[^\n]*?(?<![.\d])\d\d\+/g) ?? [];
    const asked = engines.node.split('||').map(
      (part) =>
        `${part
          .trim()
          .replace(/^\D+/, '')
          .replace(/(?:\.0)+$/, '')}+`,
    );
    expect(said.map((sentence) => sentence.match(/[\d.]+\+/g))).toEqual([asked, asked]);
  });
});

describe('scripts/run.mjs', () => {
  /** Named no script, it ends with 2 where it would go on, and with 1 on a Node that it refuses. */
  const endingOn = (node: string) => {
    const said = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${node}"}})`;
    return spawnSync(process.execPath, ['--import', said, join(import.meta.dirname, '../../scripts/run.mjs')], { encoding: 'utf8' });
  };

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.1'])('refuses Node %s', (version) => {
    const { status, stderr } = endingOn(version);
    expect(stderr).toContain(`this is ${version}`);
    expect(status).toBe(1);
  });

  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('goes on with Node %s', (version) => {
    expect(endingOn(version).status).toBe(2);
  });
});
