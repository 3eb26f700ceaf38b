// What can be done with the chosen articles at once; rises from the bottom of the list.
import { useState } from 'preact/hooks';
import { word } from '../platform/words.ts';
import { LONGEST_TAG, tagOf } from '../shelf/marks.ts';
import { Button } from '../ui/button.tsx';
import { DeleteButton } from './delete-button.tsx';
import { ExportMenu } from './export-menu.tsx';

interface SelectionBarProps {
  ids: string[];
  isTrash: boolean;
  onSaid(words: string): void;
  onAll(): void;
  onNone(): void;
  onTag(tag: string): void;
  onRead(): void;
  onStar(): void;
  onDelete(): void;
  onRestore(): void;
  onErase(): void;
}

function TagField({ onTag }: { onTag(tag: string): void }) {
  const [written, setWritten] = useState('');
  const put = (event: Event): void => {
    event.preventDefault();
    const tag = tagOf(written);
    if (tag === '') return;
    onTag(tag);
    setWritten('');
  };
  return (
    <form class="selection-tag" onSubmit={put}>
      <input
        class="field"
        type="text"
        data-selection-tag
        value={written}
        maxLength={LONGEST_TAG}
        placeholder={word('library_tag_add')}
        aria-label={word('library_tag_add')}
        onInput={(event) => setWritten(event.currentTarget.value)}
      />
    </form>
  );
}

export function SelectionBar(props: SelectionBarProps) {
  const { ids, isTrash } = props;
  const count = ids.length;
  return (
    <div class="selection" role="toolbar" aria-label={word('library_chosen', count)} data-selection={count}>
      <span>{word('library_chosen', count)}</span>
      <Button action="choose-all" kind="link" onClick={props.onAll}>
        {word('library_choose_all')}
      </Button>
      <Button action="choose-none" kind="link" onClick={props.onNone}>
        {word('library_choose_none')}
      </Button>
      {isTrash ? (
        <>
          <Button action="selection-restore" onClick={props.onRestore}>
            {word('library_restore')}
          </Button>
          <DeleteButton action="selection-erase" words={word('library_erase')} count={count} onDelete={props.onErase} />
        </>
      ) : (
        <>
          <TagField onTag={props.onTag} />
          <Button action="selection-star" onClick={props.onStar}>
            {word('library_star')}
          </Button>
          <Button action="selection-read" onClick={props.onRead}>
            {word('library_mark_read')}
          </Button>
          <ExportMenu ids={ids} onSaid={props.onSaid} />
          <Button action="selection-delete" onClick={props.onDelete}>
            {word('library_delete')}
          </Button>
        </>
      )}
    </div>
  );
}
