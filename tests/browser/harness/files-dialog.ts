// The library's dialog for files: given files, read, and closed.
import type { ElementHandle, Page } from 'puppeteer-core';

/** Gives files to the dialog, and waits until it has an answer. */
export async function give(library: Page, paths: string[], stage: 'done' | 'plan' | 'torn' | 'choose'): Promise<void> {
  if ((await library.$('dialog.files')) === null) await library.click('[data-action="import"]');
  await library.waitForSelector('dialog.files[data-stage="choose"]');
  const input = (await library.$('dialog.files input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
  await library.waitForSelector(stage === 'choose' ? 'dialog.files [data-error]' : `dialog.files[data-stage="${stage}"]`);
}

export async function close(library: Page): Promise<void> {
  await library.click('[data-action="close-files"]');
  // Gone, not only hidden: one that is still on its way out would be taken for open.
  await library.waitForFunction("document.querySelector('dialog.files') === null");
}

/** What the report says of them: added, merged, present, damaged. */
export const countOf = (library: Page, name: string): Promise<number> =>
  library.$eval(`[data-count="${name}"] dd`, (count) => Number(count.textContent));
