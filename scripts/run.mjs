// Runs one of the TypeScript scripts beside it, on a Node that all packages run on, after installing them when they are missing or stale.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const stamp = new URL('node_modules/.jingdu-lock', root);

/** npm only warns of a wrong Node, and what knows ranges is not installed yet; ours is of `^` and `>=` alone. */
function allows(range, version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, sign, least, within] = /^\s*(\^|>=)(\d+)\.(\d+)/.exec(part) ?? [];
    return (sign === '>=' && major > Number(least)) || (major === Number(least) && minor >= Number(within));
  });
}

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

const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
if (!allows(engines.node, process.versions.node)) {
  console.error(`Jingdu's tools need Node ${engines.node.replaceAll('||', 'or')}; this is ${process.versions.node}. Get one from https://nodejs.org`);
  process.exit(1);
}
const [name, ...args] = process.argv.slice(2);
if (!name || !existsSync(new URL(`scripts/${name}.ts`, root))) {
  console.error(`usage: node scripts/run.mjs NAME [ARGS], where scripts/NAME.ts exists${name ? `; there is no scripts/${name}.ts` : ''}`);
  process.exit(2);
}
process.chdir(fileURLToPath(root));
installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`./scripts/${name}.ts`, { configFile: false, root: process.cwd(), logLevel: 'error' });
process.exitCode = await module.main(args);
