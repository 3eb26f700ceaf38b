// Runs one of the TypeScript scripts beside it on any Node from 20.19 on, after installing the packages when they are missing or stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const stamp = new URL('node_modules/.jingdu-lock', root);

/** The packages are stale when the lock file is not the one they were installed from. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', root)))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing the packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const ran = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (ran.status !== 0) {
    console.error(`npm ci failed (${ran.error?.message ?? `exit ${ran.status}`}). The lines above say why; run it again once that is mended.`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const [name, ...args] = process.argv.slice(2);
if (!name || !existsSync(new URL(`scripts/${name}.ts`, root))) {
  console.error(`usage: node scripts/run.mjs NAME [ARGS], where scripts/NAME.ts exists${name ? `; there is no scripts/${name}.ts` : ''}`);
  process.exit(2);
}
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Jingdu's tools need Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org`);
  process.exit(1);
}
process.chdir(fileURLToPath(root));
installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`./scripts/${name}.ts`, { configFile: false, root: process.cwd(), logLevel: 'error' });
process.exitCode = await module.main(args);
