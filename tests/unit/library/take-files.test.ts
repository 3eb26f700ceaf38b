// Files that the reader gives: backups are shown before anything happens, the rest is imported, and stopping keeps what was done.
import { describe, expect, it } from 'vitest';
import { countFates, type Keep } from '../../../src/backup/restore.ts';
import { json } from '../../../src/formats/json.ts';
import { type Imported, RefusedFile } from '../../../src/imports/imported.ts';
import { restorePlan, takeFiles, takeTorn } from '../../../src/library/take-files.ts';
import { entriesOf, MANY, packed } from '../backup/backup-file.ts';
import { noPicture, sampleCopy } from '../sample-article.ts';

function shelf() {
  const kept: string[] = [];
  const keep: Keep = async (some) => {
    const fates = some.map(({ article }) => (kept.includes(article.id) ? ('present' as const) : ('added' as const)));
    kept.push(...some.map(({ article }) => article.id));
    return fates;
  };
  return {
    kept,
    keeper: { foresee: async ({ article }: Imported) => (kept.includes(article.id) ? ('present' as const) : ('added' as const)), keep },
  };
}
const watch = (signal = new AbortController().signal) => ({ signal, onDone: () => undefined });
const jsonFile = async (id: string) => ({
  path: `${id}.json`,
  content: new Blob([String((await json.write(sampleCopy({ id }), 'name', noPicture))[0]?.content)]),
});
const backupFile = async () => ({ path: 'backup.zip', content: new Blob([await packed(await entriesOf())]) });

describe('takeFiles', () => {
  it('imports and counts', async () => {
    const { keeper } = shelf();
    const files = [await jsonFile('a'), await jsonFile('a'), { path: 'b.txt', content: new Blob(['?']) }];
    expect(await takeFiles(files, keeper, watch())).toEqual({
      report: { added: 1, merged: 0, present: 1, withheld: 0, refused: [{ file: 'b.txt', refusal: 'unknown-kind' }], stopped: false },
    });
  });

  it('shows a backup and keeps nothing of it yet', async () => {
    const { kept, keeper } = shelf();
    expect(await takeFiles([await backupFile()], keeper, watch())).toMatchObject({
      plan: { steps: [{ fate: 'added' }, { fate: 'added' }, { fate: 'added' }] },
    });
    expect(kept).toEqual([]);
  });

  it('leaves a backup among other files to be imported by itself', async () => {
    expect(await takeFiles([await backupFile(), await jsonFile('a')], shelf().keeper, watch())).toMatchObject({
      report: { added: 1, refused: [{ file: 'backup.zip', refusal: 'a-backup' }] },
    });
  });

  it('names a file that cannot be read', async () => {
    const refuse = () => Promise.reject(new DOMException('The file is locked', 'NotReadableError'));
    const locked = Object.assign(new Blob(['x']), { slice: () => Object.assign(new Blob(), { arrayBuffer: refuse }) });
    expect(await takeFiles([{ path: 'a.zip', content: locked }], shelf().keeper, watch())).toMatchObject({
      report: { refused: [{ file: 'a.zip', refusal: 'unreadable' }] },
    });
  });

  it('stopped, says what was kept until then', async () => {
    const { keeper } = shelf();
    const controller = new AbortController();
    const stopping = {
      ...keeper,
      keep: async (some: readonly Imported[]) => {
        controller.abort(new Error('stopped'));
        return keeper.keep(some);
      },
    };
    expect(await takeFiles([await jsonFile('a'), await jsonFile('b')], stopping, watch(controller.signal))).toMatchObject({
      report: { added: 1, stopped: true },
    });
  });

  it('gives what is no fault of a file beside what was kept and refused until then', async () => {
    const { kept, keeper } = shelf();
    const full = {
      ...keeper,
      keep: async (some: readonly Imported[]) => (kept.length === 0 ? keeper.keep(some) : Promise.reject(new Error('full'))),
    };
    const files = [{ path: 'x.txt', content: new Blob(['?']) }, await jsonFile('a'), await jsonFile('b'), await jsonFile('c')];
    expect(await takeFiles(files, full, watch())).toEqual({
      report: {
        added: 1,
        merged: 0,
        present: 0,
        withheld: 0,
        refused: [{ file: 'x.txt', refusal: 'unknown-kind' }],
        stopped: true,
        fault: new Error('full'),
      },
    });
    await expect(takeFiles(files.slice(2), full, watch())).rejects.toThrow('full');
  });
});

