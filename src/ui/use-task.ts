// Runs one asynchronous task at a time for a component, and keeps how it went as a fault with a code.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { type AppError, faultOf } from '../article/errors.ts';

export interface Task {
  busy: boolean;
  fault: AppError | null;
  /** Starts the work; does nothing while the last one runs. */
  run(work: () => Promise<void>): void;
  /** The last work once more. */
  again(): void;
}

export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<AppError | null>(null);
  const running = useRef(false);
  const last = useRef<(() => Promise<void>) | null>(null);

  const run = useCallback((work: () => Promise<void>) => {
    if (running.current) return;
    running.current = true;
    last.current = work;
    setBusy(true);
    setFault(null);
    work()
      .catch((thrown: unknown) => setFault(faultOf(thrown)))
      .finally(() => {
        running.current = false;
        setBusy(false);
      });
  }, []);
  const again = useCallback(() => {
    if (last.current !== null) run(last.current);
  }, [run]);

  return useMemo(() => ({ busy, fault, run, again }), [busy, fault, run, again]);
}
