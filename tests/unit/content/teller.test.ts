// The badge is told soon, not too often, the last number at the end, and of a prepared page only when it is shown.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Teller } from '../../../src/content/teller.ts';
import { parse } from '../extract/sample-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the teller', () => {
  it('says of many numbers in a row the last, and counts once for it', () => {
    const say = vi.fn();
    const count = vi.fn((number: number) => number);
    const teller = new Teller(parse('<p>'), say);
    for (let number = 1; number <= 50; number++) teller.tell(() => count(number));
    expect(say).not.toHaveBeenCalled();
    vi.advanceTimersByTime(400);
    expect(say.mock.calls).toEqual([[50]]);
    expect(count).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(say).toHaveBeenCalledTimes(1);
    teller.tell(() => count(51));
    vi.advanceTimersByTime(400);
    expect(say).toHaveBeenLastCalledWith(51);
    teller.again();
    expect(say.mock.calls).toEqual([[50], [51], [51]]);
  });

  it('waits with a prepared page until it is shown', () => {
    const document = Object.assign(parse('<p>'), { prerendering: true });
    const say = vi.fn();
    const teller = new Teller(document, say);
    teller.tell(() => 1);
    teller.tell(() => 2);
    vi.advanceTimersByTime(1_000);
    expect(say).not.toHaveBeenCalled();
    document.prerendering = false;
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(say.mock.calls).toEqual([[2]]);
  });
});
