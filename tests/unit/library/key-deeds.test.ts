// Which articles a key is meant for.
import { describe, expect, it, vi } from 'vitest';
import { beside, keyDeeds, meant } from '../../../src/library/key-deeds.ts';
import { sampleRow } from '../sample-article.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const rows = ['a', 'b', 'c'].map((id) => sampleRow({ id }));
const [a, b, c] = rows as [(typeof rows)[0], (typeof rows)[0], (typeof rows)[0]];

function placeOf(changes = {}) {
  const deeds = { discard: vi.fn(), restore: vi.fn(), erase: vi.fn(), tag: vi.fn(), set: vi.fn() };
  const calls = { say: vi.fn(), toRow: vi.fn(), choose: vi.fn(), turn: vi.fn(), unchoose: vi.fn(), undo: vi.fn(), help: vi.fn() };
  return { rows, chosen: [], open: null, deeds, ...calls, ...changes };
}

describe('the keys', () => {
  it('go to the row beside, and to the first from nowhere', () => {
    expect([beside(rows, 'a', 1), beside(rows, 'c', 1), beside(rows, 'a', -1), beside(rows, undefined, 1)]).toEqual([b, undefined, undefined, a]);
  });

  it('mean the chosen before the focused before the open one', () => {
    expect(meant({ rows, chosen: [a, b], open: c }, 'c')).toEqual([a, b]);
    expect(meant({ rows, chosen: [], open: c }, 'b')).toEqual([b]);
    expect(meant({ rows, chosen: [], open: c }, undefined)).toEqual([c]);
    expect(meant({ rows, chosen: [], open: null }, 'elsewhere')).toEqual([]);
  });

  it('star all, and take the stars away only when all have one', () => {
    const some = placeOf({ chosen: [a, { ...b, star: true }] });
    keyDeeds(some).star();
    expect(some.deeds.set).toHaveBeenCalledWith([a, { ...b, star: true }], { star: true });
    const every = placeOf({ open: { ...b, star: true } });
    keyDeeds(every).star();
    expect(every.deeds.set).toHaveBeenCalledWith([{ ...b, star: true }], { star: false });
  });

  it('write into the field of what is chosen before that of the open article', () => {
    document.body.innerHTML = '<input data-selection-tag><input data-new-tag><textarea data-note></textarea>';
    const focusAfter = (act: () => void): string[] => {
      act();
      return Object.keys((document.activeElement as HTMLElement).dataset);
    };
    expect(focusAfter(keyDeeds(placeOf({ open: a })).tag)).toEqual(['newTag']);
    expect(focusAfter(keyDeeds(placeOf({ open: a, chosen: [b] })).tag)).toEqual(['selectionTag']);
    expect(focusAfter(keyDeeds(placeOf({ open: a })).note)).toEqual(['note']);
    document.body.replaceChildren();
  });

  it('search where the box is hidden by what is read: that is left for it', async () => {
    document.body.innerHTML = '<input data-search disabled>';
    location.hash = '#article=a';
    const box = document.querySelector<HTMLInputElement>('[data-search]') as HTMLInputElement;
    keyDeeds(placeOf({ open: a })).search();
    expect(location.hash).toBe('#list');
    box.disabled = false;
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(box);
    location.hash = '#article=a';
    keyDeeds(placeOf({ open: a })).search();
    expect(location.hash).toBe('#article=a');
    document.body.replaceChildren();
  });

  it('delete nothing twice: what is in the trash is said to be there', () => {
    const place = placeOf({ open: { ...a, deletedAt: '2026-11-01T00:00:00.000Z' } });
    keyDeeds(place).delete();
    expect(place.deeds.discard).not.toHaveBeenCalled();
    expect(place.say).toHaveBeenCalledWith('key_delete_in_trash');
  });

  it('take the selection back before they leave the article', () => {
    location.hash = '#article=a';
    const place = placeOf({ chosen: [b], open: a });
    keyDeeds(place).close();
    expect([place.unchoose.mock.calls.length, location.hash]).toEqual([1, '#article=a']);
    keyDeeds({ ...place, chosen: [] }).close();
    expect(location.hash).toBe('#list');
  });
});
