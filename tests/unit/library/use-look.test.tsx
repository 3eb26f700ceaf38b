// How articles are set: choices that follow each other faster than they are stored are all kept.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { USUAL_LOOK } from '../../../src/article/read-look.ts';
import { type Look, useLook } from '../../../src/library/use-look.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** Keeps what is stored, and lets the test say when storing is done. */
const storage = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const waiting: (() => void)[] = [];
  return {
    kept,
    /** The first of what is under way is stored, and everybody hears of it. */
    finish: () => waiting.shift()?.(),
    door: {
      local: {
        get: async () => structuredClone(kept),
        set: (items: Record<string, unknown>) =>
          new Promise<void>((done) => {
            waiting.push(() => {
              Object.assign(kept, structuredClone(items));
              for (const listener of listeners) listener(items, 'local');
              done();
            });
          }),
      },
      onChanged: { addListener: (one: Listener) => void listeners.add(one), removeListener: (one: Listener) => void listeners.delete(one) },
    },
  };
});
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: storage.door } }));

const place = document.createElement('div');
let shown: Look;
function Shown() {
  shown = useLook();
  return null;
}
/** Everything that was asked for has been answered. */
const settled = () => act(() => new Promise((done) => setTimeout(done)));

afterEach(() => act(() => render(null, place)));

it('keeps a choice that is made before the one before it was stored', async () => {
  await act(() => render(<Shown />, place));
  await settled();
  await act(() => shown.choose({ ...shown.look, theme: 'sepia' }));
  await act(() => shown.choose({ ...shown.look, size: 22 }));
  storage.finish();
  await settled();
  await act(() => shown.choose({ ...shown.look, indent: !USUAL_LOOK.indent }));
  storage.finish();
  storage.finish();
  await settled();
  const chosen = { ...USUAL_LOOK, theme: 'sepia', size: 22, indent: !USUAL_LOOK.indent };
  expect(shown.look).toEqual(chosen);
  expect(Object.values(storage.kept)).toEqual([chosen]);
});

it('follows what another page has chosen', async () => {
  await act(() => render(<Shown />, place));
  await settled();
  const [key = ''] = Object.keys(storage.kept);
  void storage.door.local.set({ [key]: { ...USUAL_LOOK, size: 20 } });
  storage.finish();
  await settled();
  expect(shown.look.size).toBe(20);
});
