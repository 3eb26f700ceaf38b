// Restoring shows what would happen, does that and no more, can be stopped and run again.
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../src/backup/read-backup.ts';
import { countFates, type Fate, type Keep, planRestore, runRestore, type Step } from '../../../src/backup/restore.ts';
import { type Imported, RefusedFile } from '../../../src/imports/imported.ts';
import { COPIES, entriesOf, MANY, packed } from './backup-file.ts';

/** Stands for the shelf: what is there, by id. */
function shelf(there: Record<string, string> = {}) {
  const titles = new Map(Object.entries(there));
  const foresee = async ({ article }: Imported): Promise<Fate> =>
    !titles.has(article.id) ? 'added' : titles.get(article.id) === article.title ? 'present' : 'merged';
  const keep: Keep = async (some) => {
    const fates = await Promise.all(some.map(foresee));
    for (const { article } of some) titles.set(article.id, article.title);
    return fates;
  };
  return { titles, foresee, keep };
}

const open = async (damage = '', copies = COPIES) => {
  const entries = (await entriesOf(copies)).map((entry) => (damage !== '' && entry.path.endsWith(damage) ? { ...entry, content: '{}' } : entry));
  return openBackup(new Blob([await packed(entries)]));
};
const watch = (signal = new AbortController().signal) => ({ signal, onDone: () => undefined });
async function stepsOf(running: AsyncGenerator<Step>): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const step of running) steps.push(step);
  return steps;
}

describe('restoring', () => {
  it('shows what is new, different, there already and damaged, and changes nothing by that', async () => {
    const { titles, foresee } = shelf({ 'id-0': COPIES[0]?.title ?? '', 'id-1': '别的' });
    const plan = await planRestore(await open('00000003.json'), foresee, watch());
    expect(countFates(plan.steps)).toEqual({ added: 0, merged: 1, present: 1, withheld: 0, damaged: 1 });
    expect([...titles]).toEqual([
      ['id-0', COPIES[0]?.title],
      ['id-1', '别的'],
    ]);
  });

  it('does what it showed, and nothing the second time', async () => {
    const { foresee, keep } = shelf({ 'id-1': '别的' });
    const backup = await open();
    const plan = await planRestore(backup, foresee, watch());
    const steps = await stepsOf(runRestore(backup, plan, keep, watch()));
    expect(countFates(steps)).toEqual({ added: 2, merged: 1, present: 0, withheld: 0, damaged: 0 });
    const again = await planRestore(backup, foresee, watch());
    expect(countFates(again.steps)).toEqual({ added: 0, merged: 0, present: 3, withheld: 0, damaged: 0 });
    expect(await stepsOf(runRestore(backup, again, keep, watch()))).toEqual([]);
  });

  it('counts the pictures that are damaged in it, with the articles that come without them', async () => {
    const { foresee, keep } = shelf();
    const entries = await entriesOf();
    const [picture] = entries.filter(({ path }) => path.startsWith('pictures/'));
    const backup = await openBackup(new Blob([await packed(entries.filter((entry) => entry !== picture))]));
    const steps = await stepsOf(runRestore(backup, await planRestore(backup, foresee, watch()), keep, watch()));
    expect(steps.map(({ fate, lostPictures }) => [fate, lostPictures > 0])).toEqual(COPIES.map(() => ['added', true]));
    const whole = await open();
    const unharmed = await stepsOf(runRestore(whole, await planRestore(whole, shelf().foresee, watch()), keep, watch()));
    expect(unharmed.map((step) => step.lostPictures)).toEqual([0, 0, 0]);
  });

  it('stops where it is told to, and goes on from there when it is run again', async () => {
    const { titles, foresee, keep } = shelf();
    const backup = await open('', MANY);
    const controller = new AbortController();
    const plan = await planRestore(backup, foresee, watch());
    const stopping: Keep = async (some) => {
      controller.abort(new Error('stopped'));
      return keep(some);
    };
    await expect(stepsOf(runRestore(backup, plan, stopping, watch(controller.signal)))).rejects.toThrow('stopped');
    const first = titles.size;
    expect(first).toBeGreaterThan(0);
    const rest = await stepsOf(runRestore(backup, await planRestore(backup, foresee, watch()), keep, watch()));
    expect(rest.length).toBeGreaterThan(0);
    expect([first + rest.length, titles.size]).toEqual([40, 40]);
  });

  it('keeps some together, in their order, and the damaged one stops none of them', async () => {
    const { titles, foresee, keep } = shelf();
    const backup = await open('', MANY);
    const plan = await planRestore(backup, foresee, watch());
    const sizes: number[] = [];
    const noting: Keep = async (some) => {
      sizes.push(some.length);
      return keep(some);
    };
    const broken = {
      ...backup,
      read: (record: string, pictures: boolean) =>
        record.endsWith('5.json') ? Promise.reject(new RefusedFile('damaged', '')) : backup.read(record, pictures),
    };
    const steps = await stepsOf(runRestore(broken, plan, noting, watch()));
    expect(countFates(steps)).toEqual({ added: 36, merged: 0, present: 0, withheld: 0, damaged: 4 });
    expect(sizes).toEqual([16, 16, 4]);
    expect([...titles.keys()]).toEqual(MANY.map(({ id }) => id).filter((_id, at) => (at + 1) % 10 !== 5));
  });

  it('counts a record that is nested without end, or that the disk no longer gives, as damaged', async () => {
    const deep = `{"format":"jingdu-article","version":1,"article":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const entries = (await entriesOf()).map((entry) => (entry.path.endsWith('00000002.json') ? { ...entry, content: deep } : entry));
    const backup = await openBackup(new Blob([await packed(entries)]));
    const failing = {
      ...backup,
      read: (record: string, pictures: boolean) =>
        record.endsWith('3.json') ? Promise.reject(new DOMException('', 'NotReadableError')) : backup.read(record, pictures),
    };
    const { steps } = await planRestore(failing, shelf().foresee, watch());
    expect(steps.map(({ fate }) => fate)).toEqual(['added', 'damaged', 'damaged']);
  });

  it('says how far it is', async () => {
    const done: number[] = [];
    await planRestore(await open(), shelf().foresee, { signal: new AbortController().signal, onDone: (count) => done.push(count) });
    expect(done).toEqual([1, 2, 3]);
  });

  it('passes on what is no fault of the file', async () => {
    const full: Keep = async () => Promise.reject(new Error('the disk is full'));
    const backup = await open();
    const plan = await planRestore(backup, shelf().foresee, watch());
    await expect(stepsOf(runRestore(backup, plan, full, watch()))).rejects.toThrow('the disk is full');
  });
});
