// What a trace of Chromium says of time on the main thread: all of it, and what ran for scripts of an extension.
import type { Page } from 'puppeteer-core';

const CATEGORIES = ['-*', 'toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'blink.user_timing'];
/** The page's own mark between the time until it has settled and what comes after. */
const SETTLED = 'jingdu-bench-settled';

/** Milliseconds of processor time until the page has settled, and after that: what others do on a busy machine is not in it. */
interface Split {
  until: number;
  after: number;
}

export interface TracedTime {
  /** All tasks of the page's main thread, frames of the same process among them. */
  main: Split;
  /** The extension's own scripts on it. */
  ours: Split;
}

interface TraceEvent {
  ph: string;
  name: string;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; fileName?: string }; fileName?: string };
}

const addressOf = ({ args }: TraceEvent): string => args.data?.url ?? args.data?.fileName ?? args.fileName ?? '';

/** Events nest: of those inside one another only the outermost counts. */
function total(events: readonly TraceEvent[]): number {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of sorted) {
    if (ts < end) continue;
    sum += tdur;
    end = ts + dur;
  }
  return sum / 1000;
}

function timeIn(trace: Uint8Array): TracedTime {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === SETTLED);
  if (mark === undefined) throw new Error('the trace has no mark of the page');
  const thread = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === mark.pid && tid === mark.tid);
  const split = (events: readonly TraceEvent[]): Split => ({
    until: total(events.filter(({ ts }) => ts < mark.ts)),
    after: total(events.filter(({ ts }) => ts >= mark.ts)),
  });
  return {
    main: split(thread.filter(({ name }) => name.endsWith('RunTask'))),
    ours: split(thread.filter((event) => /^(?:chrome|moz)-extension:/.test(addressOf(event)))),
  };
}

/** Traces what `load` does and then what `rest` does, with the mark between. */
export async function traced(page: Page, load: () => Promise<void>, rest: () => Promise<void>): Promise<TracedTime> {
  await page.tracing.start({ categories: CATEGORIES });
  await load();
  await page.evaluate((name) => void performance.mark(name), SETTLED);
  await rest();
  const trace = await page.tracing.stop();
  if (trace === undefined) throw new Error('the browser gave no trace');
  return timeIn(trace);
}
