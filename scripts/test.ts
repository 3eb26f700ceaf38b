// `npm test`: everything there is to check, one after the other, with a single line of truth at the end.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browsers.ts';
import { buildAll } from './build.ts';
import { findOrInstallEpubcheck } from './epubcheck.ts';

interface Count {
  passed: number;
  failed: number;
}

const PROJECTS = ['unit', 'entries', 'pages', 'house', 'bundle', 'browser'] as const;
const REPORTS = 'out/tests';

const plain = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs a package's program with this very Node, its words going straight to the screen. */
function run(program: string, args: string[]): boolean {
  const ran = spawnSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (ran.error) console.error(ran.error.message);
  return ran.status === 0;
}

/** The numbers of a vitest report. A test that was left out counts as failed, and so does a group that found no test or broke off. */
function countOf(project: string, report: string, ok: boolean): Count {
  if (!existsSync(report)) {
    console.error(`The ${project} tests wrote no report: they broke off before they began.`);
    return plain(false);
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  const left = (numPendingTests ?? 0) + (numTodoTests ?? 0);
  if (left > 0) console.error(`${left} of the ${project} tests did not run; that counts as failing.`);
  const passed = numPassedTests ?? 0;
  const failed = (numFailedTests ?? 0) + left;
  if (passed + failed === 0) console.error(`There are no ${project} tests: the group looks at nothing.`);
  // A file that cannot be read, or an error outside any test, fails without a failed test.
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

function vitest(project: string): Count {
  const report = `${REPORTS}/${project}.json`;
  const ok = run('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return countOf(project, report, ok);
}

/** A missing program is a failure with the command that gets it, never a reason to leave its tests out. */
function programsAreThere(): Count {
  for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${findOrInstallBrowser(kind, console.log)}`);
  console.log(`epubcheck: ${findOrInstallEpubcheck(console.log)}`);
  return { passed: 0, failed: 0 };
}

async function build(): Promise<Count> {
  await buildAll(console.log);
  return { passed: 0, failed: 0 };
}

const STEPS: { name: string; run: () => Count | Promise<Count>; needed?: boolean }[] = [
  { name: 'programs', run: programsAreThere },
  { name: 'build', run: build, needed: true },
  { name: 'types', run: () => plain(run('typescript/bin/tsc', ['--noEmit'])) },
  { name: 'lint', run: () => plain(run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])) },
  ...PROJECTS.map((project) => ({ name: project, run: () => vitest(project) })),
];

async function attempt(step: (typeof STEPS)[number]): Promise<Count> {
  try {
    return await step.run();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    return plain(false);
  }
}

export async function main(): Promise<number> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total: Count = { passed: 0, failed: 0 };
  const times: string[] = [];
  for (const step of STEPS) {
    console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
    const start = performance.now();
    const { passed, failed } = await attempt(step);
    const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    total.passed += passed;
    total.failed += failed;
    times.push(`${step.name.padEnd(10)}${time.padStart(8)}${failed > 0 ? `   ${failed} failed` : ''}`);
    if (failed > 0 && step.needed) {
      console.error(`Without the ${step.name} the rest would test nothing, or something old.`);
      break;
    }
  }
  console.log(`\n${times.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
