// We ask for the sites of the manifest, and for nothing else.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForHosts, askToRun, giveUpHosts, hasHosts, mayRun, siteOrigins } from '../../../src/platform/access.ts';

const origins = ['*://finance.sina.com.cn/*', '*://finance.sina.cn/*'];
const permissions = vi.hoisted(() => ({ contains: vi.fn(async () => true), request: vi.fn(async () => true), remove: vi.fn(async () => true) }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    permissions,
    runtime: {
      getManifest: () => ({
        content_scripts: [{ matches: ['*://finance.sina.com.cn/*', '*://finance.sina.cn/pc/7x24/*'] }],
        host_permissions: ['*://finance.sina.com.cn/*', '*://finance.sina.cn/*', '*://sax.sina.com.cn/*'],
      }),
    },
  },
}));
beforeEach(() => vi.clearAllMocks());

describe('access', () => {
  it('asks the browser about the origin of an address', async () => {
    expect(await mayRun('https://finance.sina.com.cn/a/b.shtml?c#d')).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://finance.sina.com.cn/*'] });
  });

  it('asks about all sites where no address is known, and requests those and the hosts whose requests are stopped', async () => {
    expect(siteOrigins()).toEqual(origins);
    await mayRun();
    await askToRun();
    expect(permissions.contains).toHaveBeenCalledWith({ origins });
    expect(permissions.request).toHaveBeenCalledWith({ origins: [...origins, '*://sax.sina.com.cn/*'] });
  });

  it('asks about, for and off hosts as patterns of both schemes', async () => {
    const wanted = { origins: ['*://news.sina.com.cn/*', '*://news.sina.cn/*'] };
    for (const ask of [hasHosts, askForHosts, giveUpHosts]) expect(await ask(['news.sina.com.cn', 'news.sina.cn'])).toBe(true);
    for (const asked of Object.values(permissions)) expect(asked).toHaveBeenCalledWith(wanted);
  });
});
