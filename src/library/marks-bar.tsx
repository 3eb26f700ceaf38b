// The reader's own marks on the open article: tags and a note.
import { useEffect, useRef, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { LONGEST_NOTE, LONGEST_TAG, mark, tagOf, withNote, withoutTag, withTag } from '../shelf/marks.ts';
import type { ArticleRow } from '../shelf/record.ts';
import type { Task } from '../ui/use-task.ts';

function Tags({ row, task }: { row: ArticleRow; task: Task }) {
  const [written, setWritten] = useState('');
  const put = (event: Event): void => {
    event.preventDefault();
    const tag = tagOf(written);
    if (tag !== '') task.run(async () => void (await mark([row.id], withTag(tag))));
    setWritten('');
  };
  return (
    <form class="tags" onSubmit={put}>
      {row.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="chip"
          data-tag={tag}
          title={word('library_tag_remove', tag)}
          aria-label={word('library_tag_remove', tag)}
          onClick={() => task.run(async () => void (await mark([row.id], withoutTag(tag))))}
        >
          {tag}
          <span aria-hidden="true">×</span>
        </button>
      ))}
      <input
        class="field"
        type="text"
        data-new-tag
        value={written}
        maxLength={LONGEST_TAG}
        placeholder={word('library_tag_add')}
        aria-label={word('library_tag_add')}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
    </form>
  );
}

/** Milliseconds without a letter after which a note is written down. */
const SILENCE = 1_000;

/** Written down when the reader pauses or leaves the field; what another page writes meanwhile comes into the field once that is done. */
function Note({ row, task }: { row: ArticleRow; task: Task }) {
  const [written, setWritten] = useState(row.note);
  const before = useRef(row.note);
  const latest = useRef(row.note);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (text: string): void => {
    latest.current = text;
    setWritten(text);
  };
  useEffect(() => {
    if (latest.current !== before.current) return;
    before.current = row.note;
    write(row.note);
  }, [row.note]);
  const keep = (): void => {
    clearTimeout(timer.current);
    const text = latest.current;
    if (text === before.current) return;
    task.run(async () => {
      const [now] = await mark([row.id], withNote(before.current, text));
      if (now === undefined) return;
      before.current = now.note;
      // What came between stands above what is still being written.
      const above = now.note.endsWith(text) ? now.note.slice(0, now.note.length - text.length) : '';
      write(latest.current === text ? now.note : above + latest.current);
    });
  };
  // An article that is left while its note is written.
  useEffect(() => keep, []);
  return (
    <textarea
      class="field note"
      data-note
      rows={written === '' ? 1 : 3}
      value={written}
      maxLength={LONGEST_NOTE}
      placeholder={word('library_note')}
      aria-label={word('library_note')}
      onInput={(event) => {
        write(event.currentTarget.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(keep, SILENCE);
      }}
      onBlur={keep}
    />
  );
}

/** Out of a field, back to the article. */
function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  document.getElementById('article-title')?.focus({ preventScroll: true });
}

export function MarksBar({ row, task }: { row: ArticleRow; task: Task }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves whichever field has the focus.
    <div class="marks" onKeyDown={leave}>
      <Tags row={row} task={task} />
      <Note key={row.id} row={row} task={task} />
    </div>
  );
}
