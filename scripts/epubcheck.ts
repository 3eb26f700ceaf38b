// Where the W3C's checker of EPUB books is on this machine, how it gets there, and what it says of a book.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const VARIABLE = 'EPUBCHECK_PATH';

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

function lookFor(): string | undefined {
  const named = process.env[VARIABLE];
  if (named === undefined || named === '') return onPath('epubcheck');
  if (!existsSync(named)) throw new Error(`${VARIABLE}=${named}: there is no such file`);
  return named;
}

const HOW = `epubcheck was not found. Install it (Debian and Ubuntu: sudo apt-get install -y epubcheck; macOS: brew install epubcheck)
or set ${VARIABLE} to the program or its .jar, from https://github.com/w3c/epubcheck/releases.`;

export function findEpubcheck(): string {
  const found = lookFor();
  if (found === undefined) throw new Error(HOW);
  return found;
}

/** As `findEpubcheck`; on Debian and Ubuntu, as root, a missing one is installed first. */
export function findOrInstallEpubcheck(log: (line: string) => void): string {
  if (lookFor() === undefined && onPath('apt-get') !== undefined && process.getuid?.() === 0) {
    log('epubcheck is missing: installing it with apt-get');
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-q'], { ...options, stdio: [...options.stdio] });
    execFileSync('apt-get', ['install', '-y', '-q', 'epubcheck'], { ...options, stdio: [...options.stdio] });
  }
  return findEpubcheck();
}

/** For a program that runs for seconds: compiling it well would take longer than it runs. */
const BRIEFLY = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Everything the checker says of a book. `clean` with neither a fatal error, nor an error, nor a warning. */
export function checkEpub(book: string): { clean: boolean; said: string } {
  const program = realpathSync(findEpubcheck());
  const [command, ...args] = program.endsWith('.jar') ? ['java', ...BRIEFLY, '-jar', program] : [program];
  // Java finds no file with a Chinese name where the system's own character set has none.
  const folder = mkdtempSync(join(tmpdir(), 'jingdu-epubcheck-'));
  try {
    const copy = join(folder, 'book.epub');
    copyFileSync(book, copy);
    // English whatever the machine speaks, for the line that counts is read.
    const env = { ...process.env, JAVA_TOOL_OPTIONS: '-Duser.language=en' };
    const ran = spawnSync(command as string, [...args, copy], { encoding: 'utf8', env });
    if (ran.error) throw ran.error;
    const said = `${ran.stdout}${ran.stderr}`;
    return { clean: ran.status === 0 && /No errors or warnings detected/.test(said), said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
