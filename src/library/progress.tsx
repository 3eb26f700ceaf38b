// How far a long task is, with the button that stops it.
import { word } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

interface ProgressProps {
  /** What is being done. */
  words: string;
  done: number;
  /** None where it is not known how much there is. */
  total: number;
  onCancel(): void;
}

export function Progress({ words, done, total, onCancel }: ProgressProps) {
  return (
    <div class="progress" data-progress>
      <label>
        <span>{words}</span>
        <progress value={total === 0 ? undefined : done} max={Math.max(1, total)} />
      </label>
      {total > 0 && <span class="label">{word('files_progress', done, total)}</span>}
      <Button action="cancel" kind="link" onClick={onCancel}>
        {word('files_cancel')}
      </Button>
    </div>
  );
}
