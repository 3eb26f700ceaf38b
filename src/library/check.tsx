// The pane of the check: how far it is, what it found, and what can be done about it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToBackground } from '../messages/contract.ts';
import { ask } from '../messages/wire.ts';
import { browser } from '../platform/browser.ts';
import { word } from '../platform/words.ts';
import { checkShelf, clearDamage, type Damage, type Finding } from '../shelf/integrity.ts';
import { Button } from '../ui/button.tsx';
import { useTask } from '../ui/use-task.ts';
import { addressOf } from './address.ts';
import { Fault } from './places.tsx';

const DAMAGE_WORDS = {
  copy: () => word('damage_copy'),
  revision: () => word('damage_revision'),
  'no-text': () => word('damage_no_text'),
  'no-row': () => word('damage_no_row'),
  picture: () => word('damage_picture'),
  'no-picture': () => word('damage_no_picture'),
  'idle-picture': () => word('damage_idle_picture'),
} satisfies Record<Damage, () => string>;

/** Sina may have another text by now: what was saved comes back out of a backup only. */
const TEXTS: ReadonlySet<Damage> = new Set(['copy', 'revision', 'no-text', 'no-row']);

function FindingLine({ finding }: { finding: Finding }) {
  return (
    <li data-damage={finding.damage}>
      <span>{DAMAGE_WORDS[finding.damage]()}</span>
      {finding.title !== '' && (finding.damage === 'no-row' ? <span>{finding.title}</span> : <a href={addressOf(finding.id)}>{finding.title}</a>)}
    </li>
  );
}

export function Check() {
  const [progress, setProgress] = useState<[number, number] | null>(null);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const wanted = useRef(true);
  const task = useTask();
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );

  const look = async (): Promise<void> => {
    let told = 0;
    const found = await checkShelf({
      isWanted: () => wanted.current,
      progress: (done, all) => {
        // Not more often than the eye sees.
        if (done < all && performance.now() - told < 100) return;
        told = performance.now();
        setProgress([done, all]);
      },
    });
    setFindings(found);
  };
  const run = (work: () => Promise<void>): void => {
    wanted.current = true;
    task.run(() => work().finally(() => setProgress(null)));
  };
  const start = (): void => {
    setFindings(null);
    run(look);
  };
  const repair = (): void =>
    run(async () => {
      const ids = await clearDamage(findings ?? []);
      for (const [at, id] of ids.entries()) {
        if (!wanted.current) break;
        setProgress([at, ids.length]);
        await ask<ToBackground, 'pictures.retry'>((message) => browser.runtime.sendMessage(message), 'pictures.retry', { id });
      }
      await look();
    });

  const pictures = findings?.filter((finding) => finding.hash !== '') ?? [];
  const isClearing = pictures.every(({ damage }) => damage === 'idle-picture');
  return (
    <section class="place check" data-check={findings === null ? undefined : findings.length}>
      <h2>{word('check_title')}</h2>
      <p>{word('check_about')}</p>
      {progress !== null && (
        <p class="check-progress">
          <progress value={progress[0]} max={progress[1]} aria-label={word('check_title')} />
          <span>{word('check_progress', progress[0], progress[1])}</span>
          <Button
            action="check-stop"
            onClick={() => {
              wanted.current = false;
            }}
          >
            {word('check_stop')}
          </Button>
        </p>
      )}
      <div role="status">
        {findings?.length === 0 && <p>{word('check_whole')}</p>}
        {findings !== null && findings.length > 0 && (
          <ul>
            {findings.map((finding, at) => (
              // By its place: two earlier copies of one article look alike, and the list changes only as a whole.
              <FindingLine key={at} finding={finding} />
            ))}
          </ul>
        )}
      </div>
      {findings?.some(({ damage }) => TEXTS.has(damage)) && <p>{word('check_texts')}</p>}
      {!task.busy && (
        <Button action="check-start" onClick={start}>
          {findings === null ? word('check_start') : word('check_again')}
        </Button>
      )}
      {pictures.length > 0 && !task.busy && (
        <Button action="check-repair" onClick={repair}>
          {isClearing ? word('check_clear') : word('check_repair')}
        </Button>
      )}
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </section>
  );
}
