// Stories on the shelf: found at saving or later, kept right by changing, deleting and coming back.
// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep } from '../../../src/shelf/articles.ts';
import { closeDatabase } from '../../../src/shelf/database.ts';
import { sharedStories, sortedCopies, sortIntoStories } from '../../../src/shelf/stories.ts';
import { discard, purge, restore } from '../../../src/shelf/trash.ts';
import { unite, wholeOf } from '../../../src/shelf/unite.ts';
import { sampleDraft } from '../sample-article.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const LINES = [
  '仓库在雨季之前装满了货物',
  '码头上的工人日夜不停',
  '船主说今年的运费涨得太快',
  '采购经理把订单拆成了五份',
  '银行答应把账期再放宽一些',
];
const text = (more = ''): string => `${LINES.map((line) => `${line}，没有人知道原因。`).join('\n')}${more}`;
const OTHER = LINES.map((line) => `${[...line].reverse().join('')}，这是另一回事。`).join('\n');
const NOW = '2026-09-29T00:00:00.000Z';

async function save(id: string, words: string, at = NOW): Promise<void> {
  await keep(sampleDraft({ id, text: words }, at));
}

/** Which articles share a story, as lists of ids. */
async function groups(): Promise<string[][]> {
  const members = new Map<string, string[]>();
  for (const [id, story] of await sharedStories()) members.set(story, [...(members.get(story) ?? []), id].sort());
  return [...members.values()].sort();
}

describe('sortIntoStories', () => {
  it('puts the same copy of several media into one story, whichever came first', async () => {
    for (const [id, words] of [
      ['a', text()],
      ['b', OTHER],
      ['c', `北泽晚报讯（记者 张三）${text('\n记者还了解到，事情没有结束。')}`],
      ['d', text()],
    ] as const)
      await save(id, words);
    expect(await groups()).toEqual([]);
    expect(await sortIntoStories(['a', 'b', 'c', 'd'])).toBe(true);
    expect(await groups()).toEqual([['a', 'c', 'd']]);
  });

  it('says when there was nothing to fold, and does nothing twice', async () => {
    await save('a', text());
    expect(await sortIntoStories(['a', 'gone'])).toBe(false);
    await save('b', text());
    expect(await sortIntoStories(['b'])).toBe(true);
    expect(await sortIntoStories(['a', 'b'])).toBe(false);
    expect(await sortedCopies()).toEqual([
      ['a', `hash of a at ${NOW}`],
      ['b', `hash of b at ${NOW}`],
    ]);
  });

  it('makes two stories one when an article belongs to both', async () => {
    const cut = LINES.map((line) => `${line}，没有人知道原因。`);
    const more = Array.from({ length: 6 }, (_, at) => `${'甲乙丙丁戊己'.charAt(at)}地的渔获比往年更多，价格却没有下来。`);
    await save('front', cut.join('\n'));
    await save('back', more.join('\n'));
    await save('front2', cut.join('\n'));
    await save('back2', more.join('\n'));
    await sortIntoStories(['front', 'back', 'front2', 'back2']);
    expect(await groups()).toEqual([
      ['back', 'back2'],
      ['front', 'front2'],
    ]);
    await save('whole', [...cut, ...more].join('\n'));
    await sortIntoStories(['whole']);
    expect(await groups()).toEqual([['back', 'back2', 'front', 'front2', 'whole']]);
  });

  it('sorts an article anew whose words changed', async () => {
    await save('a', text());
    await save('b', text());
    await sortIntoStories(['a', 'b']);
    await save('b', OTHER, '2026-09-30T00:00:00.000Z');
    await sortIntoStories(['b']);
    expect(await sortedCopies()).toEqual([
      ['a', `hash of a at ${NOW}`],
      ['b', 'hash of b at 2026-09-30T00:00:00.000Z'],
    ]);
    expect([...(await sharedStories()).keys()]).toEqual(['a']);
  });

  it('keeps the story through the trash, and forgets what is erased', async () => {
    await save('a', text());
    await save('b', text());
    await save('c', text());
    await sortIntoStories(['a', 'b', 'c']);
    await discard(['a', 'b'], NOW);
    await restore(['b']);
    expect(await groups()).toEqual([['a', 'b', 'c']]);
    await purge(['a']);
    expect(await groups()).toEqual([['b', 'c']]);
    await save('a', text());
    await sortIntoStories(['a']);
    expect(await groups()).toEqual([['a', 'b', 'c']]);
  });

  it('sorts what comes out of a backup or a file', async () => {
    await save('a', text());
    await save('b', text());
    const whole = await wholeOf('b');
    await discard(['b'], NOW);
    await purge(['b']);
    await sortIntoStories(['a']);
    if (whole === null) throw new Error('b was not kept');
    await unite([{ whole, pictures: [], fromBackup: false }]);
    expect(await sortIntoStories(['b'])).toBe(true);
    expect(await groups()).toEqual([['a', 'b']]);
  });

  it('is not led astray by a sentence that stands everywhere', async () => {
    const standing = '市场有风险，投资需谨慎，本刊不对读者的决定负责。';
    for (let at = 0; at < 120; at += 1) await save(`n${at}`, `${String.fromCharCode(0x4e00 + at * 7).repeat(3)}的故事到此为止。\n${standing}`);
    await save('a', text(`\n${standing}`));
    await save('b', text(`\n${standing}`));
    await sortIntoStories([...Array.from({ length: 120 }, (_, at) => `n${at}`), 'a', 'b']);
    expect(await groups()).toEqual([['a', 'b']]);
  });
});
