// Reads the toolbar popup of either browser through one thing they both have: a way to run an expression on its document.
import type { KeyInput } from 'puppeteer-core';
import type { Popup } from './browser.ts';
import { until } from './until.ts';

export interface PopupDoor {
  /** Runs a function's source on the popup's document with JSON values; rejects when the popup is closed. */
  run(work: string, given: unknown[]): Promise<unknown>;
  click(selector: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export function popupThrough(door: PopupDoor): Popup {
  async function evaluate<Given extends unknown[], Result>(
    work: (document: Document, ...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    return (await door.run(String(work), given)) as Result;
  }
  return {
    ...door,
    evaluate,
    async wait(selector, timeout) {
      const found = async () =>
        (await evaluate((document, wanted: string) => document.querySelector(wanted) !== null, selector)) ? true : undefined;
      await until(found, async () => `the popup has no ${selector}; it says: ${await evaluate((document) => document.body.innerText)}`, timeout);
    },
    text: (selector) =>
      evaluate((document, wanted: string) => {
        const element = document.querySelector(wanted);
        if (element === null) throw new Error(`the popup has no ${wanted}`);
        return (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      }, selector),
  };
}

export interface Verdict {
  state: string;
  /** The code of the sentence, empty where the article speaks for itself. */
  code: string;
  sentence: string;
}

/** Where the popup ends up once it has heard from the page. */
export async function verdictOf(popup: Popup, timeout?: number): Promise<Verdict> {
  await popup.wait('main[data-state]:not([data-state="starting"])', timeout);
  return popup.evaluate((document) => {
    const sentence = document.querySelector<HTMLElement>('[data-field="sentence"]');
    return {
      state: document.querySelector('main')?.dataset.state ?? '',
      code: sentence?.dataset.code ?? '',
      sentence: (sentence?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    };
  });
}
