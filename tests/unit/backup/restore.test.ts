// Restoring shows what would happen, does that and no more, can be stopped and run again.
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/read-backup.ts';
import { countFates, type Fate, planRestore, runRestore } from '../../../src/backup/restore.ts';
import type { Imported } from '../../../src/imports/imported.ts';
import { COPIES, entriesOf, packed } from './backup-file.ts';

/** Stands for the shelf: what is there, by id. */
function shelf(there: Record<string, string> = {}) {
  const titles = new Map(Object.entries(there));
  const foresee = async ({ article }: Imported): Promise<Fate> =>
    !titles.has(article.id) ? 'added' : titles.get(article.id) === article.title ? 'present' : 'merged';
  const keep = async (imported: Imported) => {
    const fate = await foresee(imported);
    titles.set(imported.article.id, imported.article.title);
    return fate;
  };
  return { titles, foresee, keep };
}

const open = async (damage = '') => {
  const entries = (await entriesOf()).map((entry) => (damage !== '' && entry.path.endsWith(damage) ? { ...entry, content: '{}' } : entry));
  return openBackup(new Blob([await packed(entries)]));
};
const watch = (signal = new AbortController().signal) => ({ signal, onDone: () => undefined });

describe('restoring', () => {
  it('shows what is new, different, there already and damaged, and changes nothing by that', async () => {
    const { titles, foresee } = shelf({ 'id-0': COPIES[0]?.title ?? '', 'id-1': '别的' });
    const plan = await planRestore(await open('00000003.json'), foresee, watch());
    expect(countFates(plan.steps)).toEqual({ added: 0, merged: 1, present: 1, damaged: 1 });
    expect([...titles]).toEqual([
      ['id-0', COPIES[0]?.title],
      ['id-1', '别的'],
    ]);
  });

  it('does what it showed, and nothing the second time', async () => {
    const { foresee, keep } = shelf({ 'id-1': '别的' });
    const backup = await open();
    const plan = await planRestore(backup, foresee, watch());
    const steps = await runRestore(backup, plan, keep, watch());
    expect(countFates(steps)).toEqual({ added: 2, merged: 1, present: 0, damaged: 0 });
    const again = await planRestore(backup, foresee, watch());
    expect(countFates(again.steps)).toEqual({ added: 0, merged: 0, present: 3, damaged: 0 });
    expect(await runRestore(backup, again, keep, watch())).toEqual([]);
  });

  it('stops where it is told to, and goes on from there when it is run again', async () => {
    const { titles, foresee, keep } = shelf();
    const backup = await open();
    const controller = new AbortController();
    const plan = await planRestore(backup, foresee, watch());
    const stopping = async (imported: Imported) => {
      controller.abort(new Error('stopped'));
      return keep(imported);
    };
    await expect(runRestore(backup, plan, stopping, watch(controller.signal))).rejects.toThrow('stopped');
    expect(titles.size).toBe(1);
    const rest = await runRestore(backup, await planRestore(backup, foresee, watch()), keep, watch());
    expect(rest.length).toBe(2);
    expect(titles.size).toBe(3);
  });

  it('says how far it is', async () => {
    const done: number[] = [];
    await planRestore(await open(), shelf().foresee, { signal: new AbortController().signal, onDone: (count) => done.push(count) });
    expect(done).toEqual([1, 2, 3]);
  });

  it('passes on what is no fault of the file', async () => {
    const full = async (): Promise<Fate> => Promise.reject(new Error('the disk is full'));
    const backup = await open();
    const plan = await planRestore(backup, shelf().foresee, watch());
    await expect(runRestore(backup, plan, full, watch())).rejects.toThrow('the disk is full');
  });
});
