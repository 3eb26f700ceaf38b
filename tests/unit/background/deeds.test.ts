// What a key or a menu does to the page in front, and what it says when it cannot.
// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL_LOOK } from '../../../src/article/read-look.ts';
import { act } from '../../../src/background/deeds.ts';
import { readStyle } from '../../../src/reading/read-style.ts';
import { sampleStatus } from '../sample-article.ts';

const fake = vi.hoisted(() => ({ send: vi.fn(), get: vi.fn(), saveTab: vi.fn(), saveAllTabs: vi.fn(), openLibrary: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { tabs: { sendMessage: fake.send }, storage: { local: { get: fake.get } } } }));
vi.mock('../../../src/background/save.ts', () => ({ saveTab: fake.saveTab }));
vi.mock('../../../src/background/all-tabs.ts', () => ({ saveAllTabs: fake.saveAllTabs }));
vi.mock('../../../src/background/library.ts', () => ({ openLibrary: fake.openLibrary }));

const front = { id: 7, url: 'https://finance.sina.com.cn/roll/2026-09-28/doc-inabcdef1234567.shtml' };
const asked = () => fake.send.mock.calls.map(([tabId, message]) => [tabId, message]);

beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'warn').mockReturnValue();
  fake.get.mockResolvedValue({});
  fake.send.mockResolvedValue({ ok: true, value: sampleStatus() });
  fake.saveTab.mockResolvedValue({ problem: null, saved: {} });
});

describe('act', () => {
  it('turns read mode, as the reader likes it', async () => {
    const look = { ...USUAL_LOOK, theme: 'sepia' as const };
    fake.get.mockResolvedValue({ 'settings.readLook': look });
    expect(await act('read-mode', front)).toBeNull();
    expect(asked()).toEqual([[7, { kind: 'page.reading', request: { on: null, style: readStyle(look) } }]]);
  });

  it('says why there is no read mode, but not of a page that goes into it once it is there', async () => {
    for (const [state, problem, trouble] of [
      ['starting', null, null],
      ['off', null, 'off'],
      ['refused', 'empty-body', 'empty-body'],
      ['refused', null, 'unknown-template'],
    ] as const) {
      fake.send.mockResolvedValue({ ok: true, value: sampleStatus({ state, problem }) });
      expect(await act('read-mode', front)).toBe(trouble);
    }
  });

  it.each([
    ['clean', true],
    ['paused', false],
  ] as const)('a page that is %s: pauses %s', async (state, paused) => {
    fake.send.mockResolvedValue({ ok: true, value: sampleStatus({ state }) });
    expect(await act('pause', front)).toBeNull();
    expect(asked().at(-1)).toEqual([7, { kind: 'page.pause', request: { paused } }]);
  });

  it('pauses no page of a site that is off, none that is not there yet and none without an article, and says why', async () => {
    for (const state of ['off', 'starting'] as const) {
      fake.send.mockResolvedValue({ ok: true, value: sampleStatus({ state }) });
      expect(await act('pause', front)).toBe(state);
    }
    fake.send.mockResolvedValue({ ok: true, value: sampleStatus({ state: 'refused', problem: 'empty-body' }) });
    expect(await act('pause', front)).toBe('empty-body');
    expect(asked().every(([, message]) => message.kind === 'page.status')).toBe(true);
  });

  it('saves, and says why not', async () => {
    expect(await act('save', front)).toBeNull();
    expect(fake.saveTab).toHaveBeenCalledWith(7);
    fake.saveTab.mockResolvedValue({ problem: 'page-torn', saved: null });
    expect(await act('save', front)).toBe('page-torn');
    fake.send.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await act('pause', front)).toBe('page-not-ready');
  });

  it('touches no page that is not ours, and asks none that is no article', async () => {
    expect(await act('save', { id: 7 })).toBe('foreign-address');
    expect(await act('save', { ...front, url: 'https://finance.sina.com.cn/' })).toBe('home-page');
    expect(fake.saveTab).not.toHaveBeenCalled();
    expect(fake.send).not.toHaveBeenCalled();
  });

  it('opens the library and saves all tabs from anywhere', async () => {
    expect(await act('library', {})).toBeNull();
    expect(fake.openLibrary).toHaveBeenCalledWith(null);
    expect(await act('save-all', { id: 7 })).toBeNull();
    expect(fake.saveAllTabs).toHaveBeenCalledWith(7);
  });
});
