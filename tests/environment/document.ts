// The document of the fast tests: one jsdom for all files of a worker, emptied between them; making one for each file took most of the time.
import { builtinEnvironments, type Environment, type EnvironmentReturn } from 'vitest/runtime';

// On the worker itself: vitest loads this file anew for each test file.
const worker = globalThis as { madeDocument?: Promise<EnvironmentReturn> };

function emptied(document: Document): void {
  for (const element of [document.documentElement, document.body]) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
}

export default {
  ...builtinEnvironments.jsdom,
  name: 'document',
  // Some of the tests also read files: prepared for a browser, their `node:` modules would now and then be taken away from them.
  viteEnvironment: 'ssr',
  async setup(global, options) {
    worker.madeDocument ??= Promise.resolve(builtinEnvironments.jsdom.setup(global, options));
    await worker.madeDocument;
    return { teardown: () => emptied(global.document) };
  },
} satisfies Environment;
