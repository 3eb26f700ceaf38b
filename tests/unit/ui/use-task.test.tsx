// One task at a time, its fault kept, the last one repeatable.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../src/article/errors.ts';
import { type Task, useTask } from '../../../src/ui/use-task.ts';

async function mounted(): Promise<() => Task> {
  let task: Task | null = null;
  function Probe() {
    task = useTask();
    return null;
  }
  await act(() => render(<Probe />, document.createElement('div')));
  return () => task as Task;
}

describe('useTask', () => {
  it('runs one at a time', async () => {
    const task = await mounted();
    let finish: () => void = () => undefined;
    const work = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    await act(() => {
      task().run(work);
      task().run(work);
    });
    expect(task().busy).toBe(true);
    await act(async () => {
      finish();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect([task().busy, task().fault, work.mock.calls.length]).toEqual([false, null, 1]);
  });

  it('keeps a fault until the next try, which does the same work again', async () => {
    const task = await mounted();
    const work = vi.fn().mockRejectedValueOnce(new AppError('shelf-full', 'x')).mockResolvedValue(undefined);
    await act(async () => task().run(work));
    expect(task().fault?.code).toBe('shelf-full');
    await act(async () => task().again());
    expect([task().fault, work.mock.calls.length]).toEqual([null, 2]);
  });

  it('gives any fault a code', async () => {
    const task = await mounted();
    await act(async () => task().run(() => Promise.reject('words')));
    expect(task().fault?.code).toBe('unexpected');
  });
});
