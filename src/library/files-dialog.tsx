// The dialog that takes files in: chosen or dropped, imported or, when it is a backup, restored after showing what would change.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup } from '../backup/read-backup.ts';
import { type Count, countFates, type Plan, type Watch } from '../backup/restore.ts';
import type { GivenFile, OpenFile } from '../imports/import-file.ts';
import type { Refusal } from '../imports/imported.ts';
import { sentenceFor } from '../platform/sentence.ts';
import { language, word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { momentOf } from '../ui/times.ts';
import { useTask } from '../ui/use-task.ts';
import { pickedFiles } from './dropped-files.ts';
import { FilesReport, refusalWord } from './files-report.tsx';
import { keeper } from './keep.ts';
import { Progress } from './progress.tsx';
import { type Report, restorePlan, type Taken, takeFiles, takeTorn } from './take-files.ts';

type Stage =
  | { at: 'choose'; refusal: Refusal | null }
  | { at: 'torn'; file: OpenFile }
  | { at: 'working'; words: string; done: number; total: number }
  | { at: 'plan'; backup: Backup; plan: Plan }
  | { at: 'done'; words: string; count: Count; refused: { file: string; refusal: Refusal }[]; missing: number; lostPictures: number };

/** What is shown at the end, and what broke it off, if anything did. */
interface Ended {
  stage: Stage;
  fault?: unknown;
}

const CHOOSE: Stage = { at: 'choose', refusal: null };

const ACCEPTED = '.zip,.md,.markdown,.html,.htm,.shtml,.json,.txt';

function Choose({ refusal }: { refusal: Refusal | null }) {
  return (
    <>
      {refusal !== null && (
        <p role="alert" data-error data-code={refusal}>
          {refusalWord(refusal)}
        </p>
      )}
      <p>{word('files_import_what')}</p>
      <p class="label">{word('files_drop')}</p>
    </>
  );
}

function Picker({ onFiles }: { onFiles(files: GivenFile[]): void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        onChange={({ currentTarget }) => currentTarget.files !== null && onFiles(pickedFiles(currentTarget.files))}
      />
      <Button action="choose-files" kind="seal" onClick={() => picker.current?.click()}>
        {word('files_choose')}
      </Button>
    </>
  );
}

const changesOf = (plan: Plan): number => {
  const { added, merged } = countFates(plan.steps);
  return added + merged;
};

function PlanView({ backup, plan }: { backup: Backup; plan: Plan }) {
  return (
    <>
      <p>{backup.made === '' ? word('files_backup') : word('files_backup_of', momentOf(backup.made, language()))}</p>
      <FilesReport count={countFates(plan.steps)} refused={[]} missing={plan.missing} planned />
      {changesOf(plan) === 0 && <p data-nothing>{word('files_restore_nothing')}</p>}
    </>
  );
}

function importWords({ added, merged, refused, stopped }: Report): string {
  if (stopped) return word('files_stopped');
  return added + merged === 0 && refused.length > 0 ? word('files_import_none') : word('files_import_done');
}

function endOf(taken: Taken): Ended {
  if ('refusal' in taken) return { stage: { at: 'choose', refusal: taken.refusal } };
  if ('plan' in taken) return { stage: { at: 'plan', ...taken } };
  if ('torn' in taken) return { stage: { at: 'torn', file: taken.torn } };
  const { refused, stopped: _, fault, ...fates } = taken.report;
  const count = { ...fates, damaged: 0 };
  return { stage: { at: 'done', words: importWords(taken.report), count, refused, missing: 0, lostPictures: 0 }, fault };
}

interface FilesDialogProps {
  /** Dropped on the library before the dialog was there. */
  given: readonly GivenFile[];
  onClose(): void;
  /** Something may have been kept. */
  onKept(): void;
}

export function FilesDialog({ given, onClose, onKept }: FilesDialogProps) {
  const [stage, setStage] = useState<Stage>(CHOOSE);
  const [isBackup, setBackup] = useState(false);
  const [hasRefused, setRefused] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const stop = useRef<AbortController | null>(null);
  const task = useTask();

  const work = (words: string, total: number, run: (watch: Watch) => Promise<Ended>) => {
    const controller = new AbortController();
    stop.current = controller;
    setRefused(false);
    setStage({ at: 'working', words, done: 0, total });
    task.run(async () => {
      const onDone = (done: number) => setStage({ at: 'working', words, done, total: Math.max(total, done) });
      const { stage: last, fault } = await run({ signal: controller.signal, onDone })
        .catch((thrown: unknown): Ended => ({ stage: CHOOSE, fault: controller.signal.aborted ? undefined : thrown }))
        .finally(onKept);
      setStage(last);
      if (fault !== undefined) throw fault;
    });
  };

  const take = (files: readonly GivenFile[]) => {
    setBackup(false);
    work(word('files_importing'), files.length, async (watch) => {
      const end = endOf(await takeFiles(files, keeper, watch));
      setBackup(end.stage.at === 'plan' || end.stage.at === 'torn');
      return end;
    });
  };
  const salvage = (file: OpenFile) => work(word('files_importing'), 0, async (watch) => endOf(await takeTorn(file, keeper, watch)));

  const restore = (backup: Backup, plan: Plan) => {
    const foreseen = countFates(plan.steps);
    work(word('files_restoring'), foreseen.added + foreseen.merged, async (watch): Promise<Ended> => {
      const { steps, stopped, fault } = await restorePlan(backup, plan, keeper, watch);
      const { present, damaged } = countFates(steps);
      const count = { ...countFates(steps), present: present + foreseen.present, damaged: damaged + foreseen.damaged };
      const lostPictures = steps.reduce((sum, step) => sum + step.lostPictures, 0);
      const words = word(stopped ? 'files_stopped' : 'files_restore_done');
      return { stage: { at: 'done', words, count, refused: [], missing: plan.missing, lostPictures }, fault };
    });
  };

  useEffect(() => {
    dialog.current?.showModal();
    return () => stop.current?.abort();
  }, []);
  useEffect(() => {
    if (given.length === 0) return;
    // What runs goes on, and its button still stops it.
    if (task.busy) setRefused(true);
    else take(given);
  }, [given]);

  return (
    <dialog class="files" ref={dialog} aria-labelledby="files-title" data-stage={stage.at} onClose={onClose}>
      <h2 id="files-title">{word(isBackup ? 'files_restore_title' : 'files_import')}</h2>
      {task.fault !== null && (
        <p role="alert" data-error data-code={task.fault.code}>
          {sentenceFor(task.fault.code)}
        </p>
      )}
      {stage.at === 'choose' && <Choose refusal={stage.refusal} />}
      {stage.at === 'working' && <Progress {...stage} onCancel={() => stop.current?.abort()} />}
      {hasRefused && (
        <p role="alert" data-error data-code="busy">
          {word('files_busy')}
        </p>
      )}
      {stage.at === 'torn' && (
        <p role="alert" data-error data-code="torn-backup">
          {word('files_torn')}
        </p>
      )}
      {stage.at === 'plan' && <PlanView {...stage} />}
      {stage.at === 'done' && (
        <>
          <p role="status">{stage.words}</p>
          <FilesReport count={stage.count} refused={stage.refused} missing={stage.missing} lostPictures={stage.lostPictures} />
        </>
      )}
      <div class="files-foot">
        {stage.at === 'choose' && <Picker onFiles={take} />}
        {stage.at === 'torn' && (
          <Button action="salvage" kind="seal" onClick={() => salvage(stage.file)}>
            {word('files_salvage')}
          </Button>
        )}
        {stage.at === 'plan' && changesOf(stage.plan) > 0 && (
          <Button action="restore" kind="seal" onClick={() => restore(stage.backup, stage.plan)}>
            {word('files_restore', changesOf(stage.plan))}
          </Button>
        )}
        <Button action="close-files" onClick={() => dialog.current?.close()}>
          {word(stage.at === 'done' ? 'files_close' : 'files_dismiss')}
        </Button>
      </div>
    </dialog>
  );
}
