// Builds the extension in a process of its own: what the builder prints must not get among the lines a script puts out.
import { spawnSync } from 'node:child_process';

export function buildApart(): void {
  const ran = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(`the build failed:\n${ran.stdout}${ran.stderr}`);
}
