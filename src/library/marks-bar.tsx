// The reader's own marks on the open article: tags and a note.
import { useEffect, useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { LONGEST_NOTE, LONGEST_TAG, mark, tagOf, withoutTag, withTag } from '../shelf/marks.ts';
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

/** Written down when the reader leaves the field. */
function Note({ row, task }: { row: ArticleRow; task: Task }) {
  const [written, setWritten] = useState(row.note);
  useEffect(() => setWritten(row.note), [row.note]);
  return (
    <textarea
      class="field note"
      data-note
      rows={written === '' ? 1 : 3}
      value={written}
      maxLength={LONGEST_NOTE}
      placeholder={word('library_note')}
      aria-label={word('library_note')}
      onInput={(event) => setWritten(event.currentTarget.value)}
      onBlur={() => {
        if (written !== row.note) task.run(async () => void (await mark([row.id], () => ({ note: written }))));
      }}
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
