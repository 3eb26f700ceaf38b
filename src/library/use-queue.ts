// Runs what the reader asks for one after the other, so that no click is lost while an earlier one is still being written.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type AppError, faultOf } from '../article/errors.ts';
import type { Task } from '../ui/use-task.ts';

export function useQueue(): Task {
  const [waiting, setWaiting] = useState(0);
  const [fault, setFault] = useState<AppError | null>(null);
  const tail = useRef<Promise<void>>(Promise.resolve());
  const failed = useRef<(() => Promise<void>) | null>(null);

  const run = useCallback((work: () => Promise<void>) => {
    setWaiting((many) => many + 1);
    setFault(null);
    tail.current = tail.current
      .then(work)
      .catch((thrown: unknown) => {
        failed.current = work;
        setFault(faultOf(thrown));
      })
      .finally(() => setWaiting((many) => many - 1));
  }, []);
  const again = useCallback(() => {
    if (failed.current !== null) run(failed.current);
  }, [run]);

  const busy = waiting > 0;
  return useMemo(() => ({ busy, fault, run, again }), [busy, fault, run, again]);
}
