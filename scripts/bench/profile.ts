// Where our own time goes: the processor's samples over all pages, summed up by function.
import { withBenchPage } from './measure.ts';
import type { BenchPage } from './names.ts';

/** Microseconds between samples. */
const INTERVAL = 100;
const LINES = 45;
const ROOT = 'extract';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

interface Share {
  self: number;
  total: number;
}

/** Adds each sample below the root to its function, and to that of all its callers, once for each function. */
function sharesOf(nodes: readonly ProfileNode[], samples: readonly number[], deltas: readonly number[]): Map<string, Share> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const shares = new Map<string, Share>();
  const nameOf = (id: number): string => byId.get(id)?.callFrame.functionName || '(anonymous)';
  const shareOf = (id: number): Share => {
    const share = shares.get(nameOf(id)) ?? { self: 0, total: 0 };
    shares.set(nameOf(id), share);
    return share;
  };
  for (const [index, sample] of samples.entries()) {
    const ms = (deltas[index] ?? 0) / 1000;
    const stack: number[] = [];
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) stack.push(id);
    const depth = stack.map(nameOf).lastIndexOf(ROOT);
    const below = new Map(stack.slice(0, depth + 1).map((id) => [nameOf(id), shareOf(id)]));
    for (const share of below.values()) share.total += ms;
    if (depth >= 0) shareOf(sample).self += ms;
  }
  return shares;
}

/** Needs the bundle with the functions' names. Shares are of what `extract` took. */
export function profile(pages: readonly BenchPage[], code: string, rounds: number): Promise<string> {
  return withBenchPage('chromium', { code, pages }, async (page) => {
    const round = () => page.evaluate(`for (let index = 0; index < ${pages.length}; index += 1) jingduBench.round(index, ['ours'])`);
    await round();
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.send('Profiler.start');
    for (let done = 0; done < rounds; done += 1) await round();
    const { nodes, samples = [], timeDeltas = [] } = (await session.send('Profiler.stop')).profile;
    const shares = sharesOf(nodes, samples, timeDeltas);
    const whole = shares.get(ROOT)?.total ?? Number.NaN;
    const percent = (ms: number) => `${((ms / whole) * 100).toFixed(1)} %`.padStart(8);
    const lines = [...shares]
      .sort(([, a], [, b]) => b.self - a.self)
      .slice(0, LINES)
      .map(([name, { self, total }]) => `${percent(self)}  ${percent(total)}  ${name}`);
    const each = (whole / rounds / pages.length).toFixed(3);
    return [`extract: ${each} ms a page under the profiler, ${pages.length} pages, ${rounds} rounds`, '    self     total', ...lines].join('\n');
  });
}
