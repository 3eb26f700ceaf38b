// Ends a real browser in the middle of its work, opens it again on the same profile, and compares what is there with what was told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName, OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { pause } from '../../tests/browser/harness/until.ts';
import type { State } from './in-page.ts';

const PAGE = 'https://finance.sina.com.cn/jingdu-durability';
/** From the first work on, in milliseconds: each kill at another moment. */
const LEAST = 120;
const MOST = 1_500;
/** The system needs a moment to let go of the files of what was killed. */
const AFTER = 300;

export interface Outcome {
  browser: BrowserName;
  kills: number;
  acknowledged: number;
  lost: string[];
  damage: string[];
}

const ORDER: State[] = ['none', 'saved', 'pictured', 'revised', 'discarded', 'purged'];

/** The state must be the one told last, or the one after it, whose telling was cut off. */
function isTrue(told: State, found: State): boolean {
  const at = ORDER.indexOf(told);
  const seen = told === 'purged' || (told === 'discarded' && found === 'none') ? 'purged' : found;
  return (told !== 'purged' || found === 'none') && (seen === told || ORDER.indexOf(seen) === at + 1);
}

async function pageOf(browser: OpenBrowser, code: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(PAGE, { waitUntil: 'load' });
  await page.evaluate(code);
  return page;
}

async function kill(browser: OpenBrowser): Promise<void> {
  const main = browser.puppeteer.process();
  const ended = new Promise<void>((gone) => main?.once('exit', () => gone()));
  // The whole group, which is the browser's own: a part that outlives the rest would write to the profile that is opened next.
  if (main?.pid !== undefined) process.kill(-main.pid, 'SIGKILL');
  await ended;
  await pause(AFTER);
  await browser.close().catch((thrown: unknown) => console.debug('closing what was killed', thrown));
}

export async function kills(name: BrowserName, many: number, code: string, log: (line: string) => void): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), `jingdu-kill-${name}-`));
  const open = (): Promise<OpenBrowser> =>
    openBrowser(name, {
      extension: null,
      profile,
      route: (_host, path) =>
        path === '/jingdu-durability' ? { body: '<!doctype html><meta charset="utf-8"><title>durability</title>' } : undefined,
    });
  const told = new Map<number, State>();
  const outcome: Outcome = { browser: name, kills: 0, acknowledged: 0, lost: [], damage: [] };
  const look = async (page: Page): Promise<void> => {
    const numbers = [...told.keys()];
    const next = numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
    const { states, damage } = (await page.evaluate(`durability.look(${JSON.stringify(numbers)})`)) as {
      states: [number, State][];
      damage: string[];
    };
    outcome.damage.push(...damage.map((one) => `after kill ${outcome.kills}: ${one}`));
    for (const [number, state] of states) {
      const last = told.get(number) as State;
      if (!isTrue(last, state)) outcome.lost.push(`after kill ${outcome.kills}: article ${number} was ${last}, is ${state}`);
    }
    // Judged once; from here on only what is told anew counts. What was in flight stands beyond the numbers used next.
    for (const number of numbers) if (number < next - 20) told.delete(number);
  };
  try {
    let from = 0;
    for (; outcome.kills < many; outcome.kills += 1) {
      const browser = await open();
      const page = await pageOf(browser, code);
      await look(page);
      await page.exposeFunction('told', (number: number, state: State) => {
        told.set(number, state);
        from = Math.max(from, number + 2);
        outcome.acknowledged += 1;
      });
      page
        .evaluate(`durability.work(${from}, told)`)
        .catch((thrown: unknown) => log(`${name}: ended in the middle (${String(thrown).slice(0, 60)})`));
      await pause(LEAST + ((outcome.kills * 97) % (MOST - LEAST)));
      await kill(browser);
    }
    const browser = await open();
    await look(await pageOf(browser, code));
    await browser.close();
    return outcome;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
