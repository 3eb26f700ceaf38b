// Where the browsers are on this machine, how a missing one gets there, and what to type where that cannot be done by itself.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const KINDS = ['chromium', 'chrome', 'edge', 'firefox'] as const;
export type Kind = (typeof KINDS)[number];
type Packager = 'apt-get' | 'dnf' | 'pacman' | 'brew' | 'winget';

interface Known {
  /** The environment variable that names the program instead. */
  variable: string;
  onPath: string[];
  mac: string[];
  /** Below a program folder of Windows. */
  windows: string[];
  packages: Partial<Record<Packager, string>>;
}

const KNOWN: Record<Kind, Known> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    onPath: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    mac: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
    packages: { 'apt-get': 'chromium', dnf: 'chromium', pacman: 'chromium', brew: '--cask chromium', winget: 'Hibbiki.Chromium' },
  },
  chrome: {
    variable: 'CHROME_PATH',
    onPath: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
    packages: { brew: '--cask google-chrome', winget: 'Google.Chrome' },
  },
  edge: {
    variable: 'EDGE_PATH',
    onPath: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
    packages: { brew: '--cask microsoft-edge', winget: 'Microsoft.Edge' },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    onPath: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    packages: { 'apt-get': 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: '--cask firefox', winget: 'Mozilla.Firefox' },
  },
};

/** Without it Chinese is boxes in every picture. */
const FONTS: Partial<Record<Packager, string>> = { 'apt-get': 'fonts-noto-cjk', dnf: 'google-noto-sans-cjk-fonts', pacman: 'noto-fonts-cjk' };

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name + ending)).find(runnable);
}

function candidates(known: Known): (string | undefined)[] {
  if (process.platform === 'darwin')
    return [...known.mac, ...known.mac.map((path) => join(process.env.HOME ?? '/', path)), ...known.onPath.map(onPath)];
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? known.windows.map((path) => join(root, path)) : []));
  }
  return known.onPath.map(onPath);
}

function lookFor(kind: Kind): string | undefined {
  const known = KNOWN[kind];
  const named = process.env[known.variable];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`${known.variable}=${named}: there is no such file`);
    return named;
  }
  return candidates(known).find((path) => path !== undefined && runnable(path));
}

function packager(): Packager | undefined {
  if (process.platform === 'darwin') return 'brew';
  if (process.platform === 'win32') return 'winget';
  return (['apt-get', 'dnf', 'pacman'] as const).find((name) => onPath(name) !== undefined);
}

const COMMANDS: Record<Packager, (names: string) => string> = {
  'apt-get': (names) => `sudo apt-get update && sudo apt-get install -y ${names}`,
  dnf: (names) => `sudo dnf install -y ${names}`,
  pacman: (names) => `sudo pacman -S --needed ${names}`,
  brew: (names) => `brew install ${names}`,
  winget: (names) => `winget install --exact --id ${names}`,
};

/** What to type on this machine to get a browser, or where to get it by hand. */
export function howToInstall(kind: Kind): string {
  const known = KNOWN[kind];
  const tool = packager();
  const name = tool && known.packages[tool];
  const way = tool && name ? COMMANDS[tool]([name, FONTS[tool]].filter(Boolean).join(' ')) : `install ${kind} from its maker's site`;
  return `${kind} was not found. ${tool && name ? 'Run' : 'Please'}:\n  ${way}\nor set ${known.variable} to the program's path.`;
}

/** The path of a browser's program. Throws with the command that installs it here. */
export function findBrowser(kind: Kind): string {
  const found = lookFor(kind);
  if (found === undefined) throw new Error(howToInstall(kind));
  return found;
}

/** As `findBrowser`; on Debian and Ubuntu, as root, a missing one is installed first. */
export function findOrInstallBrowser(kind: Kind, log: (line: string) => void): string {
  const found = lookFor(kind);
  if (found !== undefined) return found;
  const name = KNOWN[kind].packages['apt-get'];
  if (packager() !== 'apt-get' || name === undefined || process.getuid?.() !== 0) throw new Error(howToInstall(kind));
  log(`${kind} is missing: installing ${name} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  execFileSync('apt-get', ['install', '-y', '-q', name, 'fonts-noto-cjk'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return findBrowser(kind);
}
