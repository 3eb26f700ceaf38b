// 删除全部数据: first what it means, then the word to be typed, and only when all is gone the news of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { useTask } from '../../ui/use-task.ts';
import { Fault } from '../places.tsx';
import { eraseEverything } from './erase-everything.ts';
import { sectionAddress } from './section.ts';

interface AskProps {
  busy: boolean;
  onErase(): void;
  onLeave(): void;
}

function Ask({ busy, onErase, onLeave }: AskProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const wanted = word('erase_word');
  const isMeant = typed.trim().toLowerCase() === wanted.toLowerCase();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="erase"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) onErase();
      }}
    >
      <p>{word('erase_what')}</p>
      <p>
        {word('erase_not')} <a href={sectionAddress('storage')}>{word('erase_backup_first')}</a>
      </p>
      <label>
        {word('erase_type', wanted)}
        <input
          ref={field}
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          disabled={busy}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <div class="settings-deeds">
        <button type="submit" class="button button-seal" data-action="erase-now" disabled={!isMeant || busy}>
          {busy ? word('erase_running') : word('erase_now')}
        </button>
        <Button action="erase-leave" disabled={busy} onClick={onLeave}>
          {word('erase_leave')}
        </Button>
      </div>
    </form>
  );
}

export function Erase() {
  const [step, setStep] = useState<'closed' | 'asking' | 'done'>('closed');
  const task = useTask();
  const news = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step === 'done') news.current?.focus();
  }, [step]);
  const erase = (): void =>
    task.run(async () => {
      await eraseEverything();
      setStep('done');
    });
  return (
    <div class="option-group" data-erase={step}>
      <h3>{word('erase')}</h3>
      {step === 'closed' && (
        <Button action="erase" onClick={() => setStep('asking')}>
          {word('erase_open')}
        </Button>
      )}
      {step === 'asking' && <Ask busy={task.busy} onErase={erase} onLeave={() => setStep('closed')} />}
      <p role="status" tabIndex={-1} ref={news}>
        {step === 'done' && word('erase_done')}
      </p>
      {task.fault !== null && <Fault code={task.fault.code} onRetry={task.again} />}
    </div>
  );
}
