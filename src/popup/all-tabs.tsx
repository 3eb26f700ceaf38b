// Saving the articles of all Sina's tabs: the offer, how far it is, and afterwards what became of each tab.
import { useEffect, useState } from 'preact/hooks';
import { ALL_TABS, parseAllTabs, type AllTabs as Report } from '../messages/all-tabs.ts';
import { browser } from '../platform/browser.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { word } from '../platform/words.ts';
import { readAddress } from '../sites/read-address.ts';
import { Button } from '../ui/button.tsx';
import { useTask } from '../ui/use-task.ts';
import { askBackground } from './ask.ts';

/** Fewer are saved by hand. */
const FEWEST = 2;

/** Tabs of ours whose address is an article's; those of private windows are not saved. */
async function countTabs(): Promise<number> {
  const tabs = await browser.tabs.query({});
  return tabs.filter(({ url, incognito }) => url !== undefined && !incognito && readAddress(url).verdict === 'article').length;
}

function useReport(): Report | null {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    const { session } = browser.storage;
    const read = () =>
      session.get(ALL_TABS).then(
        (kept) => setReport(parseAllTabs(kept[ALL_TABS])),
        (thrown: unknown) => console.warn('Jingdu: no report of all tabs', thrown),
      );
    const hear = (changes: object, area: string) => {
      if (area === 'session' && Object.hasOwn(changes, ALL_TABS)) void read();
    };
    browser.storage.onChanged.addListener(hear);
    void read();
    return () => browser.storage.onChanged.removeListener(hear);
  }, []);
  return report;
}

const headOf = (report: Report): string => {
  if (report.all === 0) return word('all_tabs_none');
  if (report.state === 'stopped') return word('all_tabs_stopped', report.done, report.all);
  if (report.state === 'broken') return word('all_tabs_broken', report.done, report.all);
  return word('all_tabs_done', report.new + report.revised + report.unchanged, report.left.length);
};

function Running({ report, onStop }: { report: Report; onStop(): void }) {
  return (
    <div class="all-tabs-row">
      <div class="all-tabs-words">
        <label>
          <span class="all-tabs-head">{word('all_tabs_running', report.done, report.all)}</span>
          <progress max={report.all} value={report.done} />
        </label>
        <p class="all-tabs-now" lang="zh-CN" title={report.now}>
          {report.now}
        </p>
      </div>
      <Button action="stop-tabs" onClick={onStop}>
        {word('all_tabs_stop')}
      </Button>
    </div>
  );
}

function Outcome({ report }: { report: Report }) {
  return (
    <div data-field="all-tabs-outcome">
      <p class="all-tabs-head" role="status">
        {headOf(report)}
      </p>
      {report.all > 0 && <p class="all-tabs-counts">{word('all_tabs_counts', report.new, report.revised, report.unchanged)}</p>}
      {report.private > 0 && <p class="all-tabs-counts">{word('all_tabs_private', report.private)}</p>}
      {report.left.length > 0 && (
        <details class="details">
          <summary data-action="left-tabs">{word('all_tabs_left', report.left.length)}</summary>
          <ul class="all-tabs-left">
            {report.left.map(({ title, code }, at) => (
              // A tab has no name that is its own here.
              <li key={at} data-code={code}>
                <span class="all-tabs-title" lang="zh-CN" title={title}>
                  {title}
                </span>
                <span>{sentenceFor(code)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export function AllTabs() {
  const report = useReport();
  const [count, setCount] = useState(0);
  const task = useTask();
  useEffect(() => {
    countTabs().then(setCount, (thrown: unknown) => console.warn('Jingdu: tabs', thrown));
  }, []);
  const isRunning = report?.state === 'running';
  if (!isRunning && report === null && count < FEWEST) return null;
  return (
    <section class="all-tabs" data-all-tabs={report?.state ?? 'none'}>
      {isRunning && <Running report={report} onStop={() => task.run(async () => void (await askBackground('tabs.stop', null)))} />}
      {!isRunning && report !== null && <Outcome report={report} />}
      {!isRunning && count >= FEWEST && (
        <Button
          action="save-tabs"
          kind="link"
          disabled={task.busy}
          onClick={() => task.run(async () => void (await askBackground('tabs.save', null)))}
        >
          {word('all_tabs_offer', count)}
        </Button>
      )}
      {task.fault !== null && <p role="alert">{sentenceFor(task.fault.code)}</p>}
    </section>
  );
}
