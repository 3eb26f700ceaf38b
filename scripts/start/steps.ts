// Says what is being done and how long it took, one line a step.

export interface Steps {
  /** Runs one step and prints its line; what it throws ends the run, after a line that names the step. */
  step<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  note(line: string): void;
}

export function stepsTo(log: (line: string) => void): Steps {
  const line = (milliseconds: number, words: string): void => log(`${String(Math.round(milliseconds)).padStart(6)} ms  ${words}`);
  return {
    async step(name, work) {
      const start = performance.now();
      try {
        const result = await work();
        line(performance.now() - start, name);
        return result;
      } catch (thrown) {
        line(performance.now() - start, `FAILED: ${name}`);
        throw thrown;
      }
    },
    note: (words) => log(`           ${words}`),
  };
}
