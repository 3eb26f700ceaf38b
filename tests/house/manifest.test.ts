// The manifest asks for exactly what the site data needs, and every permission has its reason.
import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../../src/sites/addresses.ts';
import { CHANNELS, INSTALLED_HOSTS, INSTALLED_PAGES, PICTURE_HOSTS } from '../../src/sites/hosts.ts';
import { NETWORK_RULES } from '../../src/sites/network.ts';
import { manifestFor, TARGETS } from '../../vite.config.ts';
import { read } from './tree.ts';

const PERMISSIONS: Record<string, string> = {
  contextMenus: 'save, read mode, pause and the library in the context menu of our pages, all tabs in the menu of the button; no warning at install',
  declarativeNetRequestWithHostAccess:
    'stops ad scripts, frames and trackers of article pages; pictures that lie at Weibo come only to whoever says it comes from Weibo (background/referrer.ts)',
  scripting:
    'runs the content scripts on the channels that the reader has added, which no manifest can say; brings a page its engine when it is needed',
  storage: 'keeps the reader’s choices where a page can read them before it is painted',
  unlimitedStorage: 'without it the browser may throw the library away when the disk runs low, and stops saving at its own measure',
  webRequest:
    'hears when the server sends the reader of an article to a front page, on our own hosts only; reads and changes nothing; no warning at install',
};

/** Shapes of article addresses whose pages we do not run on, with the reason. The engine reads them all the same, out of a saved file. */
const ELSEWHERE: Record<string, string> = {
  'live-post': 'a post in a live room, which is no part of the news',
  blog: 'a service of its own, closed to new readers',
  'app-detail': 'on the front page’s host, which is no part of 新浪财经',
  'city-cars': 'pages of cities about cars',
  hongkong: 'news of Hong Kong until 2012',
  'doc-redirector': 'sends on to the article’s own page',
};

const manifest = JSON.parse(read('manifest.json'));
const regExpOf = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`);
const meets = (patterns: readonly string[], address: string): boolean => patterns.some((pattern) => regExpOf(pattern).test(address));
const articleShapes = ADDRESSES.filter(({ verdict }) => verdict === 'article');

describe('manifest', () => {
  const origins = INSTALLED_HOSTS.map((host) => `*://${host}/*`);

  it('runs on every kind of article, but for those that have a reason in this test', () => {
    const pages = [...INSTALLED_PAGES, ...CHANNELS.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`))];
    const elsewhere = articleShapes.filter(({ examples }) => !examples.some((address) => meets(pages, address))).map(({ id }) => id);
    expect(elsewhere.sort(), 'Add the host of its example to src/sites/hosts.ts.').toEqual(Object.keys(ELSEWHERE).sort());
  });

  it('runs on the hosts of src/sites/hosts.ts and nowhere else', () => {
    expect(INSTALLED_PAGES.length).toBeGreaterThan(0);
    expect(
      manifest.content_scripts,
      'There are two content scripts, what is needed before the page and what is needed once its text is there; a third one needs a reason and a line here.',
    ).toHaveLength(2);
    for (const script of manifest.content_scripts)
      expect([...script.matches], 'Write the matches of each content script as INSTALLED_PAGES has them.').toEqual(INSTALLED_PAGES);
  });

  it('asks for access to those hosts, to those whose requests it stops, to those of pictures, and to no other', () => {
    const isCovered = (host: string) =>
      PICTURE_HOSTS.some((pattern) => host === pattern || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1))));
    const stopped = NETWORK_RULES.flatMap(({ hosts }) => hosts).filter((host) => !isCovered(host));
    expect(
      [...manifest.host_permissions].sort(),
      'Write host_permissions as *://HOST/* for each of INSTALLED_HOSTS, PICTURE_HOSTS and each host of NETWORK_RULES that these do not cover.',
    ).toEqual([...new Set([...origins, ...[...stopped, ...PICTURE_HOSTS].map((host) => `*://${host}/*`)])].sort());
  });

  it('lets the reader add the channels of src/sites/hosts.ts and no other site', () => {
    expect([...manifest.optional_host_permissions].sort(), 'Write optional_host_permissions as *://HOST/* for each host of CHANNELS.').toEqual(
      CHANNELS.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`)).sort(),
    );
  });

  it('asks for the permissions that have a reason in this test, and no other', () => {
    expect([...(manifest.permissions ?? [])].sort(), 'Each permission needs its reason in PERMISSIONS; one that is gone leaves the list.').toEqual(
      Object.keys(PERMISSIONS).sort(),
    );
    expect(manifest.optional_permissions, 'Optional permissions need a list with reasons here.').toBeUndefined();
  });

  it('shows no file of ours to web pages', () => {
    expect(manifest.web_accessible_resources, 'A page could probe for them and recognise its reader.').toBeUndefined();
  });

  it('starts before the page, in the top frame only', () => {
    expect(manifest.content_scripts[0]).toMatchObject({ run_at: 'document_start', all_frames: false, js: ['src/content/index.iife.ts'] });
    expect(manifest.content_scripts[1]).toMatchObject({ run_at: 'document_end', all_frames: false, js: ['src/content/cleaner.iife.ts'] });
  });

  it('brings the second script to the address of every article on our hosts, and not to quotes and channels', () => {
    const isBrought = (address: string) => meets(manifest.content_scripts[1].include_globs, address);
    const ours = articleShapes.flatMap(({ examples }) => examples).filter((address) => meets(INSTALLED_PAGES, address));
    expect(ours.length).toBeGreaterThan(8);
    expect(
      ours.filter((address) => !isBrought(address)),
      'Add a glob for it to include_globs of manifest.json.',
    ).toEqual([]);
    for (const address of [
      'https://finance.sina.com.cn/',
      'https://finance.sina.com.cn/stock/',
      'https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml',
    ])
      expect(isBrought(address)).toBe(false);
  });

  it('lets extension pages load nothing from elsewhere, and the background fetch pictures', () => {
    const pictures = PICTURE_HOSTS.map((host) => `https://${host}`).join(' ');
    const whole: string = manifest.content_security_policy.extension_pages;
    expect(whole).toContain(`connect-src 'self' ${pictures};`);
    const policy = whole.replace(pictures, '');
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy, 'No remote address and no unsafe source in the policy.').not.toMatch(/https?:|\*|unsafe|wasm/);
  });

  it('has one version, that of package.json', () => {
    const { version } = JSON.parse(read('package.json'));
    for (const target of TARGETS) expect(manifestFor(target)).toMatchObject({ version });
    expect(manifest.version, 'manifest.json repeats the version of package.json for those who install the folder as it is.').toBe(version);
  });
});
