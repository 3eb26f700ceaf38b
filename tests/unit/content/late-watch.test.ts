// The watch hears what the page does and nothing of what we do, rests when the page has settled, and wakes when something comes in.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, LateWatch } from '../../../src/content/late-watch.ts';
import { desktop, parse, prose } from '../extract/sample-page.ts';

const watches: LateWatch[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
  vi.useRealTimers();
});

function open(work: (changes: Changes) => void = () => {}) {
  const document = parse(desktop({ body: prose(3) }));
  const body = document.getElementById('artibody') as Element;
  const heard: Changes[] = [];
  const watch = new LateWatch(document, body, (changes) => {
    heard.push(changes);
    work(changes);
  });
  watches.push(watch);
  watch.start();
  const add = (parent: Element, name = 'p') => parent.appendChild(document.createElement(name));
  return { document, body, watch, heard, add };
}

const turn = () => vi.advanceTimersByTimeAsync(0);

describe('the watch', () => {
  it('hears of what came and of what changed, of our attributes only', async () => {
    const { document, body, heard, add } = open();
    const added = add(document.body);
    body.setAttribute('title', 'x');
    body.setAttribute('class', 'y');
    await turn();
    expect(heard).toEqual([{ added: [added], changed: [body] }]);
  });

  it('hears nothing of what is done while it listens, nor of what it is told to ignore', async () => {
    const { document, body, watch, heard, add } = open(() => void body.append(document.createElement('i')));
    add(document.body);
    await turn();
    await turn();
    expect(heard.length).toBe(1);
    watch.ignore(() => void add(body));
    await turn();
    expect(heard.length).toBe(1);
  });

  it('loses nothing of what the page did before it was told to ignore', async () => {
    const { body, watch, heard, add } = open();
    const late = add(body);
    watch.ignore(() => void add(body));
    expect(heard.flatMap(({ added }) => added)).toEqual([late]);
  });

  it('settles when the page is loaded and calm, then hears only what comes into the text and into what that stands in', async () => {
    const { document, body, heard, add } = open();
    const deep = add(document.body, 'div');
    add(document.body, 'main').append(body);
    await turn();
    await vi.advanceTimersByTimeAsync(5_100);
    expect(vi.getTimerCount(), 'settled').toBe(0);
    heard.length = 0;
    add(deep);
    deep.className = 'ticker';
    await turn();
    expect(heard).toEqual([]);
    const another = document.createElement('div');
    body.replaceWith(another);
    await turn();
    expect(heard).toEqual([{ added: [another], changed: [] }]);
    expect(vi.getTimerCount(), 'awake').toBe(1);
    add(deep);
    await turn();
    expect(heard.length).toBe(2);
  });

  it('does not settle while something has to be taken', async () => {
    const { watch } = open();
    for (let second = 0; second < 12; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      watch.stir();
    }
    expect(vi.getTimerCount(), 'awake').toBe(1);
  });

  it('hears nothing after it was stopped, and has no timer left', async () => {
    const { document, watch, heard, add } = open();
    watch.stop();
    add(document.body);
    await turn();
    expect(heard).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not wake up when whoever hears of a new text stops it for another one', async () => {
    const { document, body, watch, heard, add } = open(() => watch.stop());
    await turn();
    await vi.advanceTimersByTimeAsync(5_100);
    body.replaceWith(document.createElement('div'));
    await turn();
    expect(heard.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    add(document.body);
    await turn();
    expect(heard.length).toBe(1);
  });
});
