// The same source gives the same bytes: who reviews an upload can build it and compare.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Output, outputOf, root, TARGETS } from './output.ts';

const again = mkdtempSync(join(tmpdir(), 'jingdu-again-'));
afterAll(() => rmSync(again, { recursive: true, force: true }));

const sums = ({ files, bytes }: Output) => Object.fromEntries(files.map((path) => [path, createHash('sha256').update(bytes(path)).digest('hex')]));

describe.each(TARGETS)('building %s a second time', (target) => {
  it('gives equal bytes', () => {
    const folder = join(again, target);
    // A process of its own: crxjs keeps state, and a test runner's environment must not leak into what is shipped.
    const { VITEST, NODE_ENV, ...env } = process.env;
    const built = spawnSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--mode', target, '--outDir', folder, '--logLevel', 'error'],
      { cwd: root, env, encoding: 'utf8' },
    );
    expect(built.status, `The second build failed: ${built.stderr}`).toBe(0);
    const [before, after] = [sums(outputOf(target)), sums(outputOf(target, folder))];
    expect(Object.keys(after).length).toBeGreaterThan(10);
    const differing = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
    expect(differing, 'Run npm run build; if these files still differ, the build depends on something besides the source.').toEqual([]);
  });
});
