// Waits for what a page does by itself, by asking again; the driver's own waiting needs `eval`, which strict pages forbid.

export const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds));

/** Gives the first answer that is not undefined. Throws what `or` says when there is none in time. */
export async function until<Answer>(ask: () => Promise<Answer | undefined>, or: () => string | Promise<string>, timeout = 20_000): Promise<Answer> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${await or()} (after ${timeout} ms)`);
    await pause(40);
  }
}
