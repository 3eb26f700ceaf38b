// Ends a real browser in the middle of its work, opens it again on the same profile, and compares what is there with what was told.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName, OpenBrowser } from '../../tests/browser/harness/browser.ts';
import { openBrowser } from '../../tests/browser/harness/open.ts';
import { pause, until } from '../../tests/browser/harness/until.ts';
import type { State } from './made.ts';

/** The origin is the extension's own, so that its background is at work on the same shelf; the page itself does nothing. */
const PAGE = 'icons/16.png';
/** A migration begins with an empty shelf; between two of them everything piles up and must outlive every kill. */
const ROUND = ['migrating', 'saving', 'restoring', 'saving', 'restoring', 'saving', 'saving', 'restoring'] as const;
type Kind = (typeof ROUND)[number];
/** From the first thing told on, in milliseconds: each kill at another moment. A migration takes half a second. */
const MOST: Record<Kind, number> = { migrating: 500, saving: 1_300, restoring: 1_300 };

/** How long it may take until the next thing is told, in milliseconds: a migration tells one thing only. */
const NEXT_TELLING = 2_000;

const SETTLED = 300;

/** `all` ends every process of the browser at once, `main` only the one that holds the files: the others see it and go by themselves. */
const WAYS = ['all', 'main'] as const;
type Way = (typeof WAYS)[number];

export interface Outcome {
  browser: BrowserName;
  kills: number;
  byKind: Record<Kind, number>;
  byWay: Record<Way, number>;
  /** How many kills came before the migration was done. */
  inMigration: number;
  acknowledged: number;
  lost: string[];
  damage: string[];
}

/** Three of four kills, so that they meet each kind of work and each way of ending. */
const isAtTelling = (kill: number): boolean => kill % 4 !== 3;

async function end(browser: OpenBrowser, way: Way): Promise<void> {
  const main = browser.puppeteer.process();
  if (main?.pid === undefined) throw new Error('the browser has no process');
  const ended = new Promise<void>((gone) => main.once('exit', () => gone()));
  process.kill(way === 'all' ? -main.pid : main.pid, 'SIGKILL');
  // Not until the last part is gone: a reader starts the browser again while the rest of the old one is still on its way out.
  await ended;
  await browser.close().catch((thrown: unknown) => console.debug('closing what was killed', thrown));
  // The driver gives a Firefox profile its own settings back once the process is gone, and tells nobody when it has done so.
  await pause(SETTLED);
}

const isLossy = ({ lost, damage }: Outcome): boolean => lost.length + damage.length > 0;

async function pageOf(browser: OpenBrowser, code: string): Promise<Page> {
  const page = await browser.openExtension(PAGE, 'img');
  await page.evaluate(code);
  return page;
}

export async function kills(name: BrowserName, many: number, code: string, log: (line: string) => void): Promise<Outcome> {
  const profile = mkdtempSync(join(tmpdir(), `jingdu-kill-${name}-`));
  const told = new Map<string, State>();
  const byKind = { migrating: 0, saving: 0, restoring: 0 };
  const outcome: Outcome = { browser: name, kills: 0, byKind, byWay: { all: 0, main: 0 }, inMigration: 0, acknowledged: 0, lost: [], damage: [] };
  let from = 0;
  let isKept = false;
  let mainBefore = 0;

  const judge = async (page: Page): Promise<void> => {
    const given = JSON.stringify([...told]);
    const { lost, damage } = (await page.evaluate(`durability.judge(${given})`)) as { lost: string[]; damage: string[] };
    const last = ROUND[(outcome.kills - 1) % ROUND.length];
    const way = outcome.byWay.main > mainBefore ? 'main' : 'all';
    mainBefore = outcome.byWay.main;
    const where = `after kill ${outcome.kills} (${last}, ${way})`;
    for (const one of lost) outcome.lost.push(`${where}: ${one}`);
    for (const one of damage) outcome.damage.push(`${where}: ${one}`);
  };

  const work = async (page: Page, kind: Kind): Promise<void> => {
    if (kind === 'migrating') told.clear();
    let begun = false;
    let onTold: (() => void) | null = null;
    await page.exposeFunction('tell', (ids: string[], state: State) => {
      for (const id of ids) {
        told.set(id, state);
        from = Math.max(from, Number(/\d+$/.exec(id)?.[0]) + 50);
      }
      outcome.acknowledged += ids.length;
      begun = true;
      onTold?.();
    });
    let isOver = false;
    page.evaluate(`durability.work('${kind}', ${from}, tell)`).then(
      () => {
        isOver = true;
      },
      (thrown: unknown) => {
        // What is killed in the middle of its work ends so; anything else is a fault of the work.
        if (!(thrown instanceof Error && thrown.name === 'TargetCloseError')) log(`${name}, ${kind}: ${String(thrown).slice(0, 200)}`);
      },
    );
    await until(
      async () => (begun ? true : undefined),
      () => `${kind} did not begin`,
    );
    await pause((outcome.kills * 97) % MOST[kind]);
    // Anywhere between two tellings, or in the very moment of one: what is told before it is so is found out by the latter alone.
    if (kind !== 'migrating' && isAtTelling(outcome.kills)) {
      const told = new Promise<void>((resolve) => {
        onTold = resolve;
      });
      await Promise.race([told, pause(NEXT_TELLING)]);
    }
    if (kind === 'migrating' && !isOver) outcome.inMigration += 1;
  };

  try {
    while (outcome.kills < many) {
      const kind = ROUND[outcome.kills % ROUND.length] as Kind;
      const way = WAYS[(outcome.kills + Math.floor(outcome.kills / ROUND.length)) % WAYS.length] as Way;
      const browser = await openBrowser(name, { profile, keepFirstPage: true });
      const page = await pageOf(browser, code);
      if (outcome.kills > 0) await judge(page);
      if (isLossy(outcome)) {
        isKept = true;
        log(`${name}: something is missing after kill ${outcome.kills}; the profile is left as it is, for whoever looks for the reason: ${profile}`);
        await browser.close();
        return outcome;
      }
      await work(page, kind);
      await end(browser, way);
      outcome.kills += 1;
      byKind[kind] += 1;
      outcome.byWay[way] += 1;
      if (outcome.kills % 20 === 0) log(`${name}: ${outcome.kills} kills, ${outcome.lost.length} lost, ${outcome.damage.length} damaged`);
    }
    const browser = await openBrowser(name, { profile, keepFirstPage: true });
    await judge(await pageOf(browser, code));
    await browser.close();
    return outcome;
  } finally {
    if (!isKept) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
