// The browser's side of the benchmark: keeps the pages' HTML and times one engine after the other, each on a document of its own.
import { ENGINES } from './engines.ts';
import type { EngineName, InPage, Outcome } from './names.ts';

const pages = new Map<number, { html: string; address: string }>();

function pageOf(index: number): { html: string; address: string } {
  const page = pages.get(index);
  if (page === undefined) throw new Error(`page ${index} was not loaded`);
  return page;
}

/** An engine that throws has used its time all the same. */
function timed(name: EngineName, index: number): { ms: number; outcome: () => Outcome } {
  const { html, address } = pageOf(index);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  try {
    const outcome = ENGINES[name](document, address);
    return { ms: performance.now() - start, outcome };
  } catch (thrown) {
    const problem = `failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    const failed = { problem, title: '', source: '', author: '', date: '', text: '', nodes: 0 };
    return { ms: performance.now() - start, outcome: () => failed };
  }
}

const inPage: InPage = {
  async load(index, path, address) {
    const html = await (await fetch(path)).text();
    pages.set(index, { html, address });
    return html.length;
  },
  round(index, order) {
    // The driver's message has just woken the page: for a while everything is slower, and whoever came first would pay for it.
    timed('floor', index);
    return Object.fromEntries(order.map((name) => [name, timed(name, index).ms]));
  },
  outcome: (index, name) => timed(name, index).outcome(),
};

Object.assign(globalThis, { jingduBench: inPage });