describe('takeTorn', () => {
  it('shows what is whole of a torn backup, once the reader wants it, and restores just that', async () => {
    const { kept, keeper } = shelf();
    const bytes = await packed(await entriesOf());
    const lengths = Array.from({ length: 99 }, (_, at) => Math.floor((bytes.length * (at + 1)) / 100));
    const counts: number[] = [];
    for (const length of lengths) {
      const file = { path: 'backup.zip', content: new Blob([bytes.slice(0, length)]) };
      const taken = await takeFiles([file], keeper, watch());
      if (!('torn' in taken)) {
        // Not even the first name is there.
        expect(taken).toMatchObject({ report: { refused: [{ refusal: 'broken-archive' }] } });
        continue;
      }
      const shown = await takeTorn(taken.torn, keeper, watch());
      if ('refusal' in shown) expect(shown.refusal, `at ${length}`).toBe('broken-archive');
      else if ('plan' in shown) {
        const { steps, missing } = shown.plan;
        expect([steps.every(({ fate }) => fate === 'added'), steps.length + missing], `at ${length}`).toEqual([true, 3]);
        counts.push(steps.length);
      }
      expect(kept).toEqual([]);
    }
    expect([...new Set(counts)]).toEqual([1, 2, 3]);
    const taken = await takeTorn({ path: 'backup.zip', content: new Blob([bytes.slice(0, Math.floor(bytes.length * 0.7))]) }, keeper, watch());
    if (!('plan' in taken)) throw new Error('no plan');
    await restorePlan(taken.backup, taken.plan, keeper, watch());
    expect(kept).toEqual(taken.plan.steps.map((_, at) => `id-${at}`));
  });
});

describe('restorePlan', () => {
  it('does what was shown; stopped, it says what it did', async () => {
    const { kept, keeper } = shelf();
    const taken = await takeFiles([{ path: 'backup.zip', content: new Blob([await packed(await entriesOf(MANY))]) }], keeper, watch());
    if (!('plan' in taken)) throw new Error('no plan');
    const controller = new AbortController();
    const stopping = {
      ...keeper,
      keep: async (some: readonly Imported[]) => {
        controller.abort(new Error('stopped'));
        return keeper.keep(some);
      },
    };
    const { steps, stopped } = await restorePlan(taken.backup, taken.plan, stopping, watch(controller.signal));
    expect([stopped, steps.length, steps.every(({ fate }) => fate === 'added')]).toEqual([true, kept.length, true]);
    const done = kept.length;
    expect(done).toBeLessThan(MANY.length);
    const fates = (await restorePlan(taken.backup, taken.plan, keeper, watch())).steps.map(({ fate }) => fate);
    expect(fates).toEqual(MANY.map((_copy, at) => (at < done ? 'present' : 'added')));
  });

  it('broken off by a full disk, it says what it did until then, and what was damaged', async () => {
    const { kept, keeper } = shelf();
    const taken = await takeFiles([{ path: 'backup.zip', content: new Blob([await packed(await entriesOf(MANY))]) }], keeper, watch());
    if (!('plan' in taken)) throw new Error('no plan');
    const { backup } = taken;
    const tornIn = (record: string, pictures: boolean) =>
      record.endsWith('01.json') ? Promise.reject(new RefusedFile('damaged', '')) : backup.read(record, pictures);
    const full = {
      ...keeper,
      keep: async (some: readonly Imported[]) => (kept.length === 0 ? keeper.keep(some) : Promise.reject(new Error('full'))),
    };
    const { steps, stopped, fault } = await restorePlan({ ...backup, read: tornIn }, taken.plan, full, watch());
    expect([stopped, fault]).toEqual([true, new Error('full')]);
    expect(countFates(steps)).toEqual({ added: kept.length, merged: 0, present: 0, withheld: 0, damaged: 1 });
  });
});
