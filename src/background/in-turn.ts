// A queue of work: of two changes at once the later one must be the last to arrive.
import { faultOf } from '../article/errors.ts';

/** Takes up each piece of work when the one before has ended, well or badly. `trouble` is the sentence for the console when it ends badly. */
export function inTurn(trouble: string): (work: () => Promise<void>) => void {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work).catch((thrown: unknown) => console.error(`Jingdu: ${trouble}:`, faultOf(thrown).message));
  };
}
