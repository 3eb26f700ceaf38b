// `npm run test:durability`: browsers are killed while the shelf saves, deletes, restores and migrates; nothing it said was done may be lost.
//
// That it can fail was seen: with a `keep` that answers while its transaction is still under way, 24 kills of Chromium lost 6 articles or
// revisions ("kill457 was saved, is none"). With one that answers after the last request and before `complete` 24 kills lost nothing: the
// commit takes less time than the telling. A SIGKILL leaves the system's own cache standing, so what only a power failure loses is not seen.
import type { BrowserName } from '../tests/browser/harness/browser.ts';
import { findOrInstallBrowser } from './browsers.ts';
import { buildAll } from './build.ts';
import { bundle } from './bundle.ts';
import { kills, type Outcome } from './durability/kills.ts';

const USAGE = 'usage: npm run -s test:durability -- [--kills 200] [--browser chromium|firefox] [--json]';

export async function main(args: string[]): Promise<number> {
  let many = 200;
  let browsers: BrowserName[] = ['chromium', 'firefox'];
  let json = false;
  for (let index = 0; index < args.length; index += 1) {
    const [, name = '', glued] = /^--([a-z]+)(?:=(.*))?$/.exec(args[index] ?? '') ?? [];
    if (name === 'json') json = true;
    else if (name === 'kills') many = Number(glued ?? args[++index]);
    else if (name === 'browser') browsers = [(glued ?? args[++index]) as BrowserName];
    else many = Number.NaN;
  }
  if (!Number.isSafeInteger(many) || many < 1 || !browsers.every((one) => one === 'chromium' || one === 'firefox')) {
    console.error(USAGE);
    return 2;
  }
  await buildAll();
  const code = await bundle('scripts/durability/in-page.ts');
  const outcomes: Outcome[] = [];
  for (const browser of browsers) {
    findOrInstallBrowser(browser, console.error);
    outcomes.push(await kills(browser, many, code, (line) => console.error(line)));
  }
  if (json) console.log(JSON.stringify(outcomes));
  else
    for (const { browser, kills: times, byKind, byWay, inMigration, acknowledged, lost, damage } of outcomes) {
      const during = Object.entries({ ...byKind, 'before it was migrated': inMigration, ...byWay }).map(([what, count]) => `${what} ${count}`);
      console.log(
        `${browser}: killed ${times} times (${during.join(', ')}), ${acknowledged} acknowledged, ${lost.length} lost, ${damage.length} damaged`,
      );
      for (const line of [...lost, ...damage]) console.log(`  ${line}`);
    }
  return outcomes.every(({ lost, damage }) => lost.length + damage.length === 0) ? 0 : 1;
}
